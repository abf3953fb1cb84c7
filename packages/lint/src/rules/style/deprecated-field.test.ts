import type { Target } from "@argotsx/schema";
import { editYaml } from "@argotsx/yaml/edit";
import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lint, Workspace } from "../../lint.ts";
import { deprecatedField } from "./deprecated-field.ts";

const place = { file: "a.yaml", line: 1, column: 1 };

const found = (text: string, target: Target) => {
  const value = readYaml(text).documents[0]?.value;
  const manifest = { value, locate: () => place, origin: { document: 0, around: [] } };
  const selectionOf = () => ({ profile: "strict", settings: new Map(), target }) as const;
  return lint(new Workspace([{ file: "a.yaml", manifest }]), { rules: [deprecatedField], selectionOf });
};

const fixed = (text: string, target: Target): string =>
  editYaml(
    text,
    found(text, target).flatMap(({ fix }) => (fix === undefined ? [] : [{ document: 0, edits: fix.edits }])),
  ).text;

const cron = (schedule: string, mutex: string): string => `kind: CronWorkflow
spec:
  ${schedule}
  workflowSpec:
    synchronization:
      ${mutex}
    templates:
      - name: a
        synchronization: { semaphore: { configMapKeyRef: { name: b, key: c } } }
`;

test("single fields are noted where there are lists as well, and no fix is lost", () => {
  const old = cron('schedule: "@daily"', "mutex: { name: a }");
  assert.equal(
    found(old, "3.6").map(({ message }) => message),
    ["schedule", "mutex", "semaphore"].map((field) => `'${field}' is deprecated, and gone in Argo 4.0`),
  );
  const now = cron('schedules: ["@daily"]', "mutexes: [{ name: a }]");
  assert.is(
    fixed(old, "3.7"),
    now.replace(
      "{ semaphore: { configMapKeyRef: { name: b, key: c } } }",
      "{ semaphores: [{ configMapKeyRef: { name: b, key: c } }] }",
    ),
  );
  assert.equal(found(old, "3.5"), []);
  assert.equal(found(old, "4.0"), []);
});

test("an onExit becomes a hook, unless there are hooks", () => {
  const step = (more: string): string => `kind: Workflow
spec:
  templates:
    - name: a
      steps:
        - - name: b
            template: c
            ${more}
`;
  assert.is(fixed(step("onExit: d"), "4.1"), step('hooks: { exit: { template: "d" } }'));
  const both = step("onExit: d\n            hooks: {}");
  assert.is(fixed(both, "4.1"), both);
});

test.run();
