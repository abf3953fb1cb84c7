import type { Metafile } from "esbuild";
import type { Bundled } from "./entry.ts";
import { inputsOf, readInputs } from "./metafile.ts";
import type { Group } from "./settings.ts";

/** A module whose default export is a list of functions that evaluate one entry each. */
export const listOfEntries = ({ entries }: Group): string =>
  `export default [\n${entries.map(({ source }) => `  () => import(${JSON.stringify(source.path)}),\n`).join("")}];\n`;

/**
 * The entries in the one module that was made of their list: what they share, our runtime above all, is made and read
 * once. Nothing whenever each has to be a module of its own: what is left to import is imported for one, and so is
 * `import.meta` that of one.
 */
export const readTogether = (
  metafile: Metafile,
  code: string,
  { root, entries }: Group,
): readonly Bundled[] | undefined => {
  const isStandalone = Object.values(metafile.outputs).every(({ imports }) => imports.length === 0);
  if (!isStandalone || code.includes("import.meta") || code.includes("var __require = ")) return undefined;
  const inputs = readInputs(metafile, root);
  return entries.map((entry, index) => ({
    entry,
    code,
    exports: ["default"],
    isStandalone,
    inputs: inputsOf(entry.name, inputs, metafile.inputs),
    index,
  }));
};
