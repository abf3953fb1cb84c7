import { test } from "uvu";
import * as assert from "uvu/assert";
import { editYaml, plannedSplices, type YamlEdit } from "./index.ts";

const edit = (text: string, ...edits: readonly YamlEdit[]): string | undefined => {
  const { text: made, made: done } = editYaml(text, [{ document: 0, edits }]);
  return done[0] ? made : undefined;
};

const cron = `# daily
kind: CronWorkflow
spec:
  schedule: "0 1 * * *" # at one
  workflowSpec: {}
`;

test("a field gets another name and its value becomes a list, in one change", () => {
  const path = ["spec", "schedule"];
  assert.is(
    edit(cron, { kind: "wrap", path }, { kind: "rename", path: ["spec", "schedule"], key: "schedules" }),
    cron.replace('schedule: "0 1 * * *"', 'schedules: ["0 1 * * *"]'),
  );
});

test("a block becomes the item of a list, with what is written in it", () => {
  const text = `spec:
  synchronization:
    mutex:
      # held while it runs
      name: x # one

      namespace: y
  # the rest
  entrypoint: a
`;
  const path = ["spec", "synchronization", "mutex"];
  assert.is(
    edit(text, { kind: "wrap", path }, { kind: "rename", path, key: "mutexes" }),
    `spec:
  synchronization:
    mutexes:
      # held while it runs
      - name: x # one

        namespace: y
  # the rest
  entrypoint: a
`,
  );
});

test("a value is written where one was, or where there was none", () => {
  assert.is(edit("a: 1 # x\nb: 2\n", { kind: "set", path: ["a"], value: "1" }), 'a: "1" # x\nb: 2\n');
  assert.is(
    edit("a:\n  b: 1 # x\nc: 2\n", { kind: "set", path: ["a", "d"], value: [1] }),
    "a:\n  b: 1 # x\n  d: [1]\nc: 2\n",
  );
  assert.is(edit("a: { b: 1 }\n", { kind: "set", path: ["a", "c"], value: {} }), "a: { b: 1, c: {} }\n");
  assert.is(edit("a: {}\n", { kind: "set", path: ["a", "c"], value: null }), "a: { c: null }\n");
  assert.is(edit("- a: 1\n  b: 2\n", { kind: "set", path: [0, "c"], value: true }), "- a: 1\n  b: 2\n  c: true\n");
  assert.is(edit("a:\n  b: 1\nc: 2", { kind: "set", path: ["a"], value: "x" }), 'a: "x"\nc: 2');
  assert.is(edit("a:\n  # why\n  b: 1\n", { kind: "set", path: ["a"], value: "x" }), undefined);
});

test("a field or an item is removed with its lines", () => {
  assert.is(edit("a: 1\n# b\nb:\n  c: 1\nd: 2\n", { kind: "remove", path: ["b"] }), "a: 1\n# b\nd: 2\n");
  assert.is(edit("a:\n  - b: 1\n    c: 2\n  - d\n", { kind: "remove", path: ["a", 0] }), "a:\n  - d\n");
  assert.is(edit("- a: 1\n  b: 2\n", { kind: "remove", path: [0, "a"] }), undefined);
});

test("lines end as the file's do", () => {
  assert.is(
    edit("a:\r\n  b: 1\r\nc: 2\r\n", { kind: "set", path: ["a", "d"], value: 1 }),
    "a:\r\n  b: 1\r\n  d: 1\r\nc: 2\r\n",
  );
  assert.is(edit("a:\r\n  b: 1\r\nc: 2\r\n", { kind: "remove", path: ["c"] }), "a:\r\n  b: 1\r\n");
  assert.is(edit("a:\r\n  b: 1\r\n  c: 2\r\n", { kind: "wrap", path: ["a"] }), "a:\r\n  - b: 1\r\n    c: 2\r\n");
});

test("a part of a text is replaced where it stands", () => {
  const by = { kind: "replace", path: ["a"], text: "{{x}}", nth: 1, by: "{{y}}" } as const;
  assert.is(edit('b: "{{x}}"\na: |\n  {{x}} {{x}}\n', by), 'b: "{{x}}"\na: |\n  {{x}} {{y}}\n');
  assert.is(edit('a: "{{x}}"\n', by), undefined);
});

test("what would change anything else is not made, and the other changes are", () => {
  const text = "a: &x\n  k: 1\nb: *x\n";
  const { text: made, made: done } = editYaml(text, [
    { document: 0, edits: [{ kind: "set", path: ["a", "k"], value: 2 }] },
    { document: 0, edits: [{ kind: "rename", path: ["b"], key: "c" }] },
    { document: 1, edits: [] },
  ]);
  assert.equal([made, done], ["a: &x\n  k: 1\nc: *x\n", [false, true, false]]);
});

test("how changes would be made is told, each by itself", () => {
  const text = "a: 1 # one\nb: 2\n---\nc: 3\n";
  const set = (document: number, key: string) => ({
    document,
    edits: [{ kind: "set", path: [key], value: "x" } as const],
  });
  const splices = plannedSplices(text, [set(0, "a"), set(1, "c"), set(0, "b")]);
  assert.equal(splices, [
    [{ start: 3, end: 4, text: '"x"' }],
    [{ start: 23, end: 24, text: '"x"' }],
    [{ start: 14, end: 15, text: '"x"' }],
  ]);
  // Two of the same place cannot both be made, and what is not there cannot be renamed.
  const rename = { document: 0, edits: [{ kind: "rename", path: ["z"], key: "y" } as const] };
  const [one, other, none] = plannedSplices(text, [set(0, "a"), set(0, "a"), rename]);
  assert.equal(
    [one, other, none],
    [[{ start: 3, end: 4, text: '"x"' }], [{ start: 3, end: 4, text: '"x"' }], undefined],
  );
});

test.run();
