import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import type { Layout } from "@argotsx/authoring/config";
import { Ancestors } from "../ancestors.ts";
import { rootOf } from "../root.ts";
import { RecordFinder } from "./record-finder.ts";

/** Where the manifests of a source go. */
export interface Destination {
  /** The current folder, or that of the configuration which says where files go; `outDir` is relative to it too. */
  readonly base: string;
  /** Absent where files go beside their sources, which only the layout by sources can. */
  readonly outDir?: string;
  readonly layout: Layout;
  /** Whether `-o` says it, for one command, and not the configuration for all of them. */
  readonly isGiven?: boolean;
  /** The folder of the configuration that governs the source. */
  readonly configFolder?: string;
}

/** Which folder or file was named as the place of an output, and whether by `-o`. */
export interface OutputPlace {
  /** Absolute. */
  readonly path: string;
  readonly isGiven: boolean;
}

/** What was named as the place of the files of a source; nothing where they go beside it. */
export const placeOf = ({ base, outDir, isGiven = false }: Destination): OutputPlace | undefined =>
  outDir === undefined ? undefined : { path: resolve(base, outDir), isGiven };

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

/** Whether a path is a folder, or lies below it. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The nearest folder above which lie both, or that is one of them. */
const above = (folder: string, other: string): string =>
  isWithin(other, folder) || dirname(folder) === folder ? folder : above(dirname(folder), other);

/** The folder that everything of a destination is written below, where it has one. */
const folderOf = ({ base, outDir, layout }: Destination): string | undefined => {
  if (outDir === undefined) return undefined;
  const folder = resolve(base, outDir);
  return layout === "single" && isYaml(basename(folder)) ? dirname(folder) : folder;
};

/**
 * The folder that keeps the record of what was written. What a configuration says, or nobody, may be said otherwise
 * tomorrow, so the record lies where it is found then: beside the configuration, or in the package of the source and the
 * files. What is written with `-o` has it there, since any number of commands may say that.
 */
export const recordFolder = (source: string, destination: Destination, ancestors: Ancestors): string => {
  const { isGiven, configFolder } = destination;
  const folder = folderOf(destination) ?? dirname(source);
  if (isGiven) return folder;
  if (configFolder !== undefined && isWithin(folder, configFolder)) return configFolder;
  const root = rootOf(join(above(folder, dirname(source)), "x.tsx"), ancestors);
  return root === parse(root).root ? folder : root;
};

/** Folders that may hold records of what was written for files of some folders, by this destination or an earlier one. */
export const recordFolders = (
  folders: readonly string[],
  destinationIn: (folder: string) => Destination,
): readonly string[] => {
  const finder = new RecordFinder();
  const ancestors = new Ancestors();
  const places = folders.flatMap((folder) => {
    const destination = destinationIn(folder);
    return [folder, folderOf(destination), recordFolder(join(folder, "x.tsx"), destination, ancestors)];
  });
  return [...new Set(places.flatMap((place) => (place === undefined ? [] : finder.atOrAbove(place))))];
};
