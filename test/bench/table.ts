import { of, type Round, type Row } from "./measure/group.ts";
import { type Summary, summarise } from "./measure/summary.ts";

const digits = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

const range = ({ median, min, max }: Summary): string => `${digits(median)} [${digits(min)}–${digits(max)}]`;

const bound = ({ bound, unit }: Row): string => {
  if (bound === undefined) return "–";
  const text = "atMost" in bound ? `≤ ${bound.atMost}` : `≥ ${bound.atLeast}`;
  return unit === undefined ? text : `${text} ${unit}`;
};

const verdict = ({ bound }: Row, { median }: Summary): string => {
  if (bound === undefined) return "–";
  return ("atMost" in bound ? median <= bound.atMost : median >= bound.atLeast) ? "yes" : "**no**";
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export const header: readonly string[] = [
  line(["what", "measure", "median [min–max]", "bound", "met", "argotsx, ms", "the other side, ms"]),
  "|---|---|--:|--:|---|--:|--:|",
];

/** A row of the Markdown table, from its group's rounds. */
export const tableRow = (row: Row, rounds: readonly Round[]): string => {
  const value = summarise(rounds.map(row.value));
  const [ours = "–", theirs = "–"] = row.shown.map((name) => range(summarise(rounds.map((round) => of(round, name)))));
  return line([row.what, row.measure, range(value), bound(row), verdict(row, value), ours, theirs]);
};

/** The row of a measurement that could not be made. */
export const failedRow = (row: Row): string =>
  line([row.what, row.measure, "not measured", bound(row), row.bound === undefined ? "–" : "**no**", "–", "–"]);
