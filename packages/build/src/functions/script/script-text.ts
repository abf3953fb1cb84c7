import type ts from "typescript";
import { importsToRequire } from "./imports-to-require.ts";
import { parseScript } from "./parse-script.ts";
import { type Growth, shiftMappings } from "./shift-mappings.ts";
import { tag, withoutTags } from "./without-tags.ts";

/** What the bundle calls with its function. */
export const runName = "argotsxRun";

/** The lines that the compiler puts above a script, its header and the contract: the source map counts on it. */
const linesAbove = 2;

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

export interface Script {
  readonly source: string;
  /** The script's last line: its source map. */
  readonly sourceMap?: string;
  /** Whether the bundle has to be made again without templates: see `withoutTags`. Its text still holds `{{` then. */
  readonly tagged: boolean;
}

const inline = ({ sources, mappings }: SourceMap, growths: readonly Growth[], lines: number): string => {
  const moved = growths.length === 0 ? mappings : shiftMappings(mappings, growths);
  const shifted = { version: 3, sources, names: [], mappings: `${";".repeat(lines)}${moved};A;` };
  // The last segment ends what is mapped: what stands below is nobody's source.
  const text = Buffer.from(JSON.stringify(shifted)).toString("base64");
  return `//# sourceMappingURL=data:application/json;base64,${text}`;
};

/**
 * Makes a CommonJS program of an ES module that calls `argotsxRun` and imports from Node only. `argotsxPod`, which the
 * compiler puts below, makes that of the contract. `definitions` are lines above the module, in whose scope nothing of
 * the user's is. The module's own scope is a function: it may await, and is strict although something stands above it.
 */
export const scriptText = (
  bundle: string,
  map: SourceMap | undefined,
  definitions: readonly string[],
  typescript: typeof ts,
): Script => {
  const { text, growths, tagged } = bundle.includes(tag)
    ? withoutTags(parseScript(bundle, typescript), typescript)
    : { text: bundle, growths: [], tagged: false };
  const imports = /\bimport\b/.test(text)
    ? importsToRequire(parseScript(text, typescript), map !== undefined, typescript)
    : undefined;
  const prelude = `const ${runName} = argotsxPod(argotsxContract);`;
  const above = [prelude, ...definitions, "(async () => {", '"use strict";', ...(imports?.requires ?? [])];
  const body = imports?.text ?? text;
  return {
    source: [...above, body.trimEnd(), "})();"].join("\n"),
    ...(map !== undefined && { sourceMap: inline(map, growths, linesAbove + above.length) }),
    tagged,
  };
};
