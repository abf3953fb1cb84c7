import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Profile } from "../../engine/profile.ts";
import { lint, rules, Workspace } from "../../lint.ts";

/** What is found in a DAG of which a task depends on something: the rule, and the part that is meant. */
const found = (depends: string, profile: Profile = "recommended"): readonly string[] => {
  const tasks = ["a", "b", "waiting"].map((name) => ({
    name,
    template: "run",
    ...(name === "waiting" && { depends }),
  }));
  const templates = [
    { name: "main", dag: { tasks } },
    { name: "run", container: { image: "busybox:1.37" } },
  ];
  const value = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { generateName: "a-" },
    spec: { entrypoint: "main", templates },
  };
  const manifest = { value, locate: () => ({ file: "a.yaml", line: 1, column: 1 }) };
  return lint(new Workspace([{ file: "a.yaml", manifest }]), {
    rules,
    selectionOf: () => ({ profile, settings: new Map(), target: "4.1" }),
  }).map(({ id, at }) => `${id} ${at?.excerpt?.text}`);
};

test("a word for an operator is not told to be an unknown task as well", () => {
  assert.equal(found("a and b"), ["depends-syntax and"]);
  assert.equal(found("a.Succeeded OR b"), ["depends-syntax OR"]);
  assert.equal(found("!a or not b"), ["depends-syntax or", "depends-syntax not"]);
  assert.equal(found("a and"), ["depends-syntax and", "depends-syntax undefined"]);
});

test("other words beside it still are", () => {
  assert.equal(found("a and d"), ["depends-syntax and", "undefined-dependency d"]);
});

test("profile argo tells what Argo says, which knows no such words", () => {
  assert.equal(found("a and b", "argo"), ["undefined-dependency and"]);
});

test.run();
