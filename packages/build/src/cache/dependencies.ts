import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Ancestors } from "../ancestors.ts";
import { type Failed, type Import, nowhere } from "../bundle/entry.ts";
import { isFolder } from "../discover/discover.ts";
import { candidates } from "../resolution/candidates.ts";
import { mappedPaths } from "../resolution/mapped-paths.ts";
import { readTsconfig } from "../tsconfig/read-tsconfig.ts";
import type { Files } from "./files.ts";
import type { Dependencies } from "./is-unchanged.ts";

const packageName = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
const inPackages = (path: string): boolean => /[\\/]node_modules[\\/]/.test(path);

/**
 * Collects what a bundle depends on. `isOurs` tells the files of argotsx itself, which the tool's version stands for;
 * `editedFrom` is the folder that TypeScript is loaded from, where it had a part in what was made.
 */
export const dependenciesOf = (
  { entry, inputs }: Failed,
  files: Files,
  ancestors: Ancestors,
  isOurs: (path: string) => boolean,
  editedFrom?: string,
): Dependencies => {
  const content = new Set<string>();
  const absent = new Set<string>();
  const links = new Map<string, string>();

  /** Answers whether a path is a link to what was used: that is read by its own name, so where the link leads counts as well. */
  const addLink = (path: string, used: string | undefined): boolean => {
    if (used === undefined || files.target(path) !== used) return false;
    links.set(path, used);
    return true;
  };

  const addCandidates = (paths: readonly string[], used: string | undefined): void => {
    for (const path of paths) {
      if (path === used) return;
      // What lies there now came after the import had been found to lead nowhere.
      if (!files.exists(path) || (used === nowhere && !isFolder(path))) absent.add(path);
      else if (addLink(path, used)) return;
    }
  };

  /** The nearest file of a name, and that no nearer one appears. */
  const addNearest = (folder: string, name: string): void => {
    const owner = ancestors.nearest(folder, name);
    for (let at = folder; at !== owner; at = dirname(at)) {
      absent.add(join(at, name));
      if (dirname(at) === at) return;
    }
    if (owner !== undefined) content.add(join(owner, name));
  };

  const addPackage = (specifier: string, folder: string): void => {
    const place = join("node_modules", packageName(specifier));
    const owner = ancestors.nearest(folder, place);
    for (let at = folder; at !== owner; at = dirname(at)) {
      absent.add(join(at, place));
      if (dirname(at) === at) return;
    }
    if (owner === undefined) return;
    const path = join(owner, place);
    const target = files.target(path);
    if (target !== undefined) links.set(path, target);
  };

  const addImport = ({ specifier: written, path }: Import, folder: string): void => {
    const specifier = written.replace(/\?text$/, "");
    if (path === undefined || isOurs(path)) return;
    if (/^\.{1,2}(?:\/|$)/.test(specifier) || isAbsolute(specifier)) {
      if (!inPackages(folder)) addCandidates(candidates(resolve(folder, specifier)), path);
      return;
    }
    const tsconfig = readTsconfig(folder, ancestors);
    for (const base of mappedPaths(specifier, tsconfig?.options ?? {})) addCandidates(candidates(base), path);
    if (!specifier.startsWith("#")) addPackage(specifier, folder);
  };

  const { path: named } = entry.source;
  const real = files.target(named);
  if (real !== named) addLink(named, real);
  for (const { path, imports } of inputs) {
    if (isOurs(path)) continue;
    const folder = dirname(path);
    content.add(path);
    addNearest(folder, "package.json");
    if (!inPackages(path)) {
      addNearest(folder, "tsconfig.json");
      for (const file of readTsconfig(folder, ancestors)?.files ?? []) content.add(file);
    }
    for (const one of imports) addImport(one, folder);
  }
  if (editedFrom !== undefined) {
    // By the path that leads there: an exchange may leave the old one where it really lies.
    const place = join("node_modules", "typescript");
    const owner = ancestors.nearest(editedFrom, place);
    if (owner !== undefined) content.add(join(owner, place, "package.json"));
    addPackage("typescript", editedFrom);
  }
  return {
    content: [...content].map((path) => [path, files.hash(path) ?? ""] as const),
    absent: [...absent],
    links: [...links],
  };
};
