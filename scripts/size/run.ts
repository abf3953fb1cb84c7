/**
 * `npm run size`: the eight examples that the README compares, in lines and characters, against the YAML that Argo
 * publishes for the same stories. Comments and blank lines do not count; the TSX is as Biome formats it. It ends with
 * status 1 when the TSX is longer than it may be, and looks for Argo's examples where the tests do.
 */
import { join } from "node:path";
import { hasShared, sharedFolder } from "../../test/examples/shared-folder.ts";
import { bounds, measure, type Row, ratios } from "./measure.ts";

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const printRow = (row: Row): void => {
  const { lines, characters } = ratios(row);
  const cells = [row.name, row.argo, row.tsx.lines, row.yaml.lines, lines.toFixed(2)];
  print(`| ${[...cells, row.tsx.characters, row.yaml.characters, characters.toFixed(2)].join(" | ")} |`);
};

if (hasShared) {
  const { rows, all } = measure(join(sharedFolder, "argo/examples"));
  print("| TSX | YAML | lines of TSX | of YAML | ratio | characters of TSX | of YAML | ratio |");
  print("|---|---|--:|--:|--:|--:|--:|--:|");
  for (const row of [...rows, all]) printRow(row);
  const { lines, characters } = ratios(all);
  print(`\nAt most ${bounds.lines} of the lines and ${bounds.characters} of the characters.`);
  print(`lines ${lines.toFixed(3)}, characters ${characters.toFixed(3)}`);
  process.exitCode = lines <= bounds.lines && characters <= bounds.characters ? 0 : 1;
} else {
  print(`Argo's examples are not in ${sharedFolder}: ARGOTSX_SHARED says where else. Nothing was measured.`);
}
