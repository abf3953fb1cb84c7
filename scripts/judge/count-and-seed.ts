import { parseArgs } from "node:util";

/** How many inputs a run makes, and from which seed, so that it can be repeated. */
export interface CountAndSeed {
  readonly count: number;
  readonly seed: number;
}

/**
 * Runs a program that takes `--count` and `--seed`, and ends the process with the exit code that it answers; with 2 where
 * they are no integers.
 */
export const runCounted = async (count: number, run: (asked: CountAndSeed) => Promise<number>): Promise<void> => {
  const { values } = parseArgs({
    options: { count: { type: "string", default: String(count) }, seed: { type: "string", default: "1" } },
  });
  const asked = { count: Number(values.count), seed: Number(values.seed) };
  if (Number.isInteger(asked.count) && asked.count >= 0 && Number.isInteger(asked.seed)) {
    process.exitCode = await run(asked);
    return;
  }
  process.stdout.write("--count and --seed take integers\n");
  process.exitCode = 2;
};
