import type { Path, YamlDocument } from "@argotsx/yaml/read";
import type { Move } from "../upgrade/upgrade.ts";
import { movedPath } from "./moved.ts";

interface Placed {
  readonly path: Path;
  readonly line: number;
  readonly column: number;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** Everything of a document that a comment may belong to, in the order of the text. */
const placesOf = (document: YamlDocument): readonly Placed[] => {
  const places: Placed[] = [];
  const visit = (value: unknown, path: Path): void => {
    const span = path.length === 0 ? undefined : document.locate(path, "key");
    if (span !== undefined) places.push({ path, line: span.line, column: span.column });
    if (typeof value !== "object" || value === null) return;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) visit((value as Record<string | number, unknown>)[key], [...path, key]);
  };
  visit(document.value, []);
  return places.sort((a, b) => a.line - b.line || a.column - b.column || a.path.length - b.path.length);
};

/** The index of the first place on a line or below. */
const firstFrom = (places: readonly Placed[], line: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a place is in the column of a comment. An item of a list is in that of its dash, too. */
const isInColumn = ({ path, column }: Placed, of: number): boolean =>
  column === of || (typeof path.at(-1) === "number" && column - 2 === of);

/**
 * What a comment below the last field of an object, or the last item of a list, was written about: the object, or the item.
 * `next` is the first place below it. Nothing for a comment that belongs to what comes next.
 */
const closedBy = (places: readonly Placed[], next: number, column: number): Path | undefined => {
  if ((places[next]?.column ?? 0) >= column) return undefined;
  for (let index = next - 1; index >= 0; index--) {
    const place = places[index];
    if (place === undefined) return undefined;
    if (isInColumn(place, column)) return typeof place.path.at(-1) === "number" ? place.path : place.path.slice(0, -1);
    if (place.column < column) return undefined;
  }
  return undefined;
};

/**
 * The comments of a document, each with what it was written about: the field or item on its own line, or else the next one,
 * unless it is indented like the fields above it. One below another beside a field goes on with that.
 * Each is taken once; those that nothing takes stand at the top in the end, so that none is lost.
 */
export class Comments {
  private readonly byPath = new Map<string, string[]>();
  /** What has comments, by everything that it is inside of, itself included; what was taken stays in it. */
  private below = new Map<string, string[]>();
  /** Behind everything. */
  private readonly last: string[] = [];

  /** `text` is that of the file, for the blanks that comments begin with; `moves` are the fields that an upgrade moved. */
  constructor(document: YamlDocument | undefined, text = "", moves: readonly Move[] = []) {
    if (document === undefined || document.comments.length === 0) return;
    const places = placesOf(document);
    const lines = text.split("\n");
    let before: Placed | undefined;
    for (const { text: trimmed, span } of document.comments) {
      const written = (lines[span.line - 1] ?? "").slice(span.column).replace(/^ /, "").trimEnd();
      const said = written.trim() === trimmed ? written : trimmed;
      const on = places[firstFrom(places, span.line)];
      const isBeside = on !== undefined && on.line === span.line && on.column < span.column;
      const below = firstFrom(places, span.line + 1);
      const goesOn = before !== undefined && before.line === span.line - 1 && before.column === span.column;
      const path = isBeside
        ? on.path
        : goesOn
          ? before?.path
          : (closedBy(places, below, span.column) ?? places[below]?.path);
      before = path !== undefined && (isBeside || goesOn) ? { path, line: span.line, column: span.column } : undefined;
      if (path === undefined || path.length === 0) this.last.push(said);
      else this.put(movedPath(path, moves), said);
    }
  }

  private put(path: Path, said: string): void {
    const key = keyOf(path);
    const known = this.byPath.get(key);
    if (known !== undefined) {
      known.push(said);
      return;
    }
    this.byPath.set(key, [said]);
    for (let length = 0; length <= path.length; length++) {
      const around = keyOf(path.slice(0, length));
      const keys = this.below.get(around);
      if (keys === undefined) this.below.set(around, [key]);
      else keys.push(key);
    }
  }

  /** The same comments, to be taken apart from these. */
  copy(): Comments {
    const made = new Comments(undefined);
    made.become(this);
    return made;
  }

  /** Has what another one has left. */
  become({ byPath, below, last }: Comments): void {
    this.below = below;
    this.byPath.clear();
    for (const [key, texts] of byPath) this.byPath.set(key, [...texts]);
    this.last.splice(0, this.last.length, ...last);
  }

  get isEmpty(): boolean {
    return this.byPath.size === 0;
  }

  /** Whether what stands at a path has a comment that nothing took. */
  has(path: Path): boolean {
    return this.byPath.has(keyOf(path));
  }

  /** The comments of what stands at paths, which are not given again. */
  take(...paths: readonly Path[]): readonly string[] {
    if (this.byPath.size === 0) return [];
    return paths.flatMap((path) => {
      const key = keyOf(path);
      const found = this.byPath.get(key) ?? [];
      this.byPath.delete(key);
      return found;
    });
  }

  /** The comments below a path that nothing took. */
  takeBelow(path: Path): readonly string[] {
    if (this.byPath.size === 0) return [];
    const found: string[] = [];
    for (const key of this.below.get(keyOf(path)) ?? []) {
      found.push(...(this.byPath.get(key) ?? []));
      this.byPath.delete(key);
    }
    return found;
  }

  /** Those behind everything, once. */
  takeLast(): readonly string[] {
    return this.last.splice(0);
  }
}
