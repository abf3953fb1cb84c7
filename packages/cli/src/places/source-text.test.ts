import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SourceText } from "./source-text.ts";

const seed = 20261126;
const pieces = (...all: readonly string[]) =>
  fc.array(fc.constantFrom("a", "größe", "😀", "", ...all)).map((some) => some.join(""));

test("lines end as in YAML, or as in JavaScript", () => {
  const ends = { "a.yaml": /\r\n|\n|\r/, "a.tsx": /\r\n|[\n\r\u2028\u2029]/, "a.mjs": /\r\n|[\n\r\u2028\u2029]/ };
  for (const [file, end] of Object.entries(ends)) {
    fc.assert(
      fc.property(fc.oneof(pieces("\n"), pieces("\n", "\r\n", "\r", "\u2028")), (text) => {
        const source = new SourceText(file, text);
        assert.equal(source.lines, text.split(end));
        for (const [index, line] of source.lines.entries()) {
          const offset = source.offset({ line: index + 1, column: 1 }) ?? -1;
          assert.is(text.slice(offset, offset + line.length), line);
          assert.equal(source.point(offset), { line: index + 1, column: 1 });
        }
        assert.is(source.offset({ line: source.lines.length + 1, column: 1 }), undefined);
      }),
      { seed },
    );
  }
});

test.run();
