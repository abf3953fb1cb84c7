import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "../oracle/compare.ts";
import { printComparison } from "../oracle/print-comparison.ts";
import { readVerdicts } from "../oracle/read-verdicts.ts";
import { targetOf } from "../oracle/target-of.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Compares profile `argo` with the verdicts that lie in a folder beside its manifests. Exit code 1 when less than 99.9 %
 * agree, 2 when there is nothing to compare with.
 */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { target: { type: "string" } } });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    line("usage: npm run conformance -- DIR [--target VERSION]");
    return 2;
  }
  const file = join(folder, "verdicts.json");
  if (!existsSync(file)) {
    line(
      `there is no ${file}, which says what is accepted and what is refused; npm run oracle -- DIR --save writes it`,
    );
    return 2;
  }
  const read = readVerdicts(readFileSync(file, "utf8"));
  if (read === undefined) {
    line(`${file} holds no verdicts: {"a.yaml": "accepted", "b.yaml": "refused"}, or a line of JSON for each file`);
    return 2;
  }
  const target = targetOf(values.target ?? read.argo);
  const comparison = await compare(folder, read.verdicts, target);
  return printComparison(comparison, Number.POSITIVE_INFINITY, line) ? 0 : 1;
};

process.exitCode = await main();
