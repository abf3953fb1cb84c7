import type ts from "typescript";
import { mapStackProgram, startPodProgram } from "../pod-program.generated.ts";
import { importsToRequire } from "./imports-to-require.ts";
import { parseScript } from "./parse-script.ts";
import { type Growth, shiftMappings } from "./shift-mappings.ts";
import { tag, withoutTags } from "./without-tags.ts";

/** What the bundle calls with its function. */
export const runName = "argotsxRun";

/**
 * The lines that the compiler puts above a script: its header and the contract. Only the source map counts on it, and
 * only for `node --enable-source-maps`; the program itself finds its own beginning.
 */
export const linesAbove = 2;

const firstLine = `const ${runName} =`;

/** The function first, since that is what people look for, and below it what runs it. */
const programs = (isMapped: boolean): string => {
  const start = `function argotsxPod() { return ${startPodProgram}(...arguments); }`;
  const map = `function argotsxMap(text) { return ${mapStackProgram}(text, __filename, "${firstLine}", ${linesAbove}); }`;
  return `// What reads the inputs, runs the function and writes its outputs is the same in every script.\n${start}\n${isMapped ? `${map}\n` : ""}`;
};

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

interface Script {
  readonly source: string;
  /** Whether the bundle has to be made again without templates: see `withoutTags`. Its text still holds `{{` then. */
  readonly tagged: boolean;
}

const inline = ({ sources, mappings }: SourceMap, growths: readonly Growth[], lines: number): string => {
  const moved = growths.length === 0 ? mappings : shiftMappings(mappings, growths);
  const shifted = { version: 3, sources, names: [], mappings: `${";".repeat(lines)}${moved};A;` };
  // The last segment ends what is mapped: what stands below is nobody's source.
  const text = Buffer.from(JSON.stringify(shifted)).toString("base64");
  return `//# sourceMappingURL=data:application/json;base64,${text}\n`;
};

/**
 * Makes a CommonJS program of an ES module that calls `argotsxRun` and imports from Node only. `definitions` are lines
 * above it, in whose scope nothing of the user's is. The module's own
 * scope is a function: it may await, and is strict although something stands above it.
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
  const prelude = `${firstLine} argotsxPod(argotsxContract${map === undefined ? "" : ", argotsxMap"});`;
  const above = [prelude, ...definitions, "(async () => {", '"use strict";', ...(imports?.requires ?? [])].join("\n");
  const body = imports?.text ?? text;
  const source = `${above}\n${body.trimEnd()}\n})();\n\n${programs(map !== undefined)}`;
  return {
    source: map === undefined ? source : source + inline(map, growths, linesAbove + above.split("\n").length),
    tagged,
  };
};
