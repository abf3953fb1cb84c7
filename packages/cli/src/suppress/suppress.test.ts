import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SourceText } from "../places/source-text.ts";
import { findComments } from "./comments.ts";
import { readDirective } from "./directive.ts";
import { type Rules, suppress } from "./suppress.ts";

const rules: Rules = {
  ids: () => ["unknown-field", "wrong-type", "my-rule", "yaml-syntax"],
  ran: () => true,
  isOwn: () => false,
  isSuppressible: (id) => id !== "yaml-syntax",
};

const structure = (line: number): Diagnostic =>
  diagnostic("unknown-field", { file: "f", line, column: 3 }, { owner: "x", what: "field", field: "y" });

/** What is left of problems at lines of a text, each as `id line`, with what is said of its comments. */
const left = (text: string, lines: readonly (number | readonly number[])[], file = "f.yaml", known: Rules = rules) => {
  const comments = findComments(new SourceText(file, text));
  const found = lines.map((at) => {
    const all = typeof at === "number" ? [at] : at;
    const one = structure(all[0] ?? 1);
    return { diagnostic: { ...one, ...(one.at && { at: { ...one.at, file } }) }, lines: all };
  });
  const kept = suppress(found, new Map(comments === undefined ? [] : [[file, comments]]), known);
  return kept.map(({ id, at, message }) => `${id} ${at?.line}${id.endsWith("suppression") ? ` ${message}` : ""}`);
};

test("a directive is a word, ids and a reason", () => {
  assert.equal(readDirective("argotsx-disable-next-line a-b, c -- why -- so"), {
    reach: "next-line",
    ids: ["a-b", "c"],
  });
  assert.equal(readDirective("argotsx-disable-line a"), { reach: "line", ids: ["a"] });
  assert.equal(readDirective("argotsx-disable-line a a -- b"), { reach: "line", ids: ["a"] });
  assert.equal(readDirective("argotsx-disable-line a , b because"), {
    reach: "line",
    ids: ["a", "b", "because"],
    unmarked: ["a ,", "b", "because"],
  });
  assert.equal(readDirective("argotsx-disable-file a--b"), { reach: "file", ids: ["a--b"] });
  assert.is(readDirective("see argotsx-disable-line"), undefined);
  assert.is(readDirective("argotsx-disable-line -- why"), "it names no id");
  assert.match(String(readDirective("argotsx-disable-nextline a")), "there is no 'argotsx-disable-nextline'");
  assert.match(
    String(readDirective("argotsx-disable a")),
    "there is no 'argotsx-disable', only argotsx-disable-next-line",
  );
});

test("a comment is about the line below it, its own line, or its file", () => {
  assert.equal(left("# argotsx-disable-next-line unknown-field -- x\na: 1\nb: 1\n", [2, 3]), ["unknown-field 3"]);
  assert.equal(left("a: 1 # argotsx-disable-line unknown-field\nb: 1\n", [1, 2]), ["unknown-field 2"]);
  assert.equal(left("# argotsx-disable-file unknown-field\n---\na: 1\n---\nb: 1\n", [3, 5]), []);
  assert.equal(
    left("# argotsx-disable-next-line wrong-type\n# argotsx-disable-next-line unknown-field\na: 1\n", [3], "f.yaml", {
      ...rules,
      ran: () => false,
    }),
    [],
  );
});

test("what is a part of a value is suppressed where the value begins", () => {
  assert.equal(left("# argotsx-disable-next-line unknown-field\na: |\n  x\n  y\n", [[4, 2]]), []);
  assert.equal(left("a: | # argotsx-disable-line unknown-field\n  x\n  y\n", [[3, 1]]), []);
});

test("only comments count", () => {
  const inBlock = "a: |\n  # argotsx-disable-next-line unknown-field\n  x\n";
  assert.is(left(inBlock, [3])[0], "unknown-field 3");
  const source = 'const a = "// argotsx-disable-next-line unknown-field";\nb;\n';
  assert.equal(left(source, [2], "f.tsx"), ["unknown-field 2"]);
  assert.equal(left("const a = `\n// argotsx-disable-next-line unknown-field\n`;\n", [3], "f.tsx"), [
    "unknown-field 3",
  ]);
  assert.equal(left("<A>\n// argotsx-disable-next-line unknown-field\n</A>;\n", [3], "f.tsx"), ["unknown-field 3"]);
  assert.equal(left("// see argotsx-disable-next-line unknown-field\nx;\n", [2], "f.tsx"), ["unknown-field 2"]);
});

