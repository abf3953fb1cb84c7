import { readFileSync } from "node:fs";
import { CronWorkflow, type CronWorkflowProps } from "@argotsx/authoring";
import { compile } from "@argotsx/compiler";
import { type Shape, shapeOf } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";

// Holds every row of the table of named lists against what the compiler does: the record is the list, and a position
// in the list leads to the key of the record. All of the lists are below the literal of a cron workflow.

/** How a list may be written as a record: see `schemas/named-lists.json`. */
interface Row {
  readonly key: string;
  readonly scalar?: string;
  readonly object?: string;
  readonly names?: boolean;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const table = new URL("../../schemas/named-lists.json", import.meta.url);
const { lists }: { lists: Readonly<Record<string, Row>> } = JSON.parse(readFileSync(table, "utf8"));

/** The shortest path from a workflow's spec to each type below it. */
const pathsToTypes = (): ReadonlyMap<string, Path> => {
  const found = new Map<string, Path>();
  const waiting: { shape: Shape; path: Path }[] = [{ shape: shapeOf("WorkflowSpec"), path: [] }];
  for (const { shape, path } of waiting) {
    if (shape.kind === "list") waiting.push({ shape: shape.items, path: [...path, 0] });
    if (shape.kind === "map") waiting.push({ shape: shape.values, path: [...path, "key"] });
    if (shape.kind !== "object" || found.has(shape.name)) continue;
    found.set(shape.name, path);
    for (const [field, of] of shape.fields) waiting.push({ shape: of, path: [...path, field] });
  }
  return found;
};

const paths = pathsToTypes();

const pathTo = (place: string): Path => {
  const [type = "", field = ""] = place.split(".");
  const path = paths.get(type);
  assert.ok(path, `no path leads from a workflow's spec to ${type}`);
  return [...path, field];
};

/** Objects and lists around a value, so that the path leads to it. */
const at = (path: Path, value: unknown): unknown =>
  path.reduceRight((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);

const compiled = (path: Path, value: unknown) => {
  const workflowSpec = at(path, value) as CronWorkflowProps["workflowSpec"];
  const { manifests, diagnostics } = compile(
    <CronWorkflow name="c" schedules={["@daily"]} workflowSpec={{ entrypoint: "a", ...workflowSpec }} />,
    { file: "x" },
  );
  assert.equal(diagnostics, []);
  const [manifest] = manifests;
  assert.ok(manifest);
  return manifest;
};

/** The value of a field that is as simple as its shape allows. */
const simple = (shape: Shape | undefined): unknown =>
  shape?.kind === "list" ? [] : shape?.kind === "scalar" || shape === undefined ? "x" : {};

/** One way to write the second item of a record, what it is in the list, and paths in the item that lead into it. */
interface Form {
  readonly written: unknown;
  readonly item: Fields;
  readonly leads: readonly (readonly [below: Path, trail: Path])[];
}

const formsOf = (place: string, { key, scalar, object }: Row): Readonly<Record<string, Form>> => {
  const [type = "", field = ""] = place.split(".");
  const list = shapeOf(type).fields.get(field);
  const items = list?.kind === "list" && list.items.kind === "object" ? list.items : undefined;
  assert.ok(items, `${place} is no list of objects`);
  const [other = ""] = items.fieldNames.filter((name) => name !== key);
  const rest = { [other]: simple(items.fields.get(other)) };
  const forms: Record<string, Form> = { item: { written: rest, item: rest, leads: [[[other], [other]]] } };
  if (scalar !== undefined) forms.scalar = { written: "x", item: { [scalar]: "x" }, leads: [[[scalar], []]] };
  if (object !== undefined) {
    const of = items.fields.get(object);
    const [inner = ""] = of?.kind === "object" ? of.fieldNames : [];
    const held = { [inner]: simple(of?.kind === "object" ? of.fields.get(inner) : undefined) };
    forms.object = { written: held, item: { [object]: held }, leads: [[[object, inner], [inner]]] };
  }
  return forms;
};

for (const [place, row] of Object.entries(lists)) {
  const path = pathTo(place);

  for (const [form, { written, item, leads }] of Object.entries(formsOf(place, row))) {
    test(`${place} as a record: ${form}`, () => {
      const record = compiled(path, { one: {}, two: written });
      const list = compiled(path, [{ [row.key]: "one" }, { [row.key]: "two", ...item }]);
      assert.equal(record.value, list.value);

      const second = ["spec", "workflowSpec", ...path, 1];
      const key = ["workflowSpec", ...path, "two"];
      assert.equal(record.locate(second)?.trail, key);
      for (const [below, trail] of leads) {
        assert.equal(record.locate([...second, ...below])?.trail, [...key, ...trail]);
      }
      const apart = record.locate([...second, row.key]);
      assert.equal([apart?.trail, apart?.part], [key, "key"]);
    });
  }

  test(`${place} as names: ${row.names ? "items" : "left for the schema to refuse"}`, () => {
    const names = compiled(path, ["one", "two"]);
    const second = ["spec", "workflowSpec", ...path, 1];
    const item = second.reduce<unknown>((value, key) => (value as Fields)[key], names.value);
    assert.equal(item, row.names ? { [row.key]: "two" } : "two");
    assert.equal(names.locate(second)?.trail, ["workflowSpec", ...path, 1]);
  });
}

test.run();
