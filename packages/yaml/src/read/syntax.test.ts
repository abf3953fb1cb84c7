import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "./index.ts";

test("a syntax error is said once, in a clause of our own, and leaves no value", () => {
  const behindQuote =
    "nothing but a comment may follow a closing quote in its line; the quotes must be around all of the text";
  const cases: readonly (readonly [string, string])[] = [
    ["a: b: c\n", "1:4-6 a second key in one line; a text that contains ': ' needs quotes"],
    ["a:\n\t- b\n", "2:1-2 a tab cannot indent; use spaces"],
    ["a: @b\n", "1:4-5 a text that begins with '@' needs quotes"],
    ["a: [1\nb: 2\n", "1:4-5 a list in [ ] is not closed, or a ',' is missing before its next line"],
    ["a: 'b\nc: d\n", "1:4-6 a text in single quotes is not closed"],
    ['a: "\\q"\n', "1:5-7 a text in double quotes has no escape '\\q'"],
    [
      "a: 1\n b: 2\n",
      "2:2-4 this line goes on with the text before it, so no key can begin here; is it indented too much, or is a ':' missing above?",
    ],
    ["a: |\n  b\n c\n", "3:2-3 a line of the text block above is indented less than the block"],
    [
      "a:\n    b: 1\n  c: 2\n",
      "3:3-4 the keys of a map must begin in the same column; above, they begin in column 1 or 5",
    ],
    ["a: &b\n    b: 1\n  c: 2\n", "3:3-4 the keys of a map must begin in the same column"],
    ["a: 1\nfoo\nb: 2\n", "2:1-4 a key and its ':' must be in one line; is a ':' missing, or a quote?"],
    ["a: {b: 1 c: 2}\n", "1:11-12 a ',' is missing before this ':', or a text that contains ': ' needs quotes"],
    ["a: - b\n", "1:4-5 a list must begin in the line after its key"],
    [
      "a: *\n",
      "1:4-5 the name of an alias takes letters, digits, '-' and '_'; a text that begins with '*' needs quotes",
    ],
    [
      "a: {{b}}/c\n",
      "1:9-11 nothing but a comment may follow a '}' in its line; a text that begins with '{' needs quotes",
    ],
    [
      "a: [b] c\n",
      "1:8-9 nothing but a comment may follow a ']' in its line; a text that begins with '[' needs quotes",
    ],
    ["a: 'b' == 'c'\n", `1:8-14 ${behindQuote}, with '' for each ' within it`],
    ['- "b"c\n', `1:6-7 ${behindQuote}, with \\" for each " within it`],
    ["a: [b]]\n", "1:7-8 ']' is out of place here"],
    ["a: &b *c\n", "1:7-9 '*c' is out of place here"],
    ["a: {b: [1}\n", "1:10-11 a ']' is missing before this '}'"],
    ["a: [{b: 1]\n", "1:10-11 a '}' is missing before this ']'"],
    ["a: [b, c: {d: 1} e]\n", "1:18-19 a ',' is missing between two items in brackets"],
    [
      'a: ["b "c""]\n',
      "1:9-12 a ',' is missing between two items in brackets, or the quotes are not around all of the text",
    ],
    ["]\n", "1:1-2 ']' is out of place here"],
    [
      "- a\nb: c\n",
      "2:1-2 a key stands among the items of a list; indent it more than their '-', or begin it with '- ' as an item",
    ],
    ["- a: 1\n  b: 2\n c: 3\n", "3:2-3 the keys of a map must begin in the same column; above, they begin in column 3"],
    ["a:\n  - b\n - c\n", "3:2-3 the items of a list must begin in the same column; above, they begin in column 3"],
    ["- - a\n - b\n", "2:2-3 the items of a list must begin in the same column; above, they begin in column 1 or 3"],
    [
      "a: 1\n- b\n",
      "2:1-2 an item of a list stands among the keys of a map; a list begins right below its key, with nothing behind the ':'",
    ],
  ];
  for (const [text, problem] of cases) {
    const [document, ...others] = readYaml(text).documents;
    const said = document?.problems.map(({ code, message, span: { line, column, endColumn } }) => {
      return `${code} ${line}:${column}-${endColumn} ${message}`;
    });
    assert.equal(said, [`syntax ${problem}`], text);
    assert.is(others.length, 0);
    assert.is(document?.value, undefined);
    assert.is(document?.locate([]), undefined);
  }
});

test.run();
