import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Spelling } from "./spelling.ts";

test("a name that is near is found, and none where very many are missing", () => {
  const names = Array.from({ length: 40_000 }, (_, index) => `task-${index}`);
  const spelling = new Spelling();
  assert.is(
    spelling.closest("tsak", () => ["task", "other"]),
    "task",
  );
  let asked = 0;
  for (let round = 0; round < 1_000; round++) {
    spelling.closest("x", () => {
      asked++;
      return names;
    });
  }
  assert.ok(asked < 100, `${asked} times`);
  assert.is(
    spelling.closest("tsak", () => ["task"]),
    undefined,
  );
});

test("of variables the parts that differ are near each other", () => {
  const closest = (word: string, names: readonly string[]) => new Spelling().closest(word, () => names);
  const ofWorkflow = ["workflow.name", "workflow.namespace", "workflow.parameters.env"];
  assert.is(closest("workflow.nam", ofWorkflow), "workflow.name");
  assert.is(closest("workflow.failure", ofWorkflow), undefined);
  assert.is(closest("workflow.failure", [...ofWorkflow, "workflow.failures"]), "workflow.failures");
  assert.is(closest("workflow.parameter.env", ofWorkflow), "workflow.parameters.env");
  assert.is(closest("steps.x.outputs.exitCod", ["steps.x.outputs.result"]), undefined);
  assert.is(closest("steps.tset.status", ["steps.test.status", "steps.tset2.id"]), "steps.test.status");
  assert.is(closest("steps.make.outputs.result", ["steps.send.outputs.result"]), undefined);
});

test("of one letter another one is no misspelling", () => {
  const closest = (word: string, names: readonly string[]) => new Spelling().closest(word, () => names);
  assert.is(closest("y", ["a", "b"]), undefined);
  assert.is(closest("a", ["A"]), "A");
  assert.is(closest("a", ["ab"]), "ab");
  assert.is(closest("inputs.parameters.y", ["inputs.parameters.x"]), undefined);
});

test("rules compare names without end only with a list that is the same everywhere", () => {
  const folder = fileURLToPath(new URL("../rules", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  assert.ok(files.length > 100);
  const direct = files.filter((file) =>
    /\bclosest\b.*"@argotsx\/diagnostic"/.test(readFileSync(join(folder, file), "utf8")),
  );
  // Fields, bodies, the results of tasks, the phases and values of Kubernetes: nobody's own words.
  assert.equal(direct.map((file) => file.split(/[\\/]/).at(-1)).sort(), [
    "missing-argument.ts",
    "output-source.ts",
    "template-body.ts",
    "undefined-entrypoint.ts",
    "unknown-status.ts",
    "unknown-task-result.ts",
    "unread-ports.ts",
    "unsupported-value.ts",
  ]);
});

test.run();
