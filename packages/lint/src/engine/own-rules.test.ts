import { test } from "uvu";
import * as assert from "uvu/assert";
import { Workspace } from "../workspace/workspace.ts";
import { lint } from "./lint.ts";
import { toRule } from "./own-rules.ts";
import type { RuleFinding } from "./rule.ts";

const value = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata: { name: "a" },
  spec: { entrypoint: "b", templates: [{ name: "b", container: { image: "busybox:1.37" } }] },
};

/** What becomes of a finding that a rule of a user makes: why it is refused, or its message. */
const made = (finding: unknown): unknown => {
  const failures: unknown[] = [];
  const report = {
    id: "own",
    title: "Own",
    resource: (_: unknown, take: (one: RuleFinding) => void) => take(finding as RuleFinding),
  };
  const own = [toRule(report, (_id, thrown) => failures.push(thrown))];
  const manifest = { value, locate: () => ({ file: "a.yaml", line: 1, column: 1 }) };
  const found = lint(new Workspace([{ file: "a.yaml", manifest }]), {
    rules: [],
    selectionOf: () => ({ profile: "recommended", settings: new Map(), own, target: "4.1" }),
  });
  const [failure] = failures;
  return failure instanceof Error ? failure.message : found.map(({ message }) => message);
};

test("what a rule reports is told", () => {
  assert.equal(made({ at: ["spec"], message: "x" }), ["x"]);
  const edits = [{ kind: "remove", path: ["spec", "templates", 0] }];
  assert.equal(made({ at: [], message: "x", fix: { title: "take it away", edits } }), ["x"]);
});

test("a finding that is none is the failure of its rule, which says what is wrong with it", () => {
  const fix =
    "'fix' of a finding is { title, edits }, where each edit has a path and a kind: set, remove, rename, wrap, replace";
  assert.is(made(undefined), "a finding is an object with 'at' and 'message'");
  assert.is(made({ message: "x" }), "'at' of a finding is the path of what it is about: a list of names and numbers");
  assert.is(
    made({ at: "spec", message: "x" }),
    "'at' of a finding is the path of what it is about: a list of names and numbers",
  );
  assert.is(made({ at: [] }), "'message' of a finding is a text");
  for (const wrong of ["x", {}, { title: "a", edits: [{}] }, { title: "a", edits: [{ kind: "move", path: [] }] }])
    assert.is(made({ at: [], message: "x", fix: wrong }), fix);
});

test.run();
