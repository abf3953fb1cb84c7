import { test } from "uvu";
import * as assert from "uvu/assert";
import { codeOf, scriptLanguage } from "./shell.ts";

const code = (command: readonly string[], args: readonly string[] = []) => {
  const found = codeOf(command, args);
  return found && `${found.list}[${found.index}] ${found.language}`;
};

test("finds the argument that is run", () => {
  assert.is(code(["sh", "-c"], ["echo"]), "args[0] shell");
  assert.is(code(["sh", "-c", "echo"]), "command[2] shell");
  assert.is(code(["/bin/bash"], ["-exc", "echo"]), "args[1] shell");
  assert.is(code(["bash", "-euo", "pipefail", "-c"], ["echo", "x"]), "args[0] shell");
  assert.is(code(["bash", "-c", "-e", "echo"]), "command[3] shell");
  assert.is(code(["bash", "--norc", "-c", "echo"]), "command[3] shell");
  assert.is(code(["env", "A=1", "timeout", "5", "sh", "-c"], ["echo"]), "args[0] shell");
  assert.is(code(["busybox", "sh", "-c", "echo"]), "command[3] shell");
  assert.is(code(["python3.12", "-u", "-c"], ["print()"]), "args[0] python");
  assert.is(code(["node", "-e", "x()"]), "command[2] javascript");
  assert.is(code(["deno", "eval", "x()"]), "command[2] javascript");
  assert.is(code(["/usr/bin/perl", "-ne", "print"]), "command[2] perl");
});

test("files, arguments of code and other programs are none", () => {
  for (const command of [
    [],
    ["sh"],
    ["sh", "-e", "run.sh"],
    ["sh", "run.sh", "-c"],
    ["sh", "-c"],
    ["echo", "-c", "x"],
    ["python", "main.py", "-c", "x"],
    ["grep", "-e", "x"],
    ["sh", "--", "-c", "x"],
    ["node", "--import", "-e", "x"],
    ["env"],
  ]) {
    assert.is(code(command), undefined, command.join(" "));
  }
});

test("knows what language a script is in", () => {
  const languages: readonly (readonly [readonly string[], string])[] = [
    [["bash"], "shell"],
    [["/bin/sh", "-eux"], "shell"],
    [["python3"], "python"],
    [["python3.11"], "python"],
    [["node"], "javascript"],
    [["/usr/bin/env", "-S", "bun"], "javascript"],
    [["Rscript"], "r"],
    [["java"], "other"],
    [[], "other"],
  ];
  for (const [command, language] of languages) assert.is(scriptLanguage(command), language, command.join(" "));
});

test.run();
