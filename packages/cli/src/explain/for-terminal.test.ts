import { test } from "uvu";
import * as assert from "uvu/assert";
import { coloured, plain } from "../print/style.ts";
import { forTerminal } from "./for-terminal.ts";

test("a page is headings, paragraphs and code", () => {
  const page = "# id\n\nA [link](x.md) and \\<Task>.\n\n## Wrong\n\n```yaml\na: 1\n\n# b\n```\n";
  assert.is(forTerminal(page, plain), "id\n\nA link and <Task>.\n\nWrong\n\n    a: 1\n\n    # b\n");
  assert.match(forTerminal(page, coloured), "\u001b[1mWrong\u001b[0m");
});

test("words that stand for others are marked as in a command's help", () => {
  assert.is(forTerminal("It says: *owner* has no **what** 2*3*4", plain), "It says: <owner> has no **what** 2*3*4");
});

test("paragraphs are broken, code is not", () => {
  const long = "word ".repeat(40).trim();
  const lines = forTerminal(`${long}\n\`\`\`\n${long}\n\`\`\``, plain).split("\n");
  assert.ok(lines.slice(0, -1).every((line) => line.length <= 80));
  assert.is(lines.at(-1), `    ${long}`);
});

test.run();
