import { test } from "uvu";
import * as assert from "uvu/assert";
import { deepestPlace } from "./deepest-place.ts";

test("the place is in the line with the brackets", () => {
  const list = `${"[".repeat(500)}${"]".repeat(500)}`;
  assert.equal(deepestPlace(`f();\r\nconst a = ${list};\n`), { line: 2, column: 411 });
  assert.equal(deepestPlace(`${")".repeat(9)}${"f(".repeat(401)}`), { line: 1, column: 811 });
});

test("of a text without it is the start", () => {
  for (const text of ["", "((1))", "()".repeat(1000), "!".repeat(9999)]) {
    assert.equal(deepestPlace(text), { line: 1, column: 1 });
  }
});

test.run();
