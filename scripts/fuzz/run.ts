import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzz } from "../../test/yaml/fuzz/fuzz.ts";
import { fuzzInput } from "../../test/yaml/fuzz/fuzz-input.ts";
import { Inputs } from "../../test/yaml/generate/inputs.ts";
import { type CountAndSeed, runCounted } from "../judge/count-and-seed.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Reads and checks texts of all kinds, and says which of them are not answered soundly, or not at all; they are kept in
 * files. Exit code 1 when there are some.
 */
const main = async ({ count, seed }: CountAndSeed): Promise<number> => {
  const started = performance.now();
  const inputs = new Inputs();
  let folder: string | undefined;
  let faults = 0;
  await fuzz(seed, count, ({ index, what }) => {
    faults++;
    folder ??= mkdtempSync(join(tmpdir(), "argotsx-fuzz-"));
    const file = join(folder, `${seed}-${index}.yaml`);
    writeFileSync(file, fuzzInput(inputs, seed, index));
    line(`${file}\n  ${what.join("\n  ")}`);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  line(`${count} texts, seed ${seed}, ${seconds} s: ${faults} answered wrongly or not at all`);
  return faults === 0 ? 0 : 1;
};

await runCounted(100_000, main);
