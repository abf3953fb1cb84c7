import { test } from "uvu";
import * as assert from "uvu/assert";
import { isShortFor, onlyShortFor } from "./abbreviation.ts";

test("a name is short for another one that begins alike and has all of its letters", () => {
  for (const [short, long] of [
    ["msg", "message"],
    ["repo", "repository"],
    ["img", "image"],
    ["ns", "namespace"],
    ["env", "environment"],
  ] as const) {
    assert.ok(isShortFor(short, long), `${short} ${long}`);
    assert.ok(isShortFor(long, short), `${long} ${short}`);
  }
});

test("a word of a name stands for it, and words may be put together in other ways", () => {
  assert.ok(isShortFor("tag", "image-tag"));
  assert.ok(isShortFor("fileName", "file_name"));
  assert.ok(isShortFor("git-revision", "revision"));
});

test("other names are not", () => {
  for (const [one, other] of [
    ["count", "url"],
    ["a", "abc"],
    ["sage", "message"],
    ["", "message"],
    ["source", "target"],
  ] as const)
    assert.not(isShortFor(one, other), `${one} ${other}`);
});

test("the only name that a word is short for is found, or that is short for it", () => {
  const container = ["name", "image", "command", "args", "workingDir", "env", "envFrom", "resources", "volumeMounts"];
  for (const [word, name] of [
    ["cmd", "command"],
    ["arguments", "args"],
    ["enviroment", "env"],
    ["environment", "env"],
    ["workingDirectory", "workingDir"],
    ["volumes", "volumeMounts"],
  ] as const)
    assert.is(onlyShortFor(word, container), name);
  assert.is(onlyShortFor("params", ["parameters", "artifacts"]), "parameters");
  assert.is(onlyShortFor("name", ["secretName", "items", "optional"]), "secretName");
  assert.is(onlyShortFor("configMapName", ["name", "items", "optional"]), "name");
});

test("a word that is short for several names, for none, or too short is not", () => {
  assert.is(onlyShortFor("seconds", ["periodSeconds", "timeoutSeconds"]), undefined);
  assert.is(onlyShortFor("source", ["image", "args"]), undefined);
  assert.is(onlyShortFor("ns", ["namespace"]), undefined);
  assert.is(onlyShortFor("cfg", ["concurrencyFoldingGroup"]), undefined);
});

test.run();
