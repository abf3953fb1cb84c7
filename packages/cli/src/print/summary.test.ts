import type { Diagnostic, Severity } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { summarize, summarizeCheck, summarizeChecked, summarizeOutput } from "./summary.ts";

const problem = (severity: Severity, file?: string): Diagnostic => ({
  id: "syntax-error",
  severity,
  message: "",
  related: [],
  stack: [],
  ...(file !== undefined && { at: { file, line: 1, column: 1 } }),
});

test("problems are counted by severity, errors with their files", () => {
  assert.is(summarize([]), "");
  assert.is(summarize([problem("error", "a")]), "1 error in 1 file");
  assert.is(
    summarize([
      problem("error", "a"),
      problem("error", "b"),
      problem("error", "a"),
      problem("warning", "c"),
      problem("note"),
    ]),
    "3 errors in 2 files, 1 warning, 1 note",
  );
  assert.is(summarize([problem("error")]), "1 error");
});

test("what became of the files is said in a few words", () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}.yaml`);
  assert.is(summarizeOutput({ written: names(2), unchanged: 11 }), "wrote 0.yaml, 1.yaml; 11 unchanged");
  assert.is(summarizeOutput({ written: names(10), unchanged: 0 }), `wrote ${names(10).join(", ")}`);
  assert.is(summarizeOutput({ written: names(11), unchanged: 0 }), "wrote 11 files");
  assert.is(summarizeOutput({ written: [], unchanged: 3 }), "3 files up to date");
  assert.is(summarizeOutput({ written: [], unchanged: 0 }), "nothing to write");
  assert.is(
    summarizeOutput({ written: ["a.yaml"], unchanged: 2, removed: ["b.yaml"] }),
    "wrote a.yaml; 2 unchanged; removed b.yaml",
  );
  assert.is(summarizeOutput({ written: [], unchanged: 2, removed: names(12) }), "2 files up to date; removed 12 files");
  assert.is(summarizeOutput({ written: [], unchanged: 0, removed: ["b.yaml"] }), "removed b.yaml");
  assert.is(
    summarizeOutput({ written: [], unchanged: 2, stale: 1 }),
    "2 files up to date; 1 file of earlier builds is left over: see --clean",
  );
  assert.is(summarizeCheck(12, { outdated: 1, stale: 0 }), "1 of 12 files is out of date");
  assert.is(summarizeCheck(12, { outdated: 2, stale: 0 }), "2 of 12 files are out of date");
  assert.is(summarizeCheck(1, { outdated: 0, stale: 0 }), "1 file up to date");
  assert.is(
    summarizeCheck(1, { outdated: 0, stale: 2 }),
    "1 file up to date; 2 files of earlier builds are left over: see --clean",
  );
  assert.is(summarizeChecked(1), "checked 1 file");
});

test.run();
