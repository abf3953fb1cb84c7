import fc from "fast-check";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseScript } from "./parse-script.ts";
import { withoutTags } from "./without-tags.ts";

const escaped = (text: string) => withoutTags(parseScript(text, ts), ts);
const valueIn = (code: string): unknown => new Function(`return (${code});`)();

/** Text that is likely to hold tags and what makes them hard: backslashes, dollars, quotes. */
const hard = fc
  .array(fc.constantFrom("{", "{{", "}}", "\\\\", "\\{", "$", "\\`", "x", "/", " "), { maxLength: 12 })
  .map((list) => list.join(""));

/** Expressions of JavaScript without side effects. */
const expression: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.string().map((text) => JSON.stringify(text)),
    hard.map((text) => `"${text}"`),
    hard.map((text) => `'${text}'`),
    hard.map((text) => `\`${text.replaceAll("${", "$ {")}\``),
    fc.constantFrom("/{{(\\w+)}}/g", "/a{{/", "/[{{]/", "/\\{{2}{{/i", "/{{\\/{{/"),
    fc
      .tuple(hard, tie("node"))
      .map(([text, node]) => `\`${text.replaceAll("${", "$ {").replace(/\$$/, "")}\${${node}}{{\``),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => `[${a},${b}]`),
    tie("node").map((node) => `{"{{":${node}}`),
    tie("node").map((node) => `(()=>{{return ${node}}})()`),
    tie("node").map((node) => `(()=>{{{/*{{{*/return ${node}}}})()`),
  ),
})).node;

const shown = (value: unknown): unknown =>
  JSON.stringify(value, (_key, one) => (one instanceof RegExp ? [one.source, one.flags] : one));

test("nothing holds a tag any more, and everything has its value", () => {
  fc.assert(
    fc.property(expression, (code) => {
      const { text, tagged } = escaped(`(${code})`);
      assert.not.match(text, "{{");
      assert.is(tagged, false);
      assert.is(shown(valueIn(text)), shown(valueIn(code)), text);
    }),
    { numRuns: 500 },
  );
});

test("a regular expression keeps its source and its flags, and works the same", () => {
  const { text } = escaped("(s => s.replace(/{{(\\w+)\\/}}/g, '<$1>'))");
  assert.is(text, '(s => s.replace((new globalThis.RegExp("{\\u007b(\\\\w+)\\\\/}}", "g")), \'<$1>\'))');
  const replace = valueIn(text) as (text: string) => string;
  assert.is(replace("{{a/}} {{b/}}"), "<a> <b>");
});

test("code that holds none is left alone", () => {
  const text = `const a = { b: { c: \`\${ { d: 1 }.d }\` } };`;
  assert.is(escaped(text).text, text);
});

test("a tagged template is told, since its function may see how it is written", () => {
  assert.is(escaped("String.raw`{{x}}`").tagged, true);
  assert.is(escaped(`String.raw\`a\${1}{{x}}\``).tagged, true);
  assert.is(escaped("String.raw`a`; `{{`").tagged, false);
});

test.run();
