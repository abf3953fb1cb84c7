import { posix } from "node:path";

/** Only the files of declarations that a pattern of `include` stands for; nothing when there can be none. */
const narrowed = (pattern: string): string | undefined => {
  const name = posix.basename(pattern);
  if (name === "**") return undefined;
  if (/\.d\.[cm]?ts$/.test(name)) return pattern;
  // As TypeScript has it: a last part without a wildcard and without an ending is a folder.
  if (!/[*?]/.test(name))
    return name.includes(".") && !/^\.+$/.test(name) ? undefined : posix.join(pattern, "**/*.d.ts");
  if (/\.[cm]?ts$/.test(name)) return pattern.replace(/\.([cm]?ts)$/, ".d.$1");
  return name.includes(".") ? undefined : `${pattern}.d.ts`;
};

/**
 * The patterns for those files of a tsconfig.json's `include` that only declare: they speak for everything in the
 * project without being imported, as `declare module "*.svg"` does, so no file of it can be checked without them.
 * A name like `src.v2` may be a folder or a file, and counts as a file.
 */
export const declarationPatterns = (include: readonly string[]): string[] =>
  include.flatMap((pattern) => narrowed(pattern) ?? []);
