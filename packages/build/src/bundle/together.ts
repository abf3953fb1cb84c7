import type { Metafile } from "esbuild";
import type { Bundled, Input } from "./entry.ts";
import { inputsOf, readInputs } from "./metafile.ts";
import type { Group } from "./settings.ts";

/** One module of several entries, whose default export is a list of functions that evaluate one each. */
export interface Together {
  readonly code: string;
  /** What went into each entry, in their order. */
  readonly inputs: readonly (readonly Input[])[];
}

/** The module that imports all entries. */
export const listOfEntries = ({ entries }: Group): string =>
  `export default [\n${entries.map(({ source }) => `  () => import(${JSON.stringify(source.path)}),\n`).join("")}];\n`;

/**
 * What was made of the list of entries: what they share, our runtime above all, is made and read once. Nothing whenever
 * each has to be a module of its own: what is left to import is imported for one, and so is `import.meta` that of one.
 */
export const readTogether = (metafile: Metafile, code: string, { root, entries }: Group): Together | undefined => {
  const isStandalone = Object.values(metafile.outputs).every(({ imports }) => imports.length === 0);
  if (!isStandalone || code.includes("import.meta") || code.includes("var __require = ")) return undefined;
  const inputs = readInputs(metafile, root);
  return { code, inputs: entries.map((entry) => inputsOf(entry.name, inputs, metafile.inputs)) };
};

/** The entries in the module of all of them, for which `file` stands. */
export const bundledTogether = ({ entries }: Group, { code, inputs }: Together, file: string): readonly Bundled[] =>
  entries.map((entry, index) => {
    return { entry, code, file, exports: ["default"], isStandalone: true, inputs: inputs[index] ?? [], index };
  });
