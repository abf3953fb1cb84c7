import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { seed } from "../../testing/arbitraries.ts";
import { SIMPLE } from "../scan/scalar-form.ts";
import { COLON, LINE_FEED } from "./characters.ts";
import { OrdinaryReader } from "./ordinary-reader.ts";
import { findEntryLine } from "./read-map.ts";
import { scanScalar } from "./scan-scalar.ts";

const pieces = [..."ab1?:,[]{}#&*!|>'\"%@`-./\\ \t\n\r~<^$", "\u00a0", "é", ": ", " #", "a", "b"];

test("an entry that fills a line is a key and a scalar as they are scanned one by one", () => {
  let entries = 0;
  const value = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
  const key = fc.constantFrom("a", "a.b/c-1", "-", "-a", "a-", ".", "'a'", '"a"', "a b", "?", "é");
  const between = fc.constantFrom(":", ": ", ": ", ": ", " : ", ":  ");
  fc.assert(
    fc.property(key, between, value, fc.constantFrom("", "'", '"'), (name, colon, inner, quote) => {
      const text = `${name}${colon}${quote}${inner}${quote}\n  b: c\n`;
      const line = findEntryLine(text, 0);
      if (line === null) return;
      entries++;
      const [, written = "", scalar] = line;
      const reader = new OrdinaryReader(text, 0, text.length);
      assert.is(scanScalar(reader, 0), COLON, JSON.stringify(text));
      assert.equal([reader.start, reader.end, reader.pos], [0, written.length, written.length], JSON.stringify(text));
      if (scalar === undefined) return;
      const start = written.length + 2;
      reader.form = SIMPLE;
      assert.is(scanScalar(reader, start), LINE_FEED, JSON.stringify(text));
      const end = start + scalar.length;
      assert.equal(
        [reader.start, reader.end, reader.pos, reader.form],
        [start, end, end, SIMPLE],
        JSON.stringify(text),
      );
    }),
    { seed, numRuns: 20_000 },
  );
  assert.ok(entries > 1000, `${entries} of the lines are such entries`);
});

test.run();
