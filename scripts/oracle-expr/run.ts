import { type CountAndSeed, runCounted } from "../judge/count-and-seed.ts";
import { hasGo } from "../judge/go-program.ts";
import { Random } from "../judge/random.ts";
import { Report } from "../judge/report.ts";
import { compareDepends, compareWhen } from "./conditions.ts";
import { compareExpressions } from "./expressions.ts";
import { compareFunctions } from "./functions.ts";
import { Generator } from "./generator.ts";
import { Oracle } from "./go.ts";
import { known } from "./known.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Compares our evaluators with the Go modules that Argo uses. Exit code 1 when they disagree in a way that
 * `known.ts` does not explain, 2 when it could not be found out.
 */
const main = async ({ count, seed }: CountAndSeed): Promise<number> => {
  if (!hasGo()) {
    line("Go is not installed, so our evaluators cannot be compared with Argo's: install it from https://go.dev/dl");
    return 2;
  }
  const started = performance.now();
  const oracle = new Oracle();
  if (oracle.problem !== undefined) {
    line(`The Go program cannot be built, so nothing was compared:\n${oracle.problem}`);
    return 2;
  }
  try {
    const report = new Report(known);
    const random = new Random(seed);
    const generator = new Generator(random);
    const functions = await compareFunctions(oracle, generator, report);
    const texts = Array.from({ length: count }, () => generator.expression(1 + random.below(4)));
    const answers = await compareExpressions(oracle, texts, report);
    const conditions = Math.ceil(count / 4);
    await compareWhen(oracle, random, conditions, report);
    await compareDepends(oracle, random, Math.ceil(count / 10), report);
    report.print(line);
    const valued = answers.filter((answer) => answer.error === undefined).length;
    const seconds = Math.round((performance.now() - started) / 1000);
    line(
      `\n${functions} functions, ${count} expressions (${valued} with a value in Go), ${conditions} conditions of \`when\` and ${Math.ceil(count / 10)} of \`depends\`, seed ${seed}, ${seconds} s: ${report.counts.found} disagreements, ${report.counts.known} known ones`,
    );
    return report.isClean ? 0 : 1;
  } finally {
    oracle.remove();
  }
};

await runCounted(20_000, main);
