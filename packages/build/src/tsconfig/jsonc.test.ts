import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseJsonc } from "./jsonc.ts";

test("comments and trailing commas are dropped, and neither in strings", () => {
  const text = `\uFEFF{
    // a line
    "url": "https://example.org/*", /* a block
      of lines */ "list": [1, 2, ],
    "text": "a,]\\" // no comment",
  }`;
  assert.equal(parseJsonc(text), { url: "https://example.org/*", list: [1, 2], text: 'a,]" // no comment' });
});

test("what is no JSON even so is nothing", () => {
  for (const text of ["", "{", "{a:1}", "\0\0", "// only a comment"]) assert.is(parseJsonc(text), undefined);
});

test.run();
