import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultIn } from "../../testing/text-fault.ts";
import { authoringView } from "../authoring-view.ts";
import { ownFiles } from "../own-files.ts";
import { reachableTypes } from "../reachable-types.ts";
import { readSchemas } from "../schemas.ts";
import { readSources } from "../sources.ts";
import { textOf } from "./descriptions.ts";

const sources = readSources();
const { descriptions } = sources;
const schemas = [...readSchemas().values()];
const written = Object.entries(descriptions.types);

/** The fields of a type in all versions of Argo. */
const fieldsOf = (type: string): readonly string[] => [
  ...new Set(schemas.flatMap(({ $defs }) => Object.keys($defs[type]?.properties ?? {}))),
];

/** Each type that an author can write for some version, and each of its fields. */
const types = [...new Set(schemas.flatMap((schema) => reachableTypes(schema, authoringView.has)))];
const places = types.flatMap((type) => [
  `${type}.$`,
  ...fieldsOf(type)
    .filter((field) => authoringView.has(type, field))
    .map((field) => `${type}.${field}`),
]);

const isWritten = (place: string): boolean => {
  const [type = "", field] = place.split(".");
  return textOf(descriptions, type, field) !== undefined;
};

test("all that an author can write has a text", () => {
  assert.ok(places.length > 1100, `${places.length}`);
  assert.equal(
    places.filter((place) => !isWritten(place)),
    [],
  );
});

test("there is no text for what does not exist", () => {
  const existing = new Set([
    ...places,
    ...types.filter((type) => !authoringView.has(type, "status")).map((type) => `${type}.status`),
  ]);
  const stale = written.flatMap(([type, texts]) =>
    Object.keys(texts)
      .filter((field) => field !== "$like")
      .map((field) => `${type}.${field}`)
      .filter((place) => !existing.has(place)),
  );
  assert.equal(stale, []);
});

test("a type that is like another takes a text from it", () => {
  const idle = written.filter(([type, { $like, ...own }]) => {
    if ($like === undefined) return false;
    const taken = fieldsOf(type).filter((field) => own[field] === undefined);
    return !taken.some((field) => textOf(descriptions, $like, field) !== undefined);
  });
  assert.equal(
    idle.map(([type]) => type),
    [],
  );
});

const all = [...written, ...Object.entries(descriptions.components)].flatMap(([owner, texts]) =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "string" && name !== "$like" && name !== "$title" ? [{ owner, name, text }] : [],
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
  assert.equal(
    shared.map(([text, on]) => `${[...on].join(", ")}: ${text}`),
    [],
  );
});

test("every text of our own stands above what it speaks of", () => {
  const { used } = ownFiles(sources);
  const own = Object.entries(descriptions.components).flatMap(([owner, texts]) =>
    Object.keys(texts)
      .filter((name) => name !== "$takes" && name !== "$title")
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
