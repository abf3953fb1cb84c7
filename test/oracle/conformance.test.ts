import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../bundled.ts";

const script = await bundled("scripts/conformance/run.ts");

const workflow = (entrypoint: string): string =>
  JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { name: "job" },
    spec: { entrypoint, templates: [{ name: "main", container: { image: "alpine:3.20" } }] },
  });

/** Runs the command on a folder with these files. */
const conformance = (
  files: Readonly<Record<string, string>>,
): { readonly code: number | null; readonly out: string } => {
  const folder = mkdtempSync(join(tmpdir(), "argotsx-conformance-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const run = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
    return { code: run.status, out: run.stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const files = { "good.json": workflow("main"), "sets/set-a/bad.yaml": workflow("mani") };

test("verdicts that agree", () => {
  const { code, out } = conformance({
    ...files,
    "verdicts.json": '{"good.json": "accepted", "sets/set-a": "refused"}',
  });
  assert.match(out, "2 runs compared, 0 disagreements (0 of them known), 100.000 % agree");
  assert.is(code, 0);
});

test("a disagreement is shown, and is too much", () => {
  const lines =
    '{"file": "good.json", "verdict": "refused", "message": "no good"}\n{"file": "sets/set-a", "verdict": "accepted"}';
  const { code, out } = conformance({ ...files, "verdicts.json": lines });
  assert.match(out, "Argo refuses, we do not: no good: 1\n  good.json\n    Argo: refused: no good\n    ours: accepted");
  assert.match(out, "we refuse, Argo does not: undefined-entrypoint: 1\n  sets/set-a\n    Argo: accepted");
  assert.match(out, "2 disagreements (0 of them known), 0.000 % agree");
  assert.is(code, 1);
});

test("a run in which Argo fails is not compared, one that is not there is missed", () => {
  const verdicts = '{"good.json": "crash", "gone.yaml": "accepted", "sets/set-a": "refused"}';
  const { code, out } = conformance({ ...files, "verdicts.json": verdicts });
  assert.match(out, "Argo itself fails: good.json");
  assert.match(out, "not there: gone.yaml");
  assert.match(out, "1 runs compared, 0 disagreements");
  assert.is(code, 1);
});

test("without verdicts there is nothing to compare with", () => {
  assert.is(conformance(files).code, 2);
  const { code, out } = conformance({ ...files, "verdicts.json": "good.json: accepted" });
  assert.match(out, "holds no verdicts");
  assert.is(code, 2);
});

test.run();
