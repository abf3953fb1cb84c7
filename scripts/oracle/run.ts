import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasGo } from "../judge/go-program.ts";
import { ArgoLinter, argoVersion } from "./argo.ts";
import { compare } from "./compare.ts";
import { printComparison } from "./print-comparison.ts";
import { targetOf } from "./target-of.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** So many disagreements are shown of each cause, where not all are asked for. */
const shown = 3;

const usage = `usage: npm run oracle -- DIR [--save] [--all]
       npm run oracle -- --generated COUNT [--seed N] [--write DIR] [--all]`;

/** Compares Argo's own verdicts on the manifests below a folder with ours. */
const judge = async (
  folder: string,
  { save, all }: { readonly save: boolean; readonly all: boolean },
): Promise<number> => {
  const argo = new ArgoLinter();
  if (argo.problem !== undefined) {
    line(`The Go program cannot be built, so nothing was compared:\n${argo.problem}`);
    return 2;
  }
  try {
    const verdicts = await argo.judge(folder);
    if (save) writeFileSync(join(folder, "verdicts.json"), `${JSON.stringify(verdicts, undefined, 1)}\n`);
    const comparison = await compare(folder, verdicts.verdicts, targetOf(verdicts.argo));
    return printComparison(comparison, all ? Number.POSITIVE_INFINITY : shown, line) ? 0 : 1;
  } finally {
    argo.remove();
  }
};

/**
 * Compares profile `argo` with Argo's own linter. Exit code 1 when less than 99.9 % of the verdicts agree, 2 when it could
 * not be found out.
 */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      save: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      generated: { type: "string" },
      seed: { type: "string", default: "1" },
      write: { type: "string" },
    },
  });
  const [folder] = positionals;
  const count = Number(values.generated ?? 0);
  const seed = Number(values.seed);
  const isGenerated = values.generated !== undefined;
  if (positionals.length !== (isGenerated ? 0 : 1) || !Number.isInteger(count) || !Number.isInteger(seed)) {
    line(usage);
    return 2;
  }
  if (folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    line(`there is no folder ${folder}`);
    return 2;
  }
  if (!hasGo()) {
    line("Go is not installed, so Argo cannot be asked: install it from https://go.dev/dl");
    return 2;
  }
  line(`Argo ${argoVersion()} judges; building it takes minutes the first time`);
  if (folder !== undefined) return judge(folder, values);
  const made = values.write ?? mkdtempSync(join(tmpdir(), "argotsx-generated-"));
  try {
    const { writeGenerated } = await import("./write-generated.ts");
    writeGenerated(made, count, seed);
    return await judge(made, values);
  } finally {
    if (values.write === undefined) rmSync(made, { recursive: true, force: true });
  }
};

process.exitCode = await main();
