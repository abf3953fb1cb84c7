import { test } from "uvu";
import * as assert from "uvu/assert";
import { authoringView } from "../generate/authoring-view.ts";
import { ownFiles } from "../generate/own-files.ts";
import { reachableTypes } from "../generate/reachable-types.ts";
import { readSources } from "../generate/sources.ts";
import { textOf } from "./descriptions.ts";
import { faultIn } from "./fault.ts";

const sources = readSources();
const { schema, descriptions } = sources;
const written = Object.entries(descriptions.types);
const fieldsOf = (type: string): readonly string[] => Object.keys(schema.$defs[type]?.properties ?? {});

/** Each type that an author can write, and each of its fields: `Template` and `Template.timeout`. */
const places = reachableTypes(schema, authoringView.has).flatMap((type) =>
  [undefined, ...fieldsOf(type).filter((field) => authoringView.has(type, field))].map((field) => ({ type, field })),
);

test("all that an author can write has a text", () => {
  assert.ok(places.length > 1100, `${places.length}`);
  const bare = places.filter(({ type, field }) => textOf(descriptions, type, field) === undefined);
  assert.equal(
    bare.map(({ type, field = "$" }) => `${type}.${field}`),
    [],
  );
});

test("there is no text for what does not exist", () => {
  const existing = new Set(places.map(({ type, field = "$" }) => `${type}.${field}`));
  const stale = written.flatMap(([type, texts]) =>
    Object.keys(texts)
      .filter((field) => field !== "$like" && !existing.has(`${type}.${field}`))
      .map((field) => `${type}.${field}`),
  );
  assert.equal(stale, []);
});

test("a type that is like another takes a text from it", () => {
  const idle = written.filter(([type, { $like, ...own }]) => {
    if ($like === undefined) return false;
    const taken = fieldsOf(type).filter((field) => own[field] === undefined && descriptions.types[$like] !== undefined);
    return !taken.some((field) => textOf(descriptions, $like, field) !== undefined);
  });
  assert.equal(
    idle.map(([type]) => type),
    [],
  );
});

const all = [...written, ...Object.entries(descriptions.components)].flatMap(([owner, texts]) =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "string" && name !== "$like" ? [{ owner, name, text }] : [],
  ),
);

test("a text is a sentence or two that an editor can show", () => {
  const faults = all.flatMap(({ owner, name, text }) => {
    if (text in descriptions.components) return [];
    const fault = faultIn(text, name);
    return fault === undefined ? [] : [`${owner}.${name} ${fault}: ${text}`];
  });
  assert.equal(faults, []);
});

test("two fields of different names do not have one text", () => {
  const names = new Map<string, Set<string>>();
  for (const { owner, name, text } of all) {
    const known = names.get(text) ?? new Set();
    names.set(text, known.add(name === "$" ? owner : name));
  }
  const shared = [...names].filter(([text, { size }]) => size > 1 && !(text in descriptions.components));
  assert.equal(shared, []);
});

test("every text of our own stands above what it speaks of", () => {
  const { used } = ownFiles(sources);
  const own = Object.entries(descriptions.components).flatMap(([owner, texts]) =>
    Object.keys(texts)
      .filter((name) => name !== "$takes")
      .map((name) => `${owner}.${name}`),
  );
  assert.equal(
    own.filter((name) => !used.has(name)),
    [],
  );
});

test("what a text must not be", () => {
  const faults = (text: string): string | undefined => faultIn(text, "nodeSelector");
  assert.is(faults("Labels of the nodes that a pod may run on."), undefined);
  for (const text of [
    "",
    "Node selector.",
    "Labels of nodes",
    "labels of nodes.",
    "Labels  of nodes.",
    "Labels of\nnodes.",
    "Labels of <b>nodes</b>.",
    "Labels of [nodes](https://example.com).",
    "Labels of `nodes.",
    "Runs at `*/5 * * * *`.",
    "# Labels.",
    `${"Labels of nodes. ".repeat(20)}Labels.`,
  ])
    assert.ok(faults(text) !== undefined, text);
});

test.run();