test("comments of TSX stand in code, between attributes and between elements", () => {
  assert.equal(left("// argotsx-disable-next-line unknown-field -- x\nx;\n", [2], "f.tsx"), []);
  assert.equal(
    left("<A>\n  {/* argotsx-disable-next-line unknown-field -- x */}\n  <B c />\n</A>;\n", [3], "f.tsx"),
    [],
  );
  assert.equal(left("<A\n  // argotsx-disable-next-line unknown-field\n  b\n/>;\n", [3], "f.tsx"), []);
  assert.equal(left("x; /* argotsx-disable-line unknown-field */\n", [1], "f.ts"), []);
  assert.equal(left("/** argotsx-disable-file unknown-field */\nimport x from 'y';\n", [2], "f.tsx"), []);
});

test("a comment that suppresses nothing is told, with what was meant", () => {
  assert.equal(left("# argotsx-disable-next-line unknown-field, my-rule\na: 1\n", [2]), [
    "unused-suppression 1 'my-rule' is not reported on the line below, so there is nothing to suppress",
  ]);
  const own = { ...rules, isOwn: (id: string) => id === "theirs" };
  assert.equal(left("a: 1 # argotsx-disable-line theirs\n", [], "f.yaml", own), [
    "unused-suppression 1 'theirs' is not reported on this line, so there is nothing to suppress",
  ]);
  assert.equal(left("a: 1 # argotsx-disable-line unknwn-field\n", []), [
    "unknown-suppression 1 this comment is wrong: there is no id 'unknwn-field'",
  ]);
  assert.equal(left("a: 1\n# argotsx-disable-file unknown-field\n", []), [
    "unknown-suppression 2 this comment is wrong: argotsx-disable-file stands before everything else of its file",
  ]);
  assert.equal(left("# argotsx-disable-next-line yaml-syntax\na: 1\n", []), [
    "unknown-suppression 1 this comment is wrong: 'yaml-syntax' cannot be suppressed",
  ]);
  assert.equal(left("# argotsx-disable-next-line -- because\na: 1\n", []), [
    "unknown-suppression 1 this comment is wrong: it names no id",
  ]);
});

test("a reason without its mark is told once, and the ids before it count", () => {
  const said = (text: string, lines: readonly number[], file?: string) => {
    const comments = findComments(new SourceText(file ?? "f.yaml", text));
    const found = lines.map((line) => ({ diagnostic: structure(line), lines: [line] }));
    return suppress(found, new Map(comments === undefined ? [] : [["f", comments]]), rules).map(
      ({ id, message, help }) => `${id}: ${message} (${help})`,
    );
  };
  assert.equal(said("# argotsx-disable-next-line unknown-field the cluster patches it\na: 1\n", [2]), [
    "unmarked-reason: the reason 'the cluster patches it' has no ' -- ' before it, so its words are read as ids (write 'argotsx-disable-next-line unknown-field -- the cluster patches it')",
  ]);
  assert.equal(
    said("<A>\n{/* argotsx-disable-next-line unknown-field, no longer needed */}\n<B/>\n</A>", [3], "f.tsx"),
    [
      "unmarked-reason: the reason 'no longer needed' has no ' -- ' before it, so its words are read as ids (write 'argotsx-disable-next-line unknown-field -- no longer needed')",
    ],
  );
  assert.equal(said("a: 1 # argotsx-disable-line unknown-field wrong-type, one, two\n", [1]), [
    "unmarked-reason: the reason 'one, two' has no ' -- ' before it, so its words are read as ids (write 'argotsx-disable-line unknown-field, wrong-type -- one, two')",
    "unused-suppression: 'wrong-type' is not reported on this line, so there is nothing to suppress (remove the comment, or the id from it)",
  ]);
  // Misspelt ids are ids, and so is what ends a list.
  assert.equal(left("# argotsx-disable-line unknown-field wrng-type\n", []).length, 2);
  assert.equal(said("a: 1 # argotsx-disable-line unknown-field, zebra\n", [1]), [
    "unknown-suppression: this comment is wrong: there is no id 'zebra' (argotsx explain lists the ids)",
  ]);
  assert.equal(said("a: 1 # argotsx-disable-line because I say so\n", []), [
    "unknown-suppression: this comment is wrong: there is no id 'because' (argotsx explain lists the ids)",
  ]);
});

