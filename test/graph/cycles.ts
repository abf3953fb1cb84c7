import { resolveRelative, type SourceFile } from "./violations.ts";

/**
 * The circles of files that load each other, each once, as `a → b → a`. Imports of types load nothing and do not
 * count. Rooms cannot form a circle, since their directions cannot: only relative imports are followed.
 */
export const cycles = (files: readonly SourceFile[]): string[] => {
  const graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
        .map(({ specifier }) => resolveRelative(path, specifier)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
};
