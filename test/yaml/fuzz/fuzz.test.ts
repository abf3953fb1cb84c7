import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../../bundled.ts";
import { Inputs } from "../generate/inputs.ts";
import { fuzz } from "./fuzz.ts";
import { fuzzInput } from "./fuzz-input.ts";
import { violations } from "./violations.ts";
import type { Fault } from "./worker.ts";

const seed = 1;

// A test of a few seconds more or less would be one of the machine: that is what the long run of the script is for.
const patience = 20_000;

test("2,000 texts of all kinds are answered soundly, and none without end", async () => {
  const inputs = new Inputs();
  const found: string[] = [];
  const told = ({ index, what }: Fault): void => {
    found.push(`${what.join("; ")} in ${JSON.stringify(fuzzInput(inputs, seed, index).slice(0, 300))}`);
  };
  const script = pathToFileURL(await bundled("test/yaml/fuzz/worker.ts"));
  await fuzz(seed, 2000, told, { patience, script });
  assert.equal(found, []);
});

test("a text that hangs, or takes all memory, is told, and those behind it are read", async () => {
  const found: Fault[] = [];
  await fuzz(seed, 8, (fault) => found.push(fault), {
    script: new URL("fixtures/hanging.mjs", import.meta.url),
  });
  assert.equal(
    found.map(({ index }) => index),
    [2, 4],
  );
  assert.match(found[0]?.what.join() ?? "", "no answer within 2 s");
  // On a slow machine the memory lasts for longer than that.
  assert.match(found[1]?.what.join() ?? "", /memory|no answer/);
});

test("sound answers have nothing against them", async () => {
  assert.equal(await violations("a: 1\na: *b\n---\n- c # d\n"), []);
});

test.run();
