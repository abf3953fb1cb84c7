import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blanked } from "./blanked.ts";

const lineEnds = /\r\n|[\r\n\u2028\u2029]/;

test("what stays keeps its line and column, and all else is blank", () => {
  const letters = fc.constantFrom("a", "é", "😀", " ", "\n", "\r\n", "\t", "\u2028");
  const texts = fc.array(letters, { maxLength: 40 }).map((list) => list.join(""));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40), { minLength: 2, maxLength: 2 }), (text, marks) => {
      const [start = 0, end = 0] = marks.map((mark) => Math.min(mark, text.length)).sort((a, b) => a - b);
      const made = blanked(text, [{ start, end }]);
      assert.is(made.length, text.length);
      assert.is(made.slice(start, end), text.slice(start, end));
      assert.equal(
        made.split(lineEnds).map(({ length }) => length),
        text.split(lineEnds).map(({ length }) => length),
      );
      assert.is((made.slice(0, start) + made.slice(end)).trim(), "");
    }),
  );
});

test("text goes into the blank before a stretch, so that the stretch does not move", () => {
  const text = "const Sum = template(() => <Script run={() => 1} />);";
  const start = text.indexOf("() => 1");
  const made = blanked(text, [{ start, end: start + "() => 1".length, before: "const f = ", after: ";" }]);
  assert.is(made.indexOf("() => 1;"), start);
  assert.is(made.trim(), "const f = () => 1;");
});

test("where a line has too little room the text goes to the end of the one above", () => {
  const made = blanked("first line\n<A run={f} />", [{ start: 19, end: 20, before: "const veryLongName = " }]);
  assert.is(made.split("\n")[0], "const veryLongName = ");
  assert.is(made.split("\n")[1]?.trimEnd(), "        f");
});

test("on the first line it moves the stretch, which can go nowhere else", () => {
  assert.is(
    blanked("<A run={f} />", [{ start: 8, end: 9, before: "const veryLongName = " }]).trim(),
    "const veryLongName = f",
  );
});

test.run();
