import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../generate/sources.ts";
import type { SchemaNode } from "../schema-node.ts";

const { schema, lists } = readSources();

const typeAt = (reference: string | undefined): SchemaNode | undefined =>
  schema.$defs[(reference ?? "").slice("#/$defs/".length)];

const listAt = (place: string): SchemaNode | undefined => {
  const [type = "", field = ""] = place.split(".");
  const node = schema.$defs[type]?.properties?.[field];
  return node?.items === undefined ? undefined : node;
};

const mergeKey = (list: SchemaNode | undefined): string | undefined =>
  /^merge key: (.+)$/.exec(list?.$comment ?? "")?.[1];

const itemFields = (place: string): Readonly<Record<string, SchemaNode>> =>
  typeAt(listAt(place)?.items?.$ref)?.properties ?? {};

test("every list with a merge key is in the table or left out for a reason", () => {
  for (const [type, { properties = {} }] of Object.entries(schema.$defs)) {
    for (const [field, node] of Object.entries(properties)) {
      if (mergeKey(node) === undefined) continue;
      const place = `${type}.${field}`;
      assert.is(Number(place in lists.lists) + Number(place in lists.leftOut), 1, place);
    }
  }
});

test("a list's key is its merge key, where it has one", () => {
  for (const [place, { key }] of Object.entries(lists.lists)) {
    assert.is(mergeKey(listAt(place)) ?? key, key, place);
  }
});

test("the table names lists, and fields of their items, that exist", () => {
  for (const [place, { key, scalar, object }] of Object.entries(lists.lists)) {
    for (const field of [key, scalar, object]) {
      if (field !== undefined) assert.ok(field in itemFields(place), `${place}: ${field}`);
    }
  }
  for (const place of [...Object.keys(lists.leftOut), ...lists.single]) assert.ok(listAt(place) !== undefined, place);
});

test("an object that may stand for a field cannot be taken for the item", () => {
  for (const [place, { object }] of Object.entries(lists.lists)) {
    if (object === undefined) continue;
    const inner = Object.keys(typeAt(itemFields(place)[object]?.$ref)?.properties ?? {});
    assert.ok(inner.length > 0, place);
    for (const field of inner) assert.not(field in itemFields(place), `${place}: ${field}`);
  }
});

test("lists that stand for texts are lists of texts", () => {
  for (const place of lists.single) assert.is(listAt(place)?.items?.type, "string", place);
});

test.run();
