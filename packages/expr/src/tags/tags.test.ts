import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { holdsTags, parseTags, pathOf, printTags } from "./index.ts";

/** A text's pieces in short: texts in quotes, simple tags in braces, expressions behind `=`, nested tags with a bar. */
const pieces = (text: string): string =>
  parseTags(text)
    .pieces.map((piece) => {
      if (piece.kind === "text") return JSON.stringify(piece.text);
      if (piece.kind === "simple") return `{${piece.name}}`;
      return piece.kind === "expression" ? `=${piece.source}` : `${piece.prefix}|${piece.inner}`;
    })
    .join(" ");

test("cuts a text from `{{` to the nearest `}}`", () => {
  assert.is(pieces("a {{ b.c }}{{d}} e"), '"a " {b.c} {d} " e"');
  assert.is(pieces("{{= {a: {b: 1}} }}"), '= {a: {b: 1 " }}"');
  assert.is(pieces("{{=a{{b}}"), "=a{{b");
  assert.is(pieces("{{a-{{b}}}}"), 'a-|b "}}"');
  assert.is(pieces("{{a-{{b-{{ c }}"), "a-{{b-| c ");
  assert.is(pieces("{{{{a}}"), "{{{a}");
  assert.is(pieces("{{{a}}}"), '{{a} "}"');
  assert.is(pieces("}} {a} { {"), '"}} {a} { {"');
  assert.is(pieces("{{\u00a0a\u0085\n}}{{\ufeffb}}"), "{a} {\ufeffb}");
});

test("knows where pieces stand", () => {
  assert.equal(parseTags("x{{=a}}{{b}}").pieces, [
    { kind: "text", text: "x", start: 0, end: 1 },
    { kind: "expression", source: "a", sourceStart: 4, start: 1, end: 7 },
    { kind: "simple", name: "b", start: 7, end: 12 },
  ]);
});

test("explains tags that can never be filled in", () => {
  const refused: readonly (readonly [string, number, number, RegExp])[] = [
    ["a {{b", 2, 4, /not closed/],
    ["{{a}} {{= b }", 6, 8, /not closed/],
    ["{{ =x }}", 0, 8, /write `\{\{=x\}\}`/],
    ["a{{ }}", 1, 6, /names nothing/],
    ["{{= }}", 0, 6, /holds no expression/],
  ];
  for (const [text, start, end, message] of refused) {
    const { problems } = parseTags(text);
    assert.equal(
      problems.map((problem) => [problem.start, problem.end]),
      [[start, end]],
      text,
    );
    assert.match(problems[0]?.message ?? "", message);
  }
});

test("tells whether Argo looks for tags", () => {
  assert.is(holdsTags("{{a}}"), true);
  assert.is(holdsTags("{{a"), true);
  assert.is(holdsTags("{ {a}} }}"), false);
  assert.equal(pathOf("inputs.parameters.a-b"), ["inputs", "parameters", "a-b"]);
});

test("prints only what is read again as it was meant", () => {
  assert.is(
    printTags([
      { kind: "text", text: "a " },
      { kind: "simple", name: "b" },
    ]),
    "a {{b}}",
  );
  assert.is(
    printTags([
      { kind: "text", text: "{" },
      { kind: "simple", name: "b" },
    ]),
    undefined,
  );
  assert.is(
    printTags([
      { kind: "text", text: "{" },
      { kind: "text", text: "{" },
    ]),
    undefined,
  );
  assert.is(printTags([{ kind: "expression", source: "{a: {b: 1}}" }]), undefined);
  assert.is(printTags([{ kind: "expression", source: "{a: 1}" }]), undefined);
  assert.is(printTags([{ kind: "expression", source: "{a: {b: 1} } " }]), "{{={a: {b: 1} } }}");
  assert.is(
    printTags([
      { kind: "nested", prefix: "a-", inner: "b" },
      { kind: "text", text: "}}" },
    ]),
    "{{a-{{b}}}}",
  );
  assert.is(printTags([]), "");
});

const texts = fc.array(fc.constantFrom("{", "}", "{{", "}}", "=", " ", "a", ".b", "\n", "é"), { maxLength: 30 });

test("loses nothing of any text", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      const { pieces } = parseTags(text);
      let end = 0;
      for (const piece of pieces) {
        assert.is(piece.start, end);
        end = piece.end;
      }
      assert.is(end, text.length);
      const printed = printTags(pieces);
      const unprintable = pieces.some((piece) => (piece.kind === "simple" ? piece.name.endsWith("}") : false));
      const unclosed = pieces.some((piece) => piece.kind === "text" && holdsTags(piece.text));
      assert.is(printed === undefined, unprintable || unclosed);
      if (printed !== undefined) assert.is(printTags(parseTags(printed).pieces), printed);
    }),
    { numRuns: 1000 },
  );
});

test("takes time in proportion to the text", () => {
  parseTags("{{".repeat(1_000_000));
  parseTags(`${"{{a".repeat(1_000_000)}}}`);
  parseTags(`${" ".repeat(1_000_000)}{{${" ".repeat(2_000_000)}x`);
  parseTags(`{{${" ".repeat(2_000_000)}x}}`);
});

test.run();
