import { test } from "uvu";
import * as assert from "uvu/assert";
import { commands } from "../arguments/options.ts";
import { parseArguments } from "../arguments/parse.ts";
import { commandHelp, generalHelp } from "./help.ts";

test("the general help names every command", () => {
  for (const { name, summary } of commands) assert.match(generalHelp(), new RegExp(`^  ${name} +${summary}$`, "m"));
});

for (const command of commands) {
  test(`the help of ${command.name} shows every option and examples that can be typed`, () => {
    const text = commandHelp(command);
    for (const { name } of command.options) assert.match(text, `--${name}`);
    for (const [example] of command.examples) {
      assert.match(text, example);
      const [, line = ""] = /\bargotsx ([^|]*)/.exec(example) ?? [];
      assert.is(parseArguments(line.trim().split(" ")).kind, "run", example);
    }
  });
  test(`the help of ${command.name} fits into a terminal`, () => {
    for (const line of commandHelp(command).split("\n")) assert.ok(line.length <= 110, line);
  });
}

test.run();
