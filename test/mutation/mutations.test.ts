import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "../../packages/yaml/src/read/index.ts";
import { changedLines } from "./changed-lines.ts";
import { filesIn, ownExamples } from "./corpus.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { mutations } from "./mutations.ts";

const bases = [...filesIn(fileURLToPath(new URL("bases", import.meta.url))), ...ownExamples()];

const firstOf = (
  mutation: (typeof mutations)[number],
): { readonly of: string; readonly mutant: Mutant } | undefined => {
  for (const { name, text } of bases) {
    for (const mutant of mutantsOf(text, [mutation])) return { of: name, mutant };
  }
  return undefined;
};

const firsts = mutations.map((mutation) => ({ ...mutation, first: firstOf(mutation) }));

test("no two kinds have one name", () => {
  assert.is(new Set(mutations.map(({ name }) => name)).size, mutations.length);
});

test("every kind applies to an example, and makes the text that is expected", () => {
  const url = new URL("fixtures/expected.txt", import.meta.url);
  const made = firsts.map(({ name, mistake, first }) => {
    assert.ok(first !== undefined, `${name} applies somewhere`);
    const before = bases.find((file) => file.name === first.of)?.text ?? "";
    return `${name}: ${mistake}\n  ${first.of}\n${changedLines(before, first.mutant.text)}\n`;
  });
  const text = made.join("\n");
  if (process.env.UPDATE === "1") writeFileSync(url, text);
  assert.fixture(text, readFileSync(url, "utf8"));
});

test("a mutant says where its mistake is: above it nothing has changed", () => {
  for (const { name, first } of firsts) {
    const before = bases.find((file) => file.name === first?.of)?.text ?? "";
    const above = (text: string) => text.split("\n").slice(0, (first?.mutant.line ?? 1) - 1);
    assert.equal(above(first?.mutant.text ?? ""), above(before), name);
  }
});

test("what changes nothing of the meaning is no mistake", () => {
  const text = bases[0]?.text ?? "";
  const same = { name: "same", mistake: "none", changes: () => [[{ from: 0, to: 0, text: "# a comment\n" }]] };
  assert.equal([...mutantsOf(text, [same])], []);
  assert.is(readYaml(text).documents.length, 1);
});

test.run();
