import type { SourceModule } from "../../transform/edit.ts";
import { type BundledFunction, metaName } from "../bundle/bundle-functions.ts";
import { shownName } from "../bundle/names.ts";
import { type Script, scriptText } from "./script-text.ts";

const meta = `const ${metaName} = { url: require("node:url").pathToFileURL(__filename).href, filename: __filename, dirname: __dirname };`;

/** The script that a bundle becomes, and whether it has to be bundled without template strings: see `withoutTags`. */
export const finishedScript = ({ text, map, output }: BundledFunction, module: SourceModule): Script => {
  let named = text;
  // esbuild writes paths above modules, and as the keys of those that are CommonJS.
  for (const name of Object.keys(output.inputs)) {
    const shown = shownName(name, module);
    if (shown === name) continue;
    named = named.replaceAll(`\n// ${name}\n`, () => `\n// ${shown}\n`).replaceAll(`"${name}"(`, () => `"${shown}"(`);
    if (named.startsWith(`// ${name}\n`)) named = `// ${shown}\n${named.slice(name.length + "// \n".length)}`;
  }
  const read: { readonly sources: readonly string[]; readonly mappings: string } | undefined = map && JSON.parse(map);
  const shifted = read && { mappings: read.mappings, sources: read.sources.map((source) => shownName(source, module)) };
  return scriptText(named, shifted, text.includes(metaName) ? [meta] : [], module.typescript);
};
