import { stripVTControlCharacters } from "node:util";
import type { Diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printPretty } from "./pretty.ts";

const files: Readonly<Record<string, string>> = {
  "/w/a.tsx": ['<Dag name="d">', '  <Task name="A" />', '  <Task name="A" />', "</Dag>"].join("\n"),
};
const duplicate: Diagnostic = {
  id: "duplicate-name",
  severity: "error",
  message: "there are two tasks with the name 'A' in <Dag>",
  help: "give one of them another name",
  at: { file: "/w/a.tsx", line: 3, column: 9, end: { line: 3, column: 13 } },
  related: [
    { message: "the first is here", at: { file: "/w/a.tsx", line: 2, column: 9, end: { line: 2, column: 13 } } },
  ],
  stack: [
    { component: "Task", at: { file: "/w/a.tsx", line: 3, column: 3 } },
    { component: "Dag", at: { file: "/w/a.tsx", line: 1, column: 1 } },
  ],
};
const print = (diagnostics: readonly Diagnostic[], color = false) =>
  [
    ...printPretty(diagnostics, {
      color,
      nameOf: (file) => file.replace("/w/", ""),
      linesOf: (file) => files[file]?.split("\n"),
    }),
  ].join("");

test("a problem is shown with its place, its history and what to do", () => {
  assert.is(
    print([duplicate]),
    `error[duplicate-name]: there are two tasks with the name 'A' in <Dag>
 --> a.tsx:3:9
  |
2 |   <Task name="A" />
3 |   <Task name="A" />
  |         ^^^^
note: the first is here
 --> a.tsx:2:9
  |
1 | <Dag name="d">
2 |   <Task name="A" />
  |         ^^^^
  |
  = help: give one of them another name
  = in <Task> (a.tsx:3:3)
    in <Dag> (a.tsx:1:1)
`,
  );
});

test("a problem without a place is its message and its help", () => {
  const { at: _, ...rest } = duplicate;
  assert.is(
    print([{ ...rest, related: [], stack: [] }]),
    "error[duplicate-name]: there are two tasks with the name 'A' in <Dag>\n = help: give one of them another name\n",
  );
});

test("what is wrong with a whole file is shown without a line of it", () => {
  const at = { file: "/w/a.tsx", line: 1, column: 1 };
  assert.is(
    print([{ ...duplicate, at, related: [], stack: [] }]),
    `error[duplicate-name]: there are two tasks with the name 'A' in <Dag>
 --> a.tsx:1:1
  = help: give one of them another name
`,
  );
});

test("colours surround the text and change none of it", () => {
  const coloured = print([duplicate, duplicate], true);
  assert.match(coloured, "\u001b[1;31merror[duplicate-name]\u001b[0m");
  assert.is(stripVTControlCharacters(coloured), print([duplicate, duplicate]));
});

test("a deep stack is cut, and nothing can drive the terminal", () => {
  const stack = Array.from({ length: 30 }, () => ({ component: "A\u001b[2J" }));
  const text = print([{ ...duplicate, message: "\u001b[2J", stack }]);
  assert.match(text, "and 22 more");
  assert.not.match(text, "\u001b");
});

test("no text of a file can begin a line of its own", () => {
  const message = "'a\nerror[fake]: x' is unknown";
  const related = [{ message: "first\nerror[fake]: y", at: { file: "/w/b\nerror[fake]: z", line: 2, column: 1 } }];
  const stack = [{ component: 'Task name="a\nerror[fake]"' }];
  const options = { color: false, nameOf: (file: string) => file, linesOf: () => undefined };
  const printed = [...printPretty([{ ...duplicate, message, related, stack }], options)].join("");
  assert.not.match(printed, /^error\[fake/m);
});

test.run();
