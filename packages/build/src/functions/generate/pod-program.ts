import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import ts from "typescript";
import { importsToRequire } from "../script/imports-to-require.ts";
import { parseScript } from "../script/parse-script.ts";
import { withoutTags } from "../script/without-tags.ts";

/** Everyone who reads a manifest scrolls past it: few lines, none of them wide. */
const width = 120;

/** A function of pod/ with all that it needs, as one expression of JavaScript in lines. */
const program = async (file: string, name: string): Promise<readonly string[]> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../pod/${file}.ts`, import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
  });
  const { text, requires } = importsToRequire(parseScript(outputFiles[0]?.text ?? "", ts), false, ts);
  const body = text.trim().replace(/export\s*\{\s*(\w+)\s*\};$/, (_, exported: string) => `return ${exported};`);
  if (!body.endsWith(`return ${name};`)) throw new Error(`${file} must export ${name} and nothing else`);
  const whole = `(() => {\n${[...requires, body].join("\n")}\n})()`;
  const { code } = await transform(whole, { minify: true, lineLimit: width, target: "node20" });
  return withoutTags(parseScript(code.trim().replace(/;$/, ""), ts), ts).text.split("\n");
};

/** The text of `pod-program.generated.ts`: what stands below every function, from its TypeScript source. */
export const podProgramFile = async (): Promise<string> => {
  const written = (lines: readonly string[]): string => `${JSON.stringify(lines, undefined, 2)}.join("\\n")`;
  const [start, map] = [await program("start-pod", "startPod"), await program("map-stack", "mapStack")];
  return `// Made by packages/build/generate-pod-program.ts from the TypeScript in pod/.
/** An expression, of JavaScript: \`startPod\` with all that it needs. It may use \`require\`. */
export const startPodProgram: string = ${written(start)};

/** The same of \`mapStack\`. */
export const mapStackProgram: string = ${written(map)};
`;
};
