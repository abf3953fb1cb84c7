import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import ts from "typescript";
import { importsToRequire } from "../script/imports-to-require.ts";
import { parseScript } from "../script/parse-script.ts";
import { withoutTags } from "../script/without-tags.ts";

const entry = fileURLToPath(new URL("../pod/start-pod.ts", import.meta.url));

/** Everyone who reads a manifest scrolls past it: few lines, none of them wide. */
const width = 120;

/** The text of `pod-program.generated.ts`: what stands in front of every function, from its TypeScript source. */
export const podProgramFile = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
  });
  const bundled = outputFiles[0]?.text ?? "";
  const { text, requires } = importsToRequire(parseScript(bundled, ts), false, ts);
  const body = text.trim().replace(/export\s*\{\s*startPod\s*\};$/, "return startPod;");
  const whole = `(() => {\n${[...requires, body].join("\n")}\n})()`;
  const { code } = await transform(whole, { minify: true, lineLimit: width, target: "node20" });
  const program = withoutTags(parseScript(code.trim().replace(/;$/, ""), ts), ts).text;
  return `// Made by packages/build/generate-pod-program.ts from pod/start-pod.ts.
/** An expression, of JavaScript: \`startPod\` with all that it needs. It may use \`require\`. */
export const podProgram: string = ${JSON.stringify(program.split("\n"), undefined, 2)}.join("\\n");
`;
};
