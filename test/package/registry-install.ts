/**
 * `npm run test:package`: packs argotsx, lets npm install the tarball and what it depends on from the registry into an
 * empty folder, and type-checks and builds a workflow there; then `npm create argotsx` makes projects, which do all that
 * their scripts say. Not part of `npm test`, because it needs the network.
 */
import { rmSync } from "node:fs";
import { startProjects } from "./init.ts";
import { npm, pack, temporaryFolder } from "./pack.ts";
import { build, compilers, configurations, expected, run, writeProject } from "./project.ts";

const folder = temporaryFolder();
const check = (what: string, { status, output }: { status: number | null; output: string }, wanted: string): void => {
  if (status !== 0 || output !== wanted) throw new Error(`${what} failed with status ${status}:\n${output}`);
  process.stdout.write(`${what}: passed\n`);
};

try {
  const { file } = pack(folder);
  writeProject(folder);
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", file);
  for (const [compiler, tsc] of Object.entries(compilers)) {
    for (const configuration of Object.keys(configurations)) {
      check(`${compiler}, ${configuration}`, run(folder, ...tsc, "-p", configuration), "");
    }
  }
  check("build", build(folder), expected);
  check("config", run(folder, "node_modules/.bin/argotsx", "build"), "wrote manifests/workflow.yaml\n");
  check("npx", run(folder, "node_modules/.bin/argotsx", "build", "workflow.tsx", "--stdout"), expected);
  startProjects(folder, file, (what) => process.stdout.write(`${what}: passed\n`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
