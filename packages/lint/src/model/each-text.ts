import type { Path } from "@argotsx/schema";
import { type Fields, isFields } from "./fields.ts";

/** What is done with a text: `at` makes the path of where it stands, which takes longer than to look at most texts. */
export type Visit = (text: string, at: () => Path, isKey: boolean) => void;

/**
 * Goes through the texts of a value that hold another one, in the order of the manifest, the keys of its maps among them. A
 * key has the path of what it leads to. What stands under a key that is left out is not gone through.
 */
export const eachText = (value: unknown, path: Path, held: string, visit: Visit, leftOut?: string): void => {
  const trail: (string | number)[] = [];
  let depth = 0;
  const at = (): Path => [...path, ...trail.slice(0, depth)];
  const look = (text: string, isKey: boolean, deep: number): void => {
    depth = deep;
    visit(text, at, isKey);
  };
  const go = (inner: unknown, deep: number): void => {
    if (Array.isArray(inner)) list(inner, deep);
    else if (isFields(inner)) fields(inner, deep);
    else if (typeof inner === "string" && inner.includes(held)) look(inner, false, deep);
  };
  const list = (items: readonly unknown[], deep: number): void => {
    for (let index = 0; index < items.length; index++) {
      trail[deep] = index;
      go(items[index], deep + 1);
    }
  };
  const fields = (map: Fields, deep: number): void => {
    const keys = Object.keys(map);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? "";
      if (key === leftOut) continue;
      trail[deep] = key;
      if (key.includes(held)) look(key, true, deep + 1);
      const item = map[key];
      // Most are texts, for which nothing need be called.
      if (typeof item !== "string") go(item, deep + 1);
      else if (item.includes(held)) look(item, false, deep + 1);
    }
  };
  go(value, 0);
};
