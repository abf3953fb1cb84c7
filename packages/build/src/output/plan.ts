import { isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { shownPath } from "../shown-path.ts";
import { follow } from "./follow.ts";

/** A file that a run makes. */
export interface Output {
  /** The workflow file it is made from. */
  readonly source: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The YAML text of a workflow file, and all the files that it was made from. */
export interface Rendered {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly inputs: readonly string[];
}

/** Where files go: beside their sources, or below a folder at the path that the source has below `base`. */
export interface Destination {
  /** The current folder, or that of the configuration which says where files go; `outDir` is relative to it too. */
  readonly base: string;
  readonly outDir?: string;
}

/** `name.yaml` for `name.tsx`. Under a folder, leading `..` are dropped, so that nothing is written outside of it. */
export const outputPath = (source: string, { base, outDir }: Destination): string => {
  const yaml = source.replace(/\.tsx$/, ".yaml");
  if (outDir === undefined) return yaml;
  const path = relative(base, yaml);
  // Another drive of Windows has no relative path.
  const below = isAbsolute(path) ? path.slice(parse(path).root.length) : path;
  const names = below.split(sep);
  return join(resolve(base, outDir), ...names.slice(names.findIndex((name) => name !== "..")));
};

/** What settles where the files of a run go. */
export interface Plan {
  /** What paths are shown relative to. */
  readonly cwd: string;
  readonly destinationOf: (source: string) => Destination;
}

const startOf = (file: string) => ({ file, line: 1, column: 1 });

/**
 * Settles where each file goes, and refuses two for one place and any over a file that was compiled in, be it by a link.
 */
export const planOutputs = (
  files: readonly Rendered[],
  { cwd, destinationOf }: Plan,
): { readonly outputs: readonly Output[]; readonly diagnostics: readonly Diagnostic[] } => {
  const outputs = new Map<string, Output>();
  const diagnostics: Diagnostic[] = [];
  const readBy = new Map(files.flatMap(({ path, inputs }) => inputs.map((input) => [input, path] as const)));
  for (const { path: source, bytes } of files) {
    const path = outputPath(source, destinationOf(source));
    const output = shownPath(path, cwd);
    const target = follow(path);
    const first = outputs.get(target);
    const reader = readBy.get(target);
    if (first !== undefined) {
      const other = shownPath(first.source, cwd);
      diagnostics.push(diagnostic("output-conflict", startOf(source), { other, output }));
    } else if (reader !== undefined) {
      diagnostics.push(diagnostic("output-is-input", startOf(reader), { output }));
    } else outputs.set(target, { source, path, bytes });
  }
  return { outputs: [...outputs.values()], diagnostics };
};
