import { test } from "uvu";
import * as assert from "uvu/assert";
import { print } from "../code/doc.ts";
import { UsedNames } from "../code/used-names.ts";
import type { Writing } from "../code/value.ts";
import { Comments } from "../comments/comments.ts";
import { expressionCode } from "./expression-code.ts";
import type { Reference, Taken } from "./references.ts";

const references: Readonly<Record<string, Reference>> = {
  "inputs.parameters.text": { code: "inputs.text", isText: true },
  "inputs.parameters.a-b": { code: 'inputs["a-b"]', isText: true },
  "inputs.parameters.list": { code: "inputs.list", isText: true, type: "json" },
  "tasks.a.exitCode": { code: "A.exitCode", isText: false, type: "number" },
  "tasks.a.outputs.artifacts.file": { code: "A.outputs.file", isText: true, type: "artifact" },
};

const codeOf = (source: string, takes: readonly Taken[] = ["string", "number", "boolean", "unknown"]): string => {
  const writing: Writing = { used: new UsedNames(), comments: new Comments(undefined) };
  const code = expressionCode(source, (tag) => references[tag], { writing, takes, isAttribute: true });
  return code === undefined ? "" : print(code);
};

const table = (rows: Readonly<Record<string, string>>): void => {
  for (const [source, expected] of Object.entries(rows)) assert.is(codeOf(source), expected, source);
};

test("what the compiler makes the same of is an arrow function", () => {
  table({
    "inputs.parameters.text == 'a'": '() => inputs.text() === "a"',
    'inputs.parameters["a-b"] != nil': '() => inputs["a-b"]() != null',
    "inputs.parameters.text == 'a' and (inputs.parameters.text == 'b' or not (inputs.parameters.text contains 'c'))":
      '() => inputs.text() === "a" && (inputs.text() === "b" || !inputs.text().includes("c"))',
    "asFloat(inputs.parameters.text) - (1 - asFloat(inputs.parameters['a-b']))":
      '() => Number(inputs.text()) - (1 - Number(inputs["a-b"]()))',
    "asFloat(tasks.a.exitCode) > 1": "() => A.exitCode() > 1",
    "fromJSON(inputs.parameters.list).first": "() => inputs.list().first",
    "inputs.parameters.text in ['a', 'b']": '() => ["a", "b"].includes(inputs.text())',
    "inputs.parameters.text contains 'a' ? 'x' : 'y'": '() => (inputs.text().includes("a") ? "x" : "y")',
    "upper(inputs.parameters.text) + '!'": `() => \`${"$"}{inputs.text().toUpperCase()}!\``,
    "inputs.parameters.text ?? 'none'": '() => inputs.text() ?? "none"',
  });
});

test("what an arrow function would say otherwise stays in Argo's words, with references", () => {
  table({
    "asInt(inputs.parameters.text) + 1": `expr\`asInt(${"$"}{inputs.text}) + 1\``,
    "inputs.parameters.text matches '^\\\\d'": `expr\`${"$"}{inputs.text} matches '^\\\\d'\``,
    // What a reference is converted with is part of it; without that, the variable is another thing.
    "asInt(tasks.a.exitCode) > 1 and inputs.parameters.text == ''": `expr\`asInt(tasks.a.exitCode) > 1 and ${"$"}{inputs.text} == ''\``,
    "inputs.parameters.text == 'a' ? tasks.a.outputs.artifacts.file : nil": `expr\`${"$"}{inputs.text} == 'a' ? ${"$"}{A.outputs.file} : nil\``,
    // JavaScript would compute it while compiling.
    "inputs.parameters.text + toJson(1 + 2)": `expr\`${"$"}{inputs.text} + toJson(1 + 2)\``,
  });
  assert.is(codeOf("inputs.parameters.text + '!'", ["boolean"]), `expr\`${"$"}{inputs.text} + '!'\``);
});

test("lines are kept, but for their indentation", () => {
  assert.is(
    codeOf("asInt(inputs.parameters.text) > 1 &&\n    inputs.parameters.text != ''\n"),
    `expr\`\n  asInt(${"$"}{inputs.text}) > 1 &&\n  ${"$"}{inputs.text} != ''\n\``,
  );
});

test("what reads nothing that is known, is no expression or cannot stand in a literal has no code", () => {
  table({
    "1 + 2": "",
    "tasks.other.status == 'Failed'": "",
    "inputs.parameters.text ==": "",
    "{{inputs.parameters.text}} == 1 && inputs.parameters.text == ''": "",
    "sprig.trim(inputs.parameters.text) == '`'": "",
    "sprig.trim(inputs.parameters.text) == '$' + '{' + '${'": "",
  });
});

test("lines keep the indentation that they have among themselves", () => {
  const shown = (source: string) => codeOf(source).split("\n");
  const written = ["expr`", "  {", `    'a': ${"$"}{inputs.text},`, "    'b': 1", "  }.a", "`"];
  assert.equal(shown("\n      {\n        'a': inputs.parameters.text,\n\n        'b': 1\n      }.a\n    "), written);
  assert.equal(shown("{\n        'a': inputs.parameters.text,\n        'b': 1\n      }.a"), written);
});

test.run();
