import { hostile } from "../../test/yaml/fuzz/hostile.ts";
import { Inputs } from "../../test/yaml/generate/inputs.ts";
import { type CountAndSeed, runCounted } from "../judge/count-and-seed.ts";
import { hasGo } from "../judge/go-program.ts";
import { Random } from "../judge/random.ts";
import { type Disagreement, Report } from "../judge/report.ts";
import { shrink } from "../judge/shrink.ts";
import { type Answer, ArgoReader } from "./argo.ts";
import { compare } from "./compare.ts";
import { known } from "./known.ts";
import { checkSuite } from "./suite.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** What is meant to do harm is cut here; it is mostly the same over and over. */
const longest = 20_000;

/** So many are shown of each kind; the others are likely the same. */
const shown = 6;

const read = (argo: ArgoReader, texts: readonly string[]): Promise<Answer[]> =>
  argo.ask(texts.map((text) => ({ kind: "file", text })));

/** Whether our reader disagrees with Go on texts in the same way as was found. */
const disagrees = async (argo: ArgoReader, report: Report, { kind }: Disagreement, texts: readonly string[]) => {
  const answers = await read(argo, texts);
  return texts.map((text, i) => {
    const answer = answers[i];
    const found = answer && compare(text, answer);
    return found !== undefined && found.kind === kind && report.explain(found) === undefined;
  });
};

/**
 * Compares our reader of YAML with the Go modules that Argo uses. Exit code 1 when they disagree in a way that
 * `known.ts` does not explain, 2 when it could not be found out.
 */
const main = async ({ count, seed }: CountAndSeed): Promise<number> => {
  if (!hasGo()) {
    line("Go is not installed, so our reader cannot be compared with Argo's: install it from https://go.dev/dl");
    return 2;
  }
  const started = performance.now();
  const argo = new ArgoReader();
  if (argo.problem !== undefined) {
    line(`The Go program cannot be built, so nothing was compared:\n${argo.problem}`);
    return 2;
  }
  try {
    const inputs = new Inputs();
    const random = new Random(seed);
    const texts = Array.from({ length: count }, () =>
      random.chance(2) ? hostile(random).slice(0, longest).toWellFormed() : inputs.make(random),
    );
    const answers = await read(argo, texts);
    const report = new Report(known);
    const found = new Map<string, number>();
    for (const [i, text] of texts.entries()) {
      const answer = answers[i];
      const disagreement = answer && compare(text, answer);
      if (disagreement === undefined) continue;
      const { kind } = disagreement;
      const isKnown = report.explain(disagreement) !== undefined;
      if (!isKnown) found.set(kind, (found.get(kind) ?? 0) + 1);
      if (isKnown) report.add(disagreement);
      else if ((found.get(kind) ?? 0) <= shown) {
        const short = await shrink(text, (shorter) => disagrees(argo, report, disagreement, shorter));
        const [shortAnswer] = await read(argo, [short]);
        report.add((shortAnswer && compare(short, shortAnswer)) ?? disagreement);
      }
    }
    report.print(line);
    const suite = await checkSuite(argo);
    for (const id of suite.notListed) line(`\nGo departs from the YAML test suite in ${id}, which is not listed`);
    for (const id of suite.notSeen) line(`\nGo does not depart from the YAML test suite in ${id}, which is listed`);
    const valued = answers.filter(({ parts }) => parts.every(({ error }) => error === undefined)).length;
    const total = [...found.values()].reduce((sum, each) => sum + each, 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    line(
      `\n${count} texts (${valued} read by Go without a problem), seed ${seed}, ${seconds} s: ${total} disagreements, ${report.counts.known} known ones`,
    );
    line(`${suite.cases} cases of the YAML test suite, from which Go departs in ${suite.departures}`);
    return total + suite.notListed.length + suite.notSeen.length === 0 ? 0 : 1;
  } finally {
    argo.remove();
  }
};

await runCounted(20_000, main);
