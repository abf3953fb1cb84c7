// Bundled before it is run, like the command: `node read-throughput.mjs FOLDER` prints how many megabytes of the files
// in a folder our reader reads in a second, after it has read them for a second.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "@argotsx/yaml/read";

const folder = process.argv[2] ?? ".";
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const texts = files.map((file) => file.toString("utf8"));
const size = files.reduce((sum, { length }) => sum + length, 0);

const readFor = (milliseconds: number): number => {
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < milliseconds) {
    for (const text of texts) readYaml(text);
    rounds++;
  }
  return (rounds * size) / 1000 / (performance.now() - started);
};
readFor(1000);
process.stdout.write(String(readFor(2000)));
