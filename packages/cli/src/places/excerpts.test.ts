import type { Place } from "@argotsx/diagnostic";
import { type Path, readYaml } from "@argotsx/yaml/read";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Excerpts } from "./excerpts.ts";
import { SourceText, SourceTexts } from "./source-text.ts";

/** What a place spans in a text. */
const spanned = (text: string, { file, end, ...at }: Place): string => {
  const source = new SourceText(file, text);
  return text.slice(source.offset(at), end && source.offset(end));
};

/** The part of the value at a path that an excerpt means, as it is written, or the whole of the value. */
const inYaml = (text: string, path: Path, part: string, nth = 0, which: "key" | "value" = "value"): string => {
  const span = readYaml(text).documents[0]?.locate(path, which);
  assert.ok(span);
  const { line, column, endLine, endColumn } = span;
  const place = {
    file: "a.yaml",
    line,
    column,
    end: { line: endLine, column: endColumn },
    excerpt: { text: part, nth },
  };
  return spanned(text, new Excerpts(new SourceTexts(new Map([["a.yaml", text]]))).locate(place));
};

const inSource = (text: string, value: string, part: string, nth = 0): string => {
  const source = new SourceText("a.tsx", text);
  const from = text.indexOf(value);
  const place = {
    file: "a.tsx",
    ...source.point(from),
    end: source.point(from + value.length),
    excerpt: { text: part, nth },
  };
  return spanned(text, new Excerpts(new SourceTexts(new Map([["a.tsx", text]]))).locate(place));
};

const column = (text: string, nth: number): number => {
  const end = { line: 1, column: text.length + 1 };
  const place = { file: "a.yaml", line: 1, column: 1, end, excerpt: { text: "{{a}}", nth } };
  return new Excerpts(new SourceTexts(new Map([["a.yaml", text]]))).locate(place).column;
};

test("the occurrence that is meant is found in plain text", () => {
  assert.is(column("x: {{a}} {{b}} {{a}}", 0), 4);
  assert.is(column("x: {{a}} {{b}} {{a}}", 1), 16);
  assert.is(column("x: {{a}} {{b}} {{a}}", 2), 1);
});

test("a part is found in every form of a scalar", () => {
  const tag = "{{=x == \"a\" || y == 'b'}}";
  assert.is(inYaml(`k: run ${tag} now\n`, ["k"], tag), tag);
  assert.is(inYaml(`k: |\n  first\n  run ${tag}\n`, ["k"], tag), tag);
  assert.is(inYaml(`k: >-\n  first\n  run ${tag}\n`, ["k"], tag), tag);
  assert.is(inYaml(`k: "{{=x == \\"a\\" || y == 'b'}}"\n`, ["k"], tag), `{{=x == \\"a\\" || y == 'b'}}`);
  assert.is(inYaml(`k: '{{=x == "a" || y == ''b''}}'\n`, ["k"], tag), `{{=x == "a" || y == ''b''}}`);
  assert.is(inYaml('{"k": "a \\u007b{a}} b"}', ["k"], "{{a}}"), "\\u007b{a}}");
  assert.is(inYaml('k: "\\x7b{a}} \\U0001F600{{b}}"', ["k"], "{{b}}"), "{{b}}");
});

test("it does not matter how a value is folded", () => {
  assert.is(inYaml("k: a {{ b\n   c }} d\n", ["k"], "{{ b c }}"), "{{ b\n   c }}");
  assert.is(inYaml("k: |\n    {{=\n      a\n    }}\n", ["k"], "{{=\n  a\n}}"), "{{=\n      a\n    }}");
  assert.is(inYaml('k: "a {{b\\\n   c}}"\n', ["k"], "{{bc}}"), "{{b\\\n   c}}");
  assert.is(inYaml("k: |\r\n  a\r\n  {{b}}\r\n", ["k"], "{{b}}"), "{{b}}");
});

test("of a value below its key, the key may be all that is known", () => {
  const text = "a:\n  k:\n    one {{x}}\n    two {{y}}\n  l: is {{z}}\n";
  assert.is(inYaml(text, ["a", "k"], "{{y}}", 0, "key"), "{{y}}");
  assert.is(inYaml(text, ["a", "k"], "{{z}}", 0, "key"), "k");
});

test("a part of a TSX value is found in strings, templates and expressions", () => {
  assert.is(inSource('<A b="x \\ {{c}}" />', '"x \\ {{c}}"', "{{c}}"), "{{c}}");
  assert.is(inSource("<A b={`x\n  {{c}} {{c}}`} />", "`x\n  {{c}} {{c}}`", "{{c}}", 1), "{{c}}");
  assert.is(inSource('<A b={"{{=x == \\"y\\"}}"} />', '"{{=x == \\"y\\"}}"', '{{=x == "y"}}'), '{{=x == \\"y\\"}}');
  assert.is(inSource("<A b={variable} />", "variable", "{{c}}"), "variable");
});

test("what cannot be found leaves the place as it is, without its excerpt", () => {
  const excerpts = new Excerpts(new SourceTexts(new Map([["a.yaml", "k: v"]])));
  const at = { line: 1, column: 4, end: { line: 1, column: 5 }, excerpt: { text: "w", nth: 0 } };
  const { excerpt: _, ...plain } = at;
  assert.equal(excerpts.locate({ file: "a.yaml", ...at }), { file: "a.yaml", ...plain });
  assert.equal(excerpts.locate({ file: "missing.yaml", ...at }), { file: "missing.yaml", ...plain });
  assert.equal(excerpts.locate({ file: "a.yaml", ...at, line: 99 }), { file: "a.yaml", ...plain, line: 99 });
  assert.equal(excerpts.locate({ file: "a.yaml", ...at, excerpt: { text: "", nth: 0 } }), { file: "a.yaml", ...plain });
});

test("any text in any value is found where it stands, or the value is left whole", () => {
  const value = fc.string({
    unit: fc.constantFrom("{", "}", "a", '"', "'", "\\", "\n", "\r\n", " ", "ß", "\ud83d"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(value, fc.nat(40), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
      const part = text.slice(from, from + length);
      const source = `{"k": ${JSON.stringify(text)}}`;
      const found = inYaml(source, ["k"], part);
      if (part === "" || /[\n\r\ud800-\udfff]/.test(text)) return;
      assert.is(JSON.parse(`"${found}"`), part);
    }),
    { seed: 1, numRuns: 1000, examples: [['{"', 1, 1]] },
  );
});

/** How many of 20,000 parts of one value are found there. */
const manyFound = (part: (index: number) => string): number => {
  const text = Array.from({ length: 20_000 }, (_, index) => `{{p${index}}} ${"x".repeat(40)}`).join(" ");
  const excerpts = new Excerpts(new SourceTexts(new Map([["a.yaml", text]])));
  const end = { line: 1, column: text.length + 1 };
  let found = 0;
  for (let index = 0; index < 20_000; index++) {
    const at = { file: "a.yaml", line: 1, column: 1, end, excerpt: { text: part(index), nth: 0 } };
    if (excerpts.locate(at).end?.column !== end.column) found++;
  }
  return found;
};

test("many tags of a huge value are all found, by their names", () => {
  assert.is(
    manyFound((index) => `{{p${index}}}`),
    20_000,
  );
});

test("many parts of a huge value that have no word within end in time", () => {
  const found = manyFound((index) => `p${index}`);
  assert.ok(found > 1000 && found < 20_000, String(found));
});

test.run();
