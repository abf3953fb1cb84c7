import { test } from "uvu";
import * as assert from "uvu/assert";
import { examples } from "./examples.ts";
import { shapeIds } from "./of-shape.ts";
import { table } from "./table.ts";

const messages: Readonly<Record<string, { readonly message: string }>> = table;

test("an example is what the message says when its parameters are filled in", () => {
  for (const [id, example] of Object.entries(examples)) {
    const parts = (messages[id]?.message ?? "").split(/%\w+%/);
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    assert.match(example, new RegExp(`^${escaped.join(".+")}$`), id);
  }
});

test("every check of the shape has one", () => {
  assert.equal(Object.keys(examples), shapeIds());
});

test.run();
