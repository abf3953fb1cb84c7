import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isScalar, parseAllDocuments, stringify, visit } from "yaml";
import { SourceText } from "../places/source-text.ts";
import { findComments } from "./comments.ts";

const directive = "# argotsx-disable-next-line unknown-field -- why";

/** The lines of a text that are taken for comments which suppress something, and for parts of a text. */
const found = (text: string) => {
  const comments = findComments(new SourceText("f.yaml", text));
  assert.ok(comments);
  return {
    comments: comments.comments.map(({ line }) => line),
    inText: comments.inText.map(({ comment, begins }) => `${comment.line} of ${begins}`),
  };
};

test("a text may have quotes, a tag, an indentation of its own, or begin in the line below its key", () => {
  const texts = [
    `a: "b\n  ${directive}\n  c"\nd: 1\n`,
    `a: 'b\n  ${directive}\n  c'\nd: 1\n`,
    `a: !!str |\n  ${directive}\nd: 1\n`,
    `a: &b |\n  ${directive}\nd: 1\n`,
    `a: |2\n   ${directive}\nd: 1\n`,
    `- ? |\n    ${directive}\n  : d\n`,
    `--- |\n  ${directive}\n`,
    `"a": {b: ["c\n${directive}\nd"]}\n`,
  ];
  for (const text of texts) assert.equal(found(text), { comments: [], inText: ["2 of 1"] }, text);
  assert.equal(found(`a:\n  |\n  b\n  ${directive}\n`), { comments: [], inText: ["4 of 2"] });
});

test("what only looks like the beginning of a text is none", () => {
  const texts = [
    `a: b |\n  ${directive}\nd: 1\n`,
    `a: "b |"\n${directive}\nd: 1\n`,
    `a: [b,\n  ${directive}\n  c]\n`,
    `a: |\n${directive}\nd: 1\n`,
    `a: "b"\n${directive}\nd: "c"\n`,
  ];
  for (const text of texts) assert.equal(found(text), { comments: [2], inText: [] }, text);
});

/** The lines that begin with our comment, by whether they are a part of a scalar for the library `yaml`. */
const byLibrary = (text: string) => {
  const [document] = parseAllDocuments(text);
  const scalars: (readonly [from: number, to: number])[] = [];
  visit(document ?? null, (_, node) => {
    if (isScalar(node) && node.range) scalars.push([node.range[0], node.range[1]]);
  });
  const split = { comments: [] as number[], inText: [] as string[] };
  let offset = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const at = offset + line.length - line.trimStart().length;
    const around = scalars.find(([from, to]) => from < at && at < to);
    // A text without a style of its own is folded where it has blanks.
    if (line.trimStart().startsWith("# argotsx-disable")) {
      if (around === undefined) split.comments.push(index + 1);
      else split.inText.push(`${index + 1} of ${text.slice(0, around[0]).split("\n").length}`);
    }
    offset += line.length + 1;
  }
  return split;
};

/** The text of a script, in some lines of which our comment stands. */
const script = fc
  .array(fc.constantFrom("echo", "  echo", "", "| |", "a: |", "- >-", "b: c", "'", '"', directive, `  ${directive}`), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.join("\n"));

const templates = fc.array(
  fc.record(
    {
      name: fc.constantFrom("a", "b |", ">"),
      script: fc.record({ source: script, args: fc.array(script, { maxLength: 2 }) }),
      container: fc.dictionary(fc.constantFrom("image", "x: |"), script, { maxKeys: 2 }),
    },
    { requiredKeys: ["name"] },
  ),
  { minLength: 1, maxLength: 3 },
);

/** Ways in which the library writes a manifest. */
const styles = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "any" as const, "flow" as const),
  defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_SINGLE" as const, "QUOTE_DOUBLE" as const),
  lineWidth: fc.constantFrom(0, 20, 80),
  blockQuote: fc.constantFrom(true, false, "folded" as const, "literal" as const),
});

test("of random manifests, the lines inside texts are those inside the library's scalars, and the others are comments", () => {
  let comments = 0;
  let inText = 0;
  const above = fc.array(fc.nat({ max: 30 }), { maxLength: 3 });
  fc.assert(
    fc.property(templates, styles, above, (spec, style, places) => {
      const lines = stringify({ spec: { templates: spec } }, style).split("\n");
      // One more line is a comment, or a part of a text.
      for (const place of places) {
        const at = Math.min(place, lines.length - 1);
        const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
        lines.splice(at, 0, `${indent}${directive}`);
      }
      const text = lines.join("\n");
      if (!text.includes(directive) || parseAllDocuments(text).some(({ errors }) => errors.length > 0)) return;
      const expected = byLibrary(text);
      assert.equal(found(text), expected, text);
      comments += expected.comments.length;
      inText += expected.inText.length;
    }),
    { seed: 20261126, numRuns: 300 },
  );
  assert.ok(comments > 200 && inText > 200, `${comments} comments, ${inText} lines of texts`);
});

test.run();
