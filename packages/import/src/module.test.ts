import { test } from "uvu";
import * as assert from "uvu/assert";
import { moduleText } from "./module.ts";

test("each part and each resource knows its lines", () => {
  const { text, lines } = moduleText({
    imports: ["Workflow"],
    comments: ["top"],
    parts: [{ of: "A", doc: "const A = 1;", comments: ["one", "two"] }],
    resources: [
      { of: "first", doc: "<Workflow />", comments: ["said"] },
      { of: "second", doc: "<Workflow />" },
    ],
  });
  const shown = text.split("\n");
  const found = lines.map(({ of, from, to }) => [of, ...shown.slice(from - 1, to).map((line) => line.trim())]);
  assert.equal(found, [
    ["A", "// one", "// two", "const A = 1;"],
    ["first", "export default (", "<>"],
    ["first", "{/* said */}", "<Workflow />"],
    ["second", "<Workflow />"],
    ["first", "</>", ");"],
  ]);
});

test.run();
