import { resolve } from "node:path";
import type { Metafile } from "esbuild";
import type { Bundled, Import, Input } from "./entry.ts";
import type { Group } from "./settings.ts";

/** esbuild's name of a file in the namespace of the `?text` plugin is that namespace and the absolute path. */
export const textNamespace = "argotsx-text";

/** The namespace of the modules that hold what `import.meta` says of a file. They stand for no file. */
export const metaNamespace = "argotsx-meta";

/** The namespace of the JSX runtimes of modules in which edits moved elements. They stand for no file either. */
export const placesNamespace = "argotsx-places";

const isMade = (name: string): boolean => [metaNamespace, placesNamespace].some((made) => name.startsWith(`${made}:`));

/** The absolute path of a file as esbuild names it. */
export const pathOf = (name: string, root: string): string => {
  const bare = name.startsWith(`${textNamespace}:`) ? name.slice(textNamespace.length + 1) : name;
  return resolve(root, bare.replace(/\?text$/, ""));
};

/** The files that each output is made of, found by following the imports from its entry. */
export const inputsOf = (
  entryPoint: string,
  inputs: ReadonlyMap<string, Input>,
  imports: Metafile["inputs"],
): Input[] => {
  const names = new Set([entryPoint]);
  // A set visits what is added while it is walked.
  for (const name of names) {
    for (const { path, external } of imports[name]?.imports ?? []) if (external !== true) names.add(path);
  }
  return [...names].flatMap((name) => inputs.get(name) ?? []);
};

/** The files that went into bundles, by esbuild's names. */
export const readInputs = (metafile: Metafile, root: string): ReadonlyMap<string, Input> => {
  const inputs = new Map<string, Input>();
  for (const [name, { imports }] of Object.entries(metafile.inputs)) {
    if (isMade(name)) continue;
    inputs.set(name, {
      path: pathOf(name, root),
      imports: imports
        .filter(({ path }) => !isMade(path))
        .map(
          ({ path, original, external }): Import => ({
            specifier: original ?? path,
            ...(external !== true && { path: pathOf(path, root) }),
          }),
        ),
    });
  }
  return inputs;
};

/** Reads a metafile back: for each entry (named by its number) its module, what it exports and what went into it. */
export const readMetafile = (
  metafile: Metafile,
  { root, entries }: Group,
  codeOf: (number: number) => string,
): Bundled[] => {
  const inputs = readInputs(metafile, root);
  const bundled: Bundled[] = [];
  for (const [name, output] of Object.entries(metafile.outputs)) {
    const number = /(\d+)\.mjs$/.exec(name)?.[1];
    const entry = number === undefined ? undefined : entries[Number(number)];
    if (entry === undefined || output.entryPoint === undefined) continue;
    bundled.push({
      entry,
      code: codeOf(Number(number)),
      exports: output.exports,
      isStandalone: output.imports.length === 0,
      inputs: inputsOf(output.entryPoint, inputs, metafile.inputs),
    });
  }
  return bundled;
};
