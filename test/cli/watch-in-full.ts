/**
 * All that `build --watch` does, by real processes: `npm run test:watch`, apart from `npm test`, since it takes minutes and
 * some of it goes by how fast the system tells of changes. `npm run test:watch -- saving` runs `watch/saving.ts` alone.
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("./watch/", import.meta.url);
const [wanted = ""] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => name.includes(wanted));
if (names.length === 0) process.stderr.write(`No file of test/cli/watch has '${wanted}' in its name.\n`);
const failed = names.filter((name) => {
  process.stdout.write(`\n${name}\n`);
  const parameters = [...process.execArgv, fileURLToPath(new URL(name, folder))];
  return spawnSync(process.execPath, parameters, { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) process.stderr.write(`\nFailed: ${failed.join(", ")}\n`);
process.exitCode = failed.length > 0 || names.length === 0 ? 1 : 0;
