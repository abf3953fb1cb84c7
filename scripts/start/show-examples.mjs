import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";

const command = "packages/argotsx/bin/argotsx.js";
const shown = "examples/hello/workflow";

const read = (file) => readFileSync(join(root, file), "utf8").trimEnd();

/**
 * Compiles the example workflows beside their sources and prints one of them, source and result, with what to try
 * next. Returns the exit status of the compiler.
 */
export const showExamples = () => {
  const folders = readdirSync(join(root, "examples")).filter((name) =>
    existsSync(join(root, "examples", name, "workflow.tsx")),
  );
  const started = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, [command, "build", "examples"], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) {
    process.stderr.write(`${error?.message ?? stderr}\nThe examples did not compile: node ${command} build examples\n`);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`
${shown}.tsx

${read(`${shown}.tsx`)}

becomes ${shown}.yaml

${read(`${shown}.yaml`)}

${folders.length} example workflows compiled and checked in ${seconds} s: ${folders.join(", ")}.
Each examples/NAME/workflow.tsx has its workflow.yaml beside it.

Try next
  npx argotsx build examples/hello/workflow.tsx --stdout   after changing a line of it
  npx argotsx lint examples                                checks TSX, YAML and JSON
  npx argotsx --help                                       every command and option
  npm test                                                 runs every test
`);
  return 0;
};
