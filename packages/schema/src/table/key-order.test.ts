import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../generate/sources.ts";
import { orderKeys } from "./key-order.ts";

const { schema, order } = readSources();

test("leading fields come first, closing ones last, the others alphabetically between", () => {
  const order = { first: { "*": ["name"], A: ["z", "y"] }, last: { "*": [], A: ["b"] } };
  assert.equal(orderKeys("A", ["a", "b", "c", "name", "y", "z"], order), ["z", "y", "a", "c", "name", "b"]);
  assert.equal(orderKeys("B", ["a", "b", "name"], order), ["name", "a", "b"]);
});

test("every field that the order names exists", () => {
  for (const lists of [order.first, order.last]) {
    for (const [type, fields] of Object.entries(lists)) {
      const known = Object.keys(schema.$defs[type]?.properties ?? {});
      if (type !== "*") for (const field of fields) assert.ok(known.includes(field), `${type}.${field}`);
    }
  }
});

test("a name comes first, after what says the kind", () => {
  const kindFields = ["apiVersion", "kind", "metadata", "spec"];
  for (const [type, { properties = {} }] of Object.entries(schema.$defs)) {
    const fields = orderKeys(type, Object.keys(properties), order);
    assert.ok(
      fields.slice(0, Math.max(0, fields.indexOf("name"))).every((field) => kindFields.includes(field)),
      type,
    );
  }
});

test.run();
