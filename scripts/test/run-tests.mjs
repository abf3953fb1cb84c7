import { availableParallelism } from "node:os";
import { Stop } from "../setup/stop.mjs";
import { bundleTests } from "./bundle-tests.mjs";
import { findTests } from "./find-tests.mjs";
import { runGroup } from "./run-group.mjs";

const print = (text) => process.stdout.write(text);

const report = ({ name, output, passed, failed, skipped, broken, seconds }) => {
  const counts = [
    `${passed} passed`,
    failed > 0 && `${failed} failed`,
    skipped > 0 && `${skipped} skipped`,
    broken && "broken",
  ];
  if (failed > 0 || broken) print(`\n${output.trim()}\n\n`);
  print(`${name}: ${counts.filter(Boolean).join(", ")} (${seconds.toFixed(1)} s)\n`);
};

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

/**
 * Runs every test file whose path fits the pattern, as many processes at once as there are cores, and ends with one
 * line of uvu's totals. A process that went wrong counts as one failure; a run in which no test was executed has no
 * such line. Returns the exit status.
 */
export const runTests = async (pattern) => {
  const waiting = findTests(pattern);
  if (waiting.length === 0) throw new Stop(`No test file has a path that fits ${pattern || "*.test.ts"}.`);
  const folder = await bundleTests(waiting.flatMap(({ files }) => files));
  const results = [];
  const worker = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      const result = await runGroup(group, folder);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));

  const broken = results.filter((result) => result.broken);
  const [passed, skipped] = [sum(results, "passed"), sum(results, "skipped")];
  const failed = sum(results, "failed") + broken.length;
  const wrong = results.filter((result) => result.failed > 0 || result.broken).map(({ name }) => name);
  if (wrong.length > 0) print(`\nWent wrong: ${wrong.join(", ")}\n`);
  if (passed + failed === 0) throw new Stop("No test was executed.");
  print(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
  return failed > 0 ? 1 : 0;
};
