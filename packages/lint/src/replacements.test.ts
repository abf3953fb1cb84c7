import type { Target } from "@argotsx/schema";
import { editYaml } from "@argotsx/yaml/edit";
import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkStructure } from "./structure.ts";

/** The text after all fixes of a version. */
const fixed = (text: string, target: Target): string => {
  const [document] = readYaml(text).documents;
  const value = document?.value;
  const place = { file: "a.yaml", line: 1, column: 1 };
  const found = checkStructure({ value, locate: () => place, origin: { document: 0, around: [] } }, target);
  const fixes = found.flatMap(({ fix }) => (fix?.document === undefined ? [] : [{ ...fix, document: fix.document }]));
  return editYaml(text, fixes).text;
};

const cron = (schedule: string): string => `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata:
  name: nightly
spec:
  ${schedule}
  workflowSpec: {}
`;

const locked = (lock: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: locked-
spec:
  synchronization:
    ${lock}
`;

test("what is now a list becomes one", () => {
  assert.is(fixed(cron('schedule: "0 3 * * *" # at three'), "4.1"), cron('schedules: ["0 3 * * *"] # at three'));
  assert.is(fixed(locked("mutex: { name: a }"), "4.1"), locked("mutexes: [{ name: a }]"));
  assert.is(fixed(locked("mutex:\n      name: a"), "4.1"), locked("mutexes:\n      - name: a"));
  assert.is(
    fixed(locked("semaphore: { configMapKeyRef: { name: a, key: b } }"), "4.0"),
    locked("semaphores: [{ configMapKeyRef: { name: a, key: b } }]"),
  );
});

test("a list of one becomes what an older version takes", () => {
  assert.is(fixed(cron('schedules: ["0 3 * * *"]'), "3.5"), cron('schedule: "0 3 * * *"'));
  const two = cron('schedules: ["0 3 * * *", "0 4 * * *"]');
  assert.is(fixed(two, "3.5"), two);
});

test("what is there in both ways is left alone, and so is what the version takes", () => {
  const both = locked("mutex: { name: a }\n    mutexes: [{ name: b }]");
  assert.is(fixed(both, "4.1"), both);
  const old = cron('schedule: "0 3 * * *"');
  assert.is(fixed(old, "3.7"), old);
});

test.run();
