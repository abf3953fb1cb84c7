import { dirname, parse, relative, sep } from "node:path";
import { pathOf } from "../../bundle/metafile.ts";
import type { SourceModule } from "../../transform/edit.ts";

/** Stands behind the path of a module of which only one function is wanted, and before the function's number. */
export const functionSuffix = "?argotsx-function-";
/** The namespace of modules that stand for argotsx itself. They are empty. */
export const argotsxNamespace = "argotsx-none";
/** The namespace of files with native code. They are empty too. */
export const nativeNamespace = "argotsx-native";

/** The absolute path of a module as esbuild names it; nothing for a module that stands for no file. */
export const fileOf = (name: string, root: string): string | undefined => {
  if (name.startsWith(`${argotsxNamespace}:`)) return undefined;
  const bare = name.startsWith(`${nativeNamespace}:`) ? name.slice(nativeNamespace.length + 1) : name;
  const at = bare.lastIndexOf(functionSuffix);
  return pathOf(at < 0 ? bare : bare.slice(0, at), root);
};

/** Whether a file belongs to a package that was installed. */
export const isInstalled = (path: string): boolean => /[\\/]node_modules[\\/]/.test(path);

const packages = "/node_modules/";

/**
 * What a module is called in a script: its path below the root, or in its package. Where packages lie depends on what
 * installed them, and must not show. Nor must where the root of the disk is, which is the root where no package.json
 * is: then names are seen from the folder of `path`, the module that holds the functions.
 */
export const shownName = (name: string, { root, path: holder }: Pick<SourceModule, "root" | "path">): string => {
  const file = fileOf(name, root);
  if (file === undefined) return name;
  // Not below the root: `argotsx/register` compiles each module below the folder of its own package.
  const path = file.replaceAll(sep, "/");
  const inPackages = path.lastIndexOf(packages);
  const base = root === parse(root).root ? dirname(holder) : root;
  return inPackages < 0 ? relative(base, file).replaceAll(sep, "/") : path.slice(inPackages + packages.length);
};

/** The package that a file of node_modules belongs to. */
export const packageOf = (shown: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(shown)?.[0] ?? shown;
