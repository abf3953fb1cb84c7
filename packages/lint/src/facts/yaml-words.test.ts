import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordsFor } from "./yaml-words.ts";

test("the words for a value are those that are read so", () => {
  for (const value of [true, false, 12]) {
    const words = wordsFor(value);
    assert.ok(words.length > 0);
    for (const word of words) assert.is(readYaml(word).documents[0]?.value, value, word);
  }
  assert.ok(["y", "Yes", "TRUE", "on"].every((word) => wordsFor(true).includes(word)));
  assert.equal(wordsFor("y"), []);
  assert.equal(wordsFor(null), []);
});

test.run();
