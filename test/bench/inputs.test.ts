import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { argotsx } from "./groups/command.ts";
import { dagSource } from "./inputs/dag.ts";
import { manifests } from "./inputs/manifests.ts";
import { arrowSource, functionSource } from "./inputs/typed-files.ts";
import { workflowFiles } from "./inputs/workflow-files.ts";
import { makeWorkspace } from "./inputs/workspace.ts";
import { bareEnvironment, Processes } from "./measure/processes.ts";
import { summarise } from "./measure/summary.ts";
import { dagObject } from "./processes/dag-object.cjs";

const workspace = makeWorkspace();
const processes = new Processes(bareEnvironment(), workspace.folder);
const run = (...parameters: readonly string[]): string => processes.output(argotsx(...parameters), workspace.folder);

test("both sides of the comparison make the same DAG", () => {
  const file = workspace.write("dag/workflow.tsx", dagSource(30));
  assert.equal(parse(run("build", file, "--stdout")), dagObject(30));
});

test("the workflow files compile", () => {
  for (const [index, text] of workflowFiles(6).entries()) workspace.write(`many/${index}/workflow.tsx`, text);
  assert.is(run("build", "many", "--stdout").match(/^kind: Workflow$/gm)?.length, 6);
});

test("the typed workflows compile, hold an expression and a function, and please TypeScript", () => {
  const files = [
    workspace.write("typed/arrow.tsx", arrowSource),
    workspace.write("typed/function.tsx", functionSource),
  ];
  const [arrow = "", script = ""] = files.map((file) => run("build", file, "--stdout", "--check-types"));
  assert.match(arrow, "when: \"{{=tasks['toss'].outputs.result == 'heads'}}\"");
  assert.match(script, /greeting: `hello /);
});

test("the manifests are valid", () => {
  for (const [index, text] of manifests(8).entries()) workspace.write(`manifests/${index}.yaml`, text);
  assert.is(JSON.parse(run("lint", "manifests", "--format", "json")).diagnostics.length, 0);
});

test("the peak memory of a process is in MiB", () => {
  const peak = processes.peakMemory(["-e", "globalThis.kept = Buffer.alloc(2 ** 26, 1)"], workspace.folder);
  assert.ok(peak > 64 + 20 && peak < 64 + 200, `${peak} MiB`);
});

test("a median lies in the middle, with the ends beside it", () => {
  assert.equal(summarise([3, 1, 2]), { median: 2, min: 1, max: 3 });
  assert.equal(summarise([4, 1, 2, 3]), { median: 2.5, min: 1, max: 4 });
});

test.after(() => workspace.remove());
test.run();
