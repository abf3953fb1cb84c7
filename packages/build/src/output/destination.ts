import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import type { Layout } from "@argotsx/authoring/config";
import { Ancestors } from "../ancestors.ts";
import { rootOf } from "../root.ts";

/** Where the manifests of a source go. */
export interface Destination {
  /** The current folder, or that of the configuration which says where files go; `outDir` is relative to it too. */
  readonly base: string;
  /** Absent where files go beside their sources, which only the layout by sources can. */
  readonly outDir?: string;
  readonly layout: Layout;
}

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);

/** The file of a layout with one: the folder may be a file's name itself. */
export const singlePath = (folder: string): string => (isYaml(folder) ? folder : join(folder, "manifests.yaml"));

/** `name.yaml` for `name.tsx`. Under a folder, leading `..` are dropped, so that nothing is written outside of it. */
export const outputPath = (source: string, { base, outDir }: Omit<Destination, "layout">): string => {
  const yaml = source.replace(/\.tsx$/, ".yaml");
  if (outDir === undefined) return yaml;
  const path = relative(base, yaml);
  // Another drive of Windows has no relative path.
  const below = isAbsolute(path) ? path.slice(parse(path).root.length) : path;
  const names = below.split(sep);
  return join(resolve(base, outDir), ...names.slice(names.findIndex((name) => name !== "..")));
};

/**
 * The folder that keeps the record of what was written: the one that everything is written below, else that of the
 * package of the source, or its own where it is in no package.
 */
export const recordFolder = (source: string, { base, outDir, layout }: Destination, ancestors: Ancestors): string => {
  if (outDir !== undefined) {
    const folder = resolve(base, outDir);
    return layout === "single" && isYaml(basename(folder)) ? dirname(folder) : folder;
  }
  const root = rootOf(source, ancestors);
  return root === parse(root).root ? dirname(source) : root;
};

/** The folders whose records tell what was written for files of some folders, whether there are any now or not. */
export const recordFolders = (
  folders: readonly string[],
  destinationIn: (folder: string) => Destination,
): readonly string[] => {
  const ancestors = new Ancestors();
  return [...new Set(folders.map((folder) => recordFolder(join(folder, "x.tsx"), destinationIn(folder), ancestors)))];
};
