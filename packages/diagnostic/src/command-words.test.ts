import { test } from "uvu";
import * as assert from "uvu/assert";
import { argumentsOf, commandOf, isSeveralWords } from "./command-words.ts";

test("a command of plain words is a list of them, with its tags whole", () => {
  assert.is(commandOf("echo hi"), '["echo", "hi"]');
  assert.is(commandOf(" python  /app/main.py --n=3 "), '["python", "/app/main.py", "--n=3"]');
  assert.is(
    commandOf("echo {{ inputs.parameters.who }}-{{pod.name}}"),
    '["echo", "{{ inputs.parameters.who }}-{{pod.name}}"]',
  );
});

test("a command of one word is a list of it", () => {
  assert.is(commandOf(" sh "), '["sh"]');
  assert.is(commandOf("{{ inputs.parameters.command }}"), '["{{ inputs.parameters.command }}"]');
});

test("a command that means more to a shell is given to one", () => {
  assert.is(commandOf("echo hi && ls"), '["sh", "-c", "echo hi && ls"]');
  for (const text of ["a | b", "a; b", "echo $A", "a > b", "echo 'a b'", 'echo "a b"', "ls *.txt", "a\nb", "a #b"])
    assert.is(commandOf(text), `["sh", "-c", ${JSON.stringify(text)}]`, text);
  assert.is(commandOf(`echo ${"a".repeat(99)} | b`), '["sh", "-c", "…"]');
});

test("arguments are taken apart only where they are plain words", () => {
  assert.is(argumentsOf("a b"), '["a", "b"]');
  assert.is(argumentsOf("a && b"), '["a && b"]');
  assert.is(argumentsOf("a"), '["a"]');
});

test("arguments behind a flag that takes code are one text", () => {
  for (const command of [["sh", "-c"], ["bash", "-ec"], ["python", "-c"], ["sh -c"], "sh -c"])
    assert.is(argumentsOf("echo hello", command), '["echo hello"]', String(command));
  for (const command of [["sh"], ["-c", "sh"], ["grep", "--c"], [], ["a", 1], undefined, { a: "-c" }])
    assert.is(argumentsOf("echo hello", command), '["echo", "hello"]', String(command));
});

test("a tag is one word", () => {
  assert.ok(isSeveralWords("echo hi"));
  assert.not(isSeveralWords(" sh "));
  assert.not(isSeveralWords("{{ inputs.parameters.command }}"));
});

test.run();
