import type { Diagnostic } from "../../packages/diagnostic/src/index.ts";
import { causeOf } from "./cause.ts";
import type { Comparison, Disagreement } from "./compare.ts";
import { explain } from "./known.ts";

type Line = (text: string) => void;

const saying = ({ id, message, at }: Diagnostic): string => `${at?.line ?? 1}:${at?.column ?? 1} ${id}: ${message}`;

const printOne = ({ file, argo, reason, ours }: Disagreement, line: Line): void => {
  line(`  ${file}`);
  line(`    Argo: ${argo}${reason === "" ? "" : `: ${reason}`}`);
  const [first, ...others] = ours.diagnostics.filter(({ severity }) => severity === "error").map(saying);
  line(
    `    ours: ${ours.verdict}${first === undefined ? "" : `: ${first}`}${others.length > 0 ? ` and ${others.length} more` : ""}`,
  );
};

const grouped = (disagreements: readonly Disagreement[], by: (one: Disagreement) => string) => {
  const groups = new Map<string, Disagreement[]>();
  for (const one of disagreements) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
};

/** Share of the runs with one verdict, and how many have none. */
const agreement = ({ compared, disagreements }: Comparison): number =>
  compared === 0 ? 1 : (compared - disagreements.length) / compared;

/** At least so much has to agree. */
const least = 0.999;

/**
 * Prints the disagreements by their causes, the most frequent first and so many of each, those that are known last, and
 * how much agrees. Tells whether it is enough.
 */
export const printComparison = (comparison: Comparison, shown: number, line: Line): boolean => {
  const { compared, disagreements, crashes, missing } = comparison;
  const reasons = new Map(disagreements.map((one) => [one, explain(one)?.reason] as const));
  const unknown = disagreements.filter((one) => reasons.get(one) === undefined);
  for (const [cause, found] of grouped(unknown, causeOf)) {
    line(`\n${cause}: ${found.length}`);
    for (const one of found.slice(0, shown)) printOne(one, line);
    if (found.length > shown) line(`  and ${found.length - shown} more`);
  }
  const explained = disagreements.filter((one) => reasons.get(one) !== undefined);
  for (const [reason, found] of grouped(explained, (one) => reasons.get(one) ?? "")) {
    line(`\nknown, ${reason}: ${found.length}`);
    for (const { file } of found.slice(0, shown)) line(`  ${file}`);
    if (found.length > shown) line(`  and ${found.length - shown} more`);
  }
  for (const { file, message } of crashes) line(`\nArgo itself fails: ${file}\n  ${message ?? ""}`);
  for (const file of missing) line(`\nnot there: ${file}`);
  const share = (100 * agreement(comparison)).toFixed(3);
  line(
    `\n${compared} runs compared, ${disagreements.length} disagreements (${explained.length} of them known), ${share} % agree`,
  );
  return agreement(comparison) >= least && missing.length === 0;
};
