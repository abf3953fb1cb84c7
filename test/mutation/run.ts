import { parseArgs } from "node:util";
import { defaultTarget } from "../../packages/schema/src/index.ts";
import { ourVerdict } from "../../scripts/oracle/our-verdict.ts";
import { isCaught } from "./catches.ts";
import { Companions } from "./companions.ts";
import { corpusFolder, filesIn } from "./corpus.ts";
import { knownMiss } from "./known-misses.ts";
import { mutantsOf } from "./mutants.ts";
import { mutations } from "./mutations.ts";
import { MutantWriter } from "./write-mutants.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

interface Tally {
  made: number;
  caught: number;
}

const share = ({ made, caught }: Tally): string => (made === 0 ? "–" : `${((100 * caught) / made).toFixed(2)} %`);

/**
 * Makes every kind of mistake in every manifest of a corpus, and tells how many our linter catches. Exit code 1 when it
 * is less than 99 %, or a miss has no reason in `known-misses.ts`.
 */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", default: corpusFolder },
      only: { type: "string", default: "" },
      write: { type: "string" },
    },
  });
  const started = performance.now();
  const chosen = mutations.filter(({ name }) => new RegExp(values.only).test(name));
  const files = filesIn(values.corpus);
  const companions = new Companions(files);
  const writer = values.write === undefined ? undefined : new MutantWriter(values.write);
  const tallies = new Map<string, Tally>(chosen.map(({ name }) => [name, { made: 0, caught: 0 }]));
  const reasons = new Map<string, number>();
  const misses: string[] = [];
  for (const file of files) {
    const others = companions.of(file.name);
    const judge = async (text: string) =>
      (await ourVerdict([{ name: file.name, text }, ...others], "recommended", defaultTarget)).diagnostics;
    const before = await judge(file.text);
    let number = 0;
    for (const mutant of mutantsOf(file.text, chosen)) {
      number++;
      writer?.add(mutant, number, file.name, others);
      const tally = tallies.get(mutant.kind);
      if (tally === undefined) continue;
      tally.made++;
      if (isCaught(before, await judge(mutant.text))) tally.caught++;
      else {
        const known = knownMiss(mutant.kind, file.name);
        if (known === undefined) misses.push(`${file.name}:${mutant.line} ${mutant.kind}`);
        else reasons.set(known.reason, (reasons.get(known.reason) ?? 0) + 1);
      }
    }
  }
  writer?.finish();
  for (const miss of misses) line(`missed: ${miss}`);
  const width = Math.max(...chosen.map(({ name }) => name.length));
  for (const { name, mistake } of chosen) {
    const tally = tallies.get(name) ?? { made: 0, caught: 0 };
    const figures = `${String(tally.caught).padStart(6)} of ${String(tally.made).padEnd(6)} ${share(tally).padStart(8)}`;
    line(`${name.padEnd(width)} ${figures}  ${mistake}`);
  }
  for (const [reason, count] of reasons) line(`missed for a reason: ${count}  ${reason}`);
  const made = [...tallies.values()].filter((tally) => tally.made > 0);
  const total = made.reduce((sum, { made, caught }) => ({ made: sum.made + made, caught: sum.caught + caught }), {
    made: 0,
    caught: 0,
  });
  const mean = made.reduce((sum, tally) => sum + (100 * tally.caught) / tally.made, 0) / made.length;
  const seconds = Math.round((performance.now() - started) / 1000);
  line(
    `\n${total.made} mistakes of ${made.length} kinds in ${files.length} files, ${seconds} s: ${total.caught} caught, ${share(total)}; ` +
      `${mean.toFixed(2)} % where each kind counts the same`,
  );
  return misses.length === 0 && total.caught >= 0.99 * total.made ? 0 : 1;
};

process.exitCode = await main();
