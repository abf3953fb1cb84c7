import type { Rule } from "./rules.ts";
import { packageOf, roomOf, type SourceFile } from "./violations.ts";

/** What the files of one room import beside themselves, each list sorted: the strictest rule that they keep. */
export const usedBy = (files: readonly SourceFile[]): Required<Rule> => {
  const loaded = new Set<string>();
  const named = new Set<string>();
  const libraries = new Set<string>();
  let node = false;
  for (const { path, imports } of files) {
    for (const { specifier, typeOnly } of imports) {
      const name = packageOf(specifier);
      const room = name.startsWith("@argotsx/") ? name.slice("@argotsx/".length) : undefined;
      if (specifier.startsWith(".") || room === roomOf(path)) continue;
      if (name.startsWith("node:")) node = true;
      else if (room === undefined) libraries.add(name);
      else (typeOnly ? named : loaded).add(room);
    }
  }
  return {
    rooms: [...loaded].sort(),
    types: [...named].filter((room) => !loaded.has(room)).sort(),
    libraries: [...libraries].sort(),
    node,
  };
};