test("a comment inside a text block is told with the line that it belongs above", () => {
  const inside = (line: string, key = "  source: |", next = "  b: 1") =>
    `script:\n${key}\n    echo\n${line}\n    x\n${next}\n`;
  const told =
    "unknown-suppression 4 this comment is wrong: it is a line of the text that begins in line 2, and suppresses nothing";
  const directive = "# argotsx-disable-next-line unknown-field -- why";
  for (const key of ["  source: |", "  source: >-  # a script", "- source: |2+"])
    assert.equal(left(inside(`      ${directive}`, key), []), [told], key);
  for (const [key, next] of [
    ["- - |", "  - b"],
    ["  - |", "  - b"],
  ])
    assert.equal(left(inside(`      ${directive}`, key, next), []), [told], key);
  assert.equal(left(inside(`    ${directive}`), [5]), ["unknown-field 5", told]);
  assert.equal(left(inside("    #argotsx-disable-line my-rule, no-such"), []), [told]);
  assert.equal(left(inside("    # argotsx-disable-file my-rule"), []), [told]);
  // Mentioned otherwise, or with ids that nobody knows.
  for (const line of [
    `echo '${directive}'`,
    `x # argotsx-disable-next-line unknown-field`,
    "# see argotsx-disable-next-line unknown-field",
    "# argotsx-disable-next-line for the linter",
    "# argotsx-disable-next-line",
    "# argotsx-disabled unknown-field",
    "## argotsx-disable-next-line unknown-field",
    "// argotsx-disable-next-line unknown-field",
  ])
    assert.equal(left(inside(`    ${line}`), []), [], line);
  // Behind the text, and where a text only looks like the beginning of one.
  assert.equal(left(`a:\n  b: |\n    x\n  ${directive}\n  c: 1\n`, [5]), []);
  assert.equal(left(`a: # or |\n  ${directive}\n  c: 1\n`, [3]), []);
  assert.equal(left(`a:\n  - b: |\n    ${directive}\n    c: 1\n`, [4]), []);
  assert.equal(left(`const a = \`\nb: |\n  ${directive}\n\`;\n`, [], "f.tsx"), []);
});

test("what is found and not told uses a comment up", () => {
  const untold = [{ diagnostic: { ...structure(2), at: { file: "f.yaml", line: 2, column: 1 } }, lines: [2] }];
  assert.equal(left("# argotsx-disable-next-line unknown-field\na: 1\n", [], "f.yaml", { ...rules, untold }), []);
});

test("a rule that did not run, and a file that could not be read, leave comments in peace", () => {
  const text = "# argotsx-disable-next-line my-rule\na: 1\n";
  assert.equal(left(text, [], "f.yaml", { ...rules, ran: (id) => id !== "my-rule" }), []);
  const comments = findComments(new SourceText("f.yaml", text));
  assert.ok(comments);
  const broken = diagnostic("yaml-syntax", { file: "f.yaml", line: 2, column: 1 }, { reason: "no" });
  assert.equal(suppress([{ diagnostic: broken, lines: [2] }], new Map([["f.yaml", comments]]), rules), [broken]);
  const inText = findComments(new SourceText("f.yaml", "a: |\n  # argotsx-disable-next-line my-rule\n"));
  assert.ok(inText);
  assert.is(inText.inText.length, 1);
  assert.equal(suppress([{ diagnostic: broken, lines: [2] }], new Map([["f.yaml", inText]]), rules), [broken]);
});

test("nobody judges comments who was not asked to", () => {
  const comments = findComments(new SourceText("f", "# argotsx-disable-line nonsense\n"));
  assert.ok(comments);
  assert.equal(suppress([], new Map([["f", comments]])), []);
});

test("an error of the compiler is no matter of taste", () => {
  const comments = findComments(new SourceText("f", "# argotsx-disable-file duplicate-name, large-manifest\n"));
  assert.ok(comments);
  const at = { file: "f", line: 3, column: 1 };
  const error: Diagnostic = { id: "duplicate-name", severity: "error", message: "", at, related: [], stack: [] };
  const warning: Diagnostic = { ...error, id: "large-manifest", severity: "warning" };
  const found = [error, warning].map((one) => ({ diagnostic: one, lines: [3] }));
  assert.equal(suppress(found, new Map([["f", comments]])), [error]);
});

test.run();
