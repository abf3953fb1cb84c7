import { expectClean, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assess } from "./assess.ts";
import workflow, { Release } from "./workflow.tsx";

interface Task {
  readonly name: string;
  readonly depends?: string;
  readonly when?: string;
}

/** The tasks of the pipeline by name. */
const pipeline = (): ReadonlyMap<string, Task> => {
  const rendered = render(<Release revision="main" />);
  expectClean(rendered);
  const [manifest] = rendered.manifests as readonly {
    readonly spec: { readonly templates: readonly { readonly dag?: { readonly tasks: readonly Task[] } }[] };
  }[];
  const tasks = manifest?.spec.templates.flatMap(({ dag }) => dag?.tasks ?? []) ?? [];
  return new Map(tasks.map((task) => [task.name, task]));
};

/** All that has to come before a task. */
const before = (tasks: ReadonlyMap<string, Task>, name: string): readonly string[] => {
  const direct =
    tasks
      .get(name)
      ?.depends?.split(" && ")
      .map((task) => task.replace(/\..*/, "")) ?? [];
  return direct.flatMap((task) => [task, ...before(tasks, task)]);
};

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("production is reached only after every test, the scan, a trial and somebody's yes", () => {
  const tasks = pipeline();
  for (const region of ["canary", "region"]) {
    const earlier = before(tasks, region);
    for (const task of ["style", "unit-test", "integration", "scanned", "staging-load", "approval"]) {
      assert.ok(earlier.includes(task), `${region} waits for ${task}`);
    }
  }
  assert.match(tasks.get("canary")?.when ?? "", "decision == 'release'");
  assert.match(tasks.get("approval")?.when ?? "", "verdict == 'release'");
});

test("a build is released when nothing critical is in it, and every run has covered enough", () => {
  const fine = { Results: [{ Vulnerabilities: [{ Severity: "LOW" }] }, {}] };
  assert.equal(assess(fine, [81, 79]), {
    verdict: "release",
    reason: "no critical vulnerability, 79 % covered by tests",
  });
  assert.equal(assess(fine, [81, 60]), { verdict: "hold", reason: "only 60 % covered by tests" });
  const broken = { Results: [{ Vulnerabilities: [{ Severity: "CRITICAL" }] }] };
  assert.equal(assess(broken, [81]), { verdict: "hold", reason: "critical vulnerabilities: 1" });
  assert.is(assess({}, [75]).verdict, "release");
});

test.run();
