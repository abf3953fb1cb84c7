/**
 * `npm run bench -- [--only PATTERN] [--pairs N] [--bare]`: the figures that argotsx keeps, measured side by side
 * on this machine and printed as a Markdown table. Whatever it finds, it ends with status 0: a busy machine is no
 * failure. The processes get this one's environment; with `--bare` one without variables that slow Node's own start, such as
 * a list of certificates to load.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { importing } from "./groups/import.ts";
import { large } from "./groups/large.ts";
import { lint } from "./groups/lint.ts";
import { lintLarge } from "./groups/lint-large.ts";
import { start } from "./groups/start.ts";
import { typed } from "./groups/typed.ts";
import { watch } from "./groups/watch.ts";
import { write } from "./groups/write.ts";
import { makeWorkspace } from "./inputs/workspace.ts";
import { bareEnvironment, Processes } from "./measure/processes.ts";
import { rounds } from "./measure/rounds.ts";
import { failedRow, header, tableRow } from "./table.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    pairs: { type: "string", default: "7" },
    bare: { type: "boolean", default: false },
  },
});
const wanted = new RegExp(values.only, "i");
const pairs = Math.max(1, Number.parseInt(values.pairs, 10) || 7);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

print(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? process.arch}, ${process.platform}.`);
print(`${pairs} interleaved rounds after a warm-up; ratios within a round, their median.`);
print(`${values.bare ? "The environment is bare" : "The environment is this shell's"}.\n`);
for (const line of header) print(line);

const workspace = makeWorkspace();
const processes = new Processes(values.bare ? bareEnvironment() : process.env, workspace.folder);
try {
  for (const make of [start, watch, typed, large, write, lint, lintLarge, importing]) {
    const group = make(workspace, processes);
    const rows = group.rows.filter(({ what }) => wanted.test(what));
    if (rows.length === 0) continue;
    try {
      const measured = rounds(group, pairs);
      for (const row of rows) print(tableRow(row, measured));
    } catch (error) {
      for (const row of rows) print(failedRow(row));
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    } finally {
      group.end?.();
    }
  }
} finally {
  workspace.remove();
}
