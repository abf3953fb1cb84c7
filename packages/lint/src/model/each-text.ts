import type { Path } from "@argotsx/schema";

/** What is done with a text: `at` makes the path of where it stands, which takes longer than to look at most texts. */
export type Visit = (text: string, at: () => Path, isKey: boolean) => void;

type Trail = (string | number)[];

/**
 * Goes through the texts of a value in the order of the manifest, the keys of its maps among them. A key has the path of
 * what it leads to. What stands under a key that is left out is not gone through.
 */
export const eachText = (value: unknown, path: Path, visit: Visit, leavesOut?: (key: string) => boolean): void => {
  const trail: Trail = [];
  const at = (): Path => [...path, ...trail];
  const go = (inner: unknown): void => {
    if (typeof inner === "string") visit(inner, at, false);
    else if (typeof inner !== "object" || inner === null) return;
    else if (Array.isArray(inner)) {
      for (let index = 0; index < inner.length; index++) {
        trail.push(index);
        go(inner[index]);
        trail.pop();
      }
    } else {
      for (const [key, item] of Object.entries(inner)) {
        trail.push(key);
        if (leavesOut?.(key) !== true) {
          visit(key, at, true);
          go(item);
        }
        trail.pop();
      }
    }
  };
  go(value);
};
