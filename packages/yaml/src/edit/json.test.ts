import * as strict from "node:assert/strict";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "../read/index.ts";
import { seed } from "../testing/arbitraries.ts";
import { paths } from "../testing/paths.ts";
import { editedValue } from "./edited-value.ts";
import { editYaml, type YamlEdit } from "./index.ts";

/** The text after an edit, or nothing when it cannot be made. */
const edit = (text: string, one: YamlEdit): string | undefined => {
  const { text: after, made } = editYaml(text, [{ document: 0, edits: [one] }]);
  if (made[0] !== true) assert.is(after, text);
  return made[0] === true ? after : undefined;
};

test("a key that gets another name keeps its quotes", () => {
  const rename = (text: string, key: string) =>
    edit(text, { kind: "rename", path: [Object.keys(Object(readYaml(text).documents[0]?.value))[0] ?? ""], key });
  assert.is(rename('{ "imgae": "x:1" }', "image"), '{ "image": "x:1" }');
  assert.is(rename('"imgae" : x\n', "image"), '"image" : x\n');
  assert.is(rename("'imgae': x\n", "image"), "'image': x\n");
  assert.is(rename("'a': x\n", "it's"), "'it''s': x\n");
  assert.is(rename("'a': x\n", "b\nc"), '"b\\nc": x\n');
  assert.is(rename("imgae: x\n", "image"), "image: x\n");
  assert.is(rename("a: x\n", "b c"), '"b c": x\n');
});

test("what is added to JSON is JSON", () => {
  const value = { a: [{ b: null }] };
  assert.is(edit('{"a":1}', { kind: "set", path: ["c"], value }), '{"a":1, "c": { "a": [{ "b": null }] }}');
  assert.is(edit('{"a":{}}\n', { kind: "set", path: ["a", "c"], value: 1 }), '{"a":{ "c": 1 }}\n');
  assert.is(edit("\ufeff{}", { kind: "set", path: ["a"], value: 1 }), '\ufeff{ "a": 1 }');
  // The same in YAML is written as people write it.
  assert.is(edit('{"a":1} # one', { kind: "set", path: ["c"], value }), '{"a":1, c: { a: [{ b: null }] }} # one');
});

test("what would be YAML alone is not made in JSON", () => {
  const remove = { kind: "remove", path: ["b"] } as const;
  // The comma before it would be the last thing in its braces.
  assert.is(edit('{\n  "a": 1,\n  "b": 2\n}\n', remove), undefined);
  assert.is(edit('{\n  "a": 1,\n  b: 2\n}\n', remove), '{\n  "a": 1,\n}\n');
  assert.is(edit('{\n  "b": 2\n}\n', remove), "{\n}\n");
});

/** Every kind of edit, at a place of which it is not said whether it exists. */
const editAt = (path: readonly (string | number)[]): fc.Arbitrary<YamlEdit> => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const key = fc.oneof(fc.constantFrom("image", "schedules", "yes", "it's", "1"), fc.string({ maxLength: 4 }));
  return fc.oneof(
    value.map((to): YamlEdit => ({ kind: "set", path, value: to })),
    fc.tuple(key, value).map(([name, to]): YamlEdit => ({ kind: "set", path: [...path, name], value: to })),
    fc.constant<YamlEdit>({ kind: "remove", path }),
    key.map((name): YamlEdit => ({ kind: "rename", path, key: name })),
    fc.constant<YamlEdit>({ kind: "wrap", path }),
    fc
      .tuple(fc.constantFrom("a", "e", '"', "{{x}}"), key)
      .map(([text, by]): YamlEdit => ({ kind: "replace", path, text, nth: 0, by })),
  );
};

const manifest = fc
  .record({
    apiVersion: fc.constant("argoproj.io/v1alpha1"),
    kind: fc.constantFrom("Workflow", "CronWorkflow"),
    spec: fc.dictionary(
      fc.oneof(fc.constantFrom("imgae", "schedule", "templates"), fc.string({ maxLength: 4 })),
      fc.oneof(fc.constantFrom("{{x}} a {{x}}", "* * * * *"), fc.jsonValue({ maxDepth: 3 })),
      { minKeys: 1, maxKeys: 4 },
    ),
  })
  .chain((value) =>
    fc.record({
      text: fc
        .constantFrom(undefined, 2, "\t")
        .map((indentation) => JSON.stringify(value, undefined, indentation).concat(indentation ? "\n" : "")),
      edits: fc.constantFrom(...[...paths(value)].filter((path) => path.length > 0)).chain(editAt),
    }),
  );

test("JSON stays JSON, with what the edit says in it and nothing else", () => {
  const made = new Map<string, number>();
  fc.assert(
    fc.property(manifest, ({ text, edits: one }) => {
      const after = edit(text, one);
      if (after === undefined) return;
      made.set(one.kind, (made.get(one.kind) ?? 0) + 1);
      strict.deepEqual(JSON.parse(after), editedValue(JSON.parse(text), [one])?.value);
    }),
    { seed, numRuns: 3000 },
  );
  // Few fields of JSON have their lines to themselves, so that few can be removed.
  assert.equal([...made.keys()].sort(), ["remove", "rename", "replace", "set", "wrap"]);
});

test.run();
