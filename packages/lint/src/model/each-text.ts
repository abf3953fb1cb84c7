import type { Path } from "@argotsx/schema";
import { type Fields, isFields } from "./fields.ts";

/** What is done with a text: `at` makes the path of where it stands, which takes longer than to look at most texts. */
export type Visit = (text: string, at: () => Path, isKey: boolean) => void;

/**
 * Goes through the texts of a value that hold another one, or one of two, in the order of the manifest, the keys of its maps among them. A
 * key has the path of what it leads to. What stands under a key that is left out is not gone through.
 */
export const eachText = (
  value: unknown,
  path: Path,
  held: string,
  visit: Visit,
  leftOut?: string,
  other?: string,
): void => {
  if (typeof value === "object") new Walk(path, held, visit, leftOut, other).go(value, 0);
  else if (typeof value === "string" && (value.includes(held) || (other !== undefined && value.includes(other))))
    visit(value, () => path, false);
};

class Walk {
  /** The keys below the path that lead to where it is. */
  private readonly trail: (string | number)[] = [];
  private readonly path: Path;
  private readonly held: string;
  private readonly visit: Visit;
  private readonly leftOut: string | undefined;
  private readonly other: string | undefined;

  constructor(path: Path, held: string, visit: Visit, leftOut: string | undefined, other: string | undefined) {
    this.path = path;
    this.held = held;
    this.visit = visit;
    this.leftOut = leftOut;
    this.other = other;
  }

  /** Goes through what is below a value. Most of it are texts, for which nothing need be called. */
  go(value: unknown, depth: number): void {
    if (Array.isArray(value)) this.list(value, depth);
    else if (isFields(value)) this.fields(value, depth);
  }

  private list(items: readonly unknown[], depth: number): void {
    const { held, other } = this;
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      if (typeof item === "string") {
        if (item.includes(held) || (other !== undefined && item.includes(other))) this.found(item, index, depth, false);
      } else if (typeof item === "object") this.below(item, index, depth);
    }
  }

  private fields(fields: Fields, depth: number): void {
    const { held, leftOut, other } = this;
    for (const key in fields) {
      if (key === leftOut) continue;
      if (key.includes(held)) this.found(key, key, depth, true);
      const value = fields[key];
      if (typeof value === "string") {
        if (value.includes(held) || (other !== undefined && value.includes(other)))
          this.found(value, key, depth, false);
      } else if (typeof value === "object") this.below(value, key, depth);
    }
  }

  private below(value: unknown, key: string | number, depth: number): void {
    this.trail[depth] = key;
    this.go(value, depth + 1);
  }

  private found(text: string, key: string | number, depth: number, isKey: boolean): void {
    this.trail[depth] = key;
    this.visit(text, () => [...this.path, ...this.trail.slice(0, depth + 1)], isKey);
  }
}
