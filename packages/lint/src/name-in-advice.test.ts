import { readYaml } from "@argotsx/yaml/read";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameInAdvice } from "./name-in-advice.ts";

const words = "y yes n no on off true false null".split(" ");
const numbers = "0 1 007 0x1f 0b1 0o7 1_000 1e3 -1 2024-01-01 _1 .5 1. .inf .".split(" ");

test("a name is quoted that would be no text without", () => {
  assert.equal(["who", "yesterday", "e3", "a-b_c.d"].map(nameInAdvice), ["who", "yesterday", "e3", "a-b_c.d"]);
  for (const word of words) {
    for (const one of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
      assert.is(nameInAdvice(one), `"${one}"`);
    }
  }
  for (const one of numbers) assert.is(nameInAdvice(one), `"${one}"`);
});

test("what is no name is left out", () => {
  for (const one of ["", "~", "a b", "a: b", "{{a}}", "a".repeat(50), "é"]) assert.is(nameInAdvice(one), "…");
});

test("what is written is read as the name", () => {
  const characters = fc.string({ unit: fc.constantFrom(..."yYnNeEoOsSfFtTrRuUaAlLxXbB019_.-"), maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...words, ...numbers), characters), (name) => {
      const written = nameInAdvice(name);
      if (written === "…") return name === "";
      assert.equal(readYaml(`[{ name: ${written}, value: a }]`).documents[0]?.value, [{ name, value: "a" }]);
      assert.equal(readYaml(`- name: ${written}`).documents[0]?.value, [{ name }]);
      return true;
    }),
    { seed: 20251123, numRuns: 3000 },
  );
});

test.run();
