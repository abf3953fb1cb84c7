// The process of one group. Its arguments are the folder of the bundles and test files, relative to the root. It does what
// uvu's own command does, for a given list of files.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

globalThis.UVU_DEFER = 1;
const { exec } = await import("uvu");
const [folder, ...files] = process.argv.slice(2);
for (const [index, file] of files.entries()) {
  globalThis.UVU_INDEX = index;
  globalThis.UVU_QUEUE.push([file]);
  await import(pathToFileURL(join(folder, file.replace(/\.tsx?$/, ".mjs"))).href);
}
// A file without `test.run()` queues nothing, and would be green without running anything.
const silent = files.filter((_, index) => globalThis.UVU_QUEUE[index].length === 1);
await exec();
for (const file of silent) {
  process.stderr.write(`${file} queued no test: it must end with test.run().\n`);
  process.exitCode = 1;
}
