import { test } from "uvu";
import * as assert from "uvu/assert";
import { argumentsOf, commandOf, isSeveralWords, itemsInAdvice } from "./command-words.ts";

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
  assert.not(isSeveralWords("{{= {'a': 'sh'}['a'] }}"));
  assert.ok(isSeveralWords("{{= {'a': 'sh'}['a'] }} -e"));
  assert.ok(isSeveralWords("{{a}} {{b"));
  assert.is(commandOf("{{= {'a': 'sh'}['a'] }}"), `["{{= {'a': 'sh'}['a'] }}"]`);
  assert.is(commandOf("{{= {'a': 'sh'}['a'] }} -e{{ b }}"), `["{{= {'a': 'sh'}['a'] }}", "-e{{ b }}"]`);
  assert.is(commandOf("{{ a }} | {{ b }}"), '["sh", "-c", "{{ a }} | {{ b }}"]');
});

test("a text with ever so many braces that nothing closes is looked through once", () => {
  assert.not(isSeveralWords("{{".repeat(500_000)));
});

test("a path with a drive letter is one word, since folders of Windows have blanks in their names", () => {
  for (const path of ["C:/Program Files/app.exe", "c:\\Program Files\\app.exe"]) {
    assert.not(isSeveralWords(path));
    assert.is(commandOf(path), JSON.stringify([path]));
    assert.is(argumentsOf(path), JSON.stringify([path]));
  }
});

test("a command that gives its code to a shell itself is not given to another one", () => {
  assert.is(commandOf("sh -c 'echo hi'"), '["sh", "-c", "echo hi"]');
  assert.is(commandOf(' /bin/bash -e -c "echo $A | wc" '), '["/bin/bash", "-e", "-c", "echo $A | wc"]');
  assert.is(commandOf("python -c 'print(\"a\")'"), '["python", "-c", "print(\\"a\\")"]');
  assert.is(commandOf("bash -ec echo hi && ls"), '["bash", "-ec", "echo hi && ls"]');
  assert.is(commandOf("sh -c echo hi"), '["sh", "-c", "echo hi"]');
  assert.is(commandOf("sh -c 'cd {{ inputs.parameters.a }}'"), '["sh", "-c", "cd {{ inputs.parameters.a }}"]');
  assert.is(commandOf("ping -c 3 a"), '["ping", "-c", "3", "a"]');
  for (const text of ["sh -c 'a b' && ls", "sh a -c 'b c' d", 'sh -c "a \\" b"', "ping -c 3 a > b"])
    assert.is(commandOf(text), `["sh", "-c", ${JSON.stringify(text)}]`, text);
});

test("what is long or very much is left out of advice", () => {
  const long = "x".repeat(100);
  assert.is(commandOf(`echo ${long} hi`), '["echo", "…", "hi"]');
  const many = Array.from({ length: 1_000 }, () => "-x").join(" ");
  assert.ok(commandOf(`echo ${many}`).length < 200);
  assert.is(itemsInAdvice(["sh", 1, null, { a: long }]), '"sh", 1, null, "…"');
});

test.run();
