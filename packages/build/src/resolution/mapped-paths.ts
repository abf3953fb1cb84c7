import { join } from "node:path";

/** The paths that `paths` and `baseUrl` of a tsconfig.json make of a specifier. */
export const mappedPaths = (specifier: string, options: Readonly<Record<string, unknown>>): string[] => {
  const found: string[] = [];
  const { paths, baseUrl } = options;
  if (typeof paths === "object" && paths !== null) {
    for (const [pattern, targets] of Object.entries(paths)) {
      const [before = "", after] = pattern.split("*", 2);
      const matches =
        after === undefined ? specifier === pattern : specifier.startsWith(before) && specifier.endsWith(after);
      if (!matches || !Array.isArray(targets)) continue;
      const star = specifier.slice(before.length, specifier.length - (after ?? "").length);
      for (const target of targets) found.push(String(target).replace("*", () => star));
    }
  }
  if (typeof baseUrl === "string") found.push(join(baseUrl, specifier));
  return found;
};
