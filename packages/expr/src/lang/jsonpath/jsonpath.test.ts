import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonOf } from "../json.ts";
import { EvaluationError, jsonValue } from "../value.ts";
import { queryJson } from "./query.ts";

const json = jsonValue({
  books: [
    { title: "S", price: 8.95 },
    { title: "T", price: 12.5, isbn: "x" },
    { title: "U", price: 8.99, isbn: "y" },
  ],
  bicycle: { color: "red", price: 19.95 },
  list: [1, 2, 3, 4, 5],
  nested: [[1, 2], [3]],
  "x-y": "q",
  none: null,
});

const table: Record<string, string | RegExp> = {
  "$.bicycle.color": '"red"',
  "$['bicycle'][\"color\"]": '"red"',
  "$.x-y": '"q"',
  "$.none": "null",
  "$.missing": /no key `missing`/,
  "$.list[-1]": "5",
  "$.list[9]": /no item 9/,
  "$.list[1:3]": "[2,3]",
  "$.list[::-2]": "[5,3,1]",
  "$.list[0,9]": "[1]",
  "$['x-y','zz']": '["q"]',
  "$.list.length": "5",
  "$.list[(@.length-1)]": "5",
  "$.books[*].title": '["S","T","U"]',
  "$.books[*].isbn": '["x","y"]',
  "$.books[0:2][0].title": '"S"',
  "$..price": "[19.95,8.95,12.5,8.99]",
  "$.nested[*][0]": "[1,3]",
  "$.books[?(@.price<10)].title": '["S","U"]',
  "$.books[?(@.isbn)].title": '["T","U"]',
  "$.books[?(@.title=='S' || @.price>9)].title": '["S","T"]',
  "$.books[?(@.isbn == 'x' && @.price > 9)].title": '["T"]',
  '$.books[?(@.title =~ "[ST]")].title': '["S","T"]',
  '$.books[?(@.title in ["S"])].title': "[]",
  "$.list[?(@ in [1,2])]": "[1,2]",
  "$.list[?(@ > -1)]": "[1,2,3,4,5]",
  "$.list[?(@ % 2 == 0)]": "[2,4]",
  "$.books[?(@.price > $.bicycle.price)]": "[]",
  list: /cannot read/,
  "$.": /cannot read/,
  "$[": /cannot read/,
  "$.list[a]": /cannot read/,
  "$.list[1:2:0]": /zero/,
  "$.bicycle[0]": /no item/,
};

test("selectors find what they find in Argo", () => {
  for (const [selector, expected] of Object.entries(table)) {
    try {
      const found = jsonOf(queryJson(json, selector));
      assert.ok(typeof expected === "string", `${selector} gives ${found}`);
      if (typeof expected === "string") assert.is(found, expected, selector);
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      assert.match(error.message, expected, selector);
    }
  }
});

test.run();
