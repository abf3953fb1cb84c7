import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SourceTexts } from "../places/source-text.ts";
import { printingOf } from "../testing/hostile.ts";
import { printerOf } from "./formats.ts";
import { printPretty } from "./pretty.ts";
import { settle } from "./settle.ts";

// Of so many, each cannot be compared with each in the time that a test may take.
const count = 30_000;

/** The problems of a text, one for each `x`, on lines of their own or on a single one. */
const problemsIn = (text: string, isOneLine: boolean): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, index) => {
    const [line, column] = isOneLine ? [1, index * 2 + 1] : [index + 1, 1];
    const at = { file: "a.yaml", line, column, end: { line, column: column + 1 } };
    const excerpt = { text: "x", nth: 0 };
    const parameters = { owner: `part ${index}`, what: "field", field: text.charAt(0) };
    return diagnostic("unknown-field", { ...at, excerpt }, parameters);
  });

for (const separator of ["\n", " "]) {
  const text = `x${separator}`.repeat(count);
  const where = separator === "\n" ? "lines of their own" : "one line";

  test(`thirty thousand problems on ${where} are told in every form`, async () => {
    const texts = new SourceTexts(new Map([["a.yaml", text]]));
    const problems = problemsIn(text, separator === " ");
    const type = problems
      .slice(0, 1000)
      .map((one) => ({ ...one, id: "type-error", message: `TS2322: ${one.message}` }));
    const diagnostics = await settle([...problems, ...type], { texts });
    assert.ok(diagnostics.length >= count);
    const options = { color: true, nameOf: (file: string) => file, linesOf: () => texts.get("a.yaml")?.lines };
    let printed = 0;
    for (const piece of printPretty(diagnostics, options)) printed += piece.length;
    assert.ok(printed > count * 50);
    for (const format of ["json", "sarif", "github", "junit"]) {
      const printer = await printerOf(format);
      let pieces = 0;
      for (const _ of printer?.({ ...printingOf(diagnostics), texts }) ?? []) pieces++;
      assert.ok(pieces >= count, format);
    }
  });
}

test("no piece holds more than one problem, since all of them may fit into no text", async () => {
  const message = "long ".repeat(20_000);
  const one: Diagnostic = { id: "their-rule", severity: "error", message, related: [], stack: [] };
  for (const format of ["json", "sarif", "junit"]) {
    const printer = await printerOf(format);
    const pieces = [...(printer?.(printingOf([one, one, one, one])) ?? [])];
    assert.ok(pieces.filter(({ length }) => length > message.length).length === 4, format);
    assert.ok(Math.max(...pieces.map(({ length }) => length)) < message.length * 3, format);
  }
});

test.run();
