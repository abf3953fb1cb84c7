import { createRequire } from "node:module";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { anyCharacter } from "../../../../../test/any-character.ts";
import type { Contract } from "./contract.ts";
import { podProgram } from "./pod-program.ts";

type Input = Contract["inputs"][string];
type Output = Contract["outputs"][string];

const require = createRequire(import.meta.url);

/** What stands for the end of the process. */
class Ended extends Error {}

/** Runs a function as a pod would, with a process that is not ours: what it was given, what was printed, what was said. */
const runWith = async (contract: Contract, env: Readonly<Record<string, string>>, run: (inputs: never) => unknown) => {
  const said: unknown[] = [];
  const printed: string[] = [];
  const process = {
    env,
    exit: () => {
      throw new Ended();
    },
    on: () => process,
    once: () => process,
    stdout: { write: (text: string) => printed.push(text) },
    stderr: { write: (text: string) => said.push(text) },
  };
  const console = { error: (message: unknown) => said.push(message) };
  const program = podProgram(contract, false).join("\n");
  assert.not.match(program, "{{");
  const start = new Function("require", "process", "console", `"use strict";\n${program}\nreturn argotsxPod;`);
  try {
    await start(require, process, console)(contract)(run);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  return { printed: printed.join(""), said: said.join("\n") };
};

/** An input as the function sees it, or why there is none. */
const decode = async (input: Omit<Exclude<Input, { type: "artifact" }>, "env">, text: string): Promise<unknown> => {
  let seen: unknown = "the function was not called";
  const contract: Contract = { inputs: { x: { ...input, env: "INPUT_x" } }, outputs: {} };
  const { said } = await runWith(contract, { INPUT_x: text }, (inputs: { readonly x: unknown }) => {
    seen = inputs.x;
  });
  return said === "" ? seen : said.replace("argotsx: input 'x' ", "");
};

/** What an output is written as, or why it is not. */
const encode = async (type: Exclude<Output["type"], "artifact">, value: unknown): Promise<string> => {
  const contract: Contract = { inputs: {}, outputs: { x: { type, stdout: true } } };
  const { printed, said } = await runWith(contract, {}, () => ({ x: value }));
  return said === "" ? printed.slice(0, -1) : said.replace("argotsx: output 'x' ", "");
};

test("a text is what it is, whatever is in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: anyCharacter }), async (text) => {
      assert.is(await decode({ type: "string" }, text), text);
      assert.is(await encode("string", text), text);
    }),
    { numRuns: 50 },
  );
});

test("what is written is read as the same", async () => {
  const value = fc.oneof(
    fc.tuple(fc.constant("number" as const), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.tuple(fc.constant("boolean" as const), fc.boolean()),
    fc.tuple(fc.constant("json" as const), fc.jsonValue()),
  );
  await fc.assert(
    fc.asyncProperty(value, async ([type, one]) => {
      // JSON has no -0.
      assert.equal(await decode({ type }, await encode(type, one)), JSON.parse(JSON.stringify(one)));
    }),
    { numRuns: 100 },
  );
});

test("numbers are read as Argo and people write them, and as nothing else", async () => {
  const right = { "3": 3, " -3.50\n": -3.5, "+.5": 0.5, "1e+21": 1e21, "2.": 2 };
  for (const [text, value] of Object.entries(right)) assert.is(await decode({ type: "number" }, text), value);
  for (const text of ["", " ", "abc", "0x10", "Infinity", "NaN", "1,5", "1e", "1_000", "process.exit()"]) {
    assert.is(await decode({ type: "number" }, text), `is no number: '${text}'`);
  }
});

test("a long text that is nearly a number takes no time", async () => {
  for (const text of [`${"1".repeat(131_000)}x`, `${" ".repeat(131_000)}x`, `.${"1".repeat(131_000)}x`]) {
    assert.match(String(await decode({ type: "number" }, text)), /^is no number: '/);
  }
});

test("what is wrong with an input names it and shows what there was", async () => {
  assert.is(await decode({ type: "boolean" }, "yes"), "is neither true nor false: 'yes'");
  assert.match(String(await decode({ type: "json" }, "{a: 1}")), /^is no JSON: .+/);
  assert.is(await decode({ type: "string", enum: ["low", "high"] }, "mid"), "is none of low, high: 'mid'");
  assert.is(await decode({ type: "number", enum: ["1", "2"] }, "2"), 2);
  assert.ok(String(await decode({ type: "number" }, "x".repeat(1000))).length < 250);
});

test("an empty text is no value where there need be none", async () => {
  for (const type of ["string", "number", "boolean", "json"] as const) {
    assert.is(await decode({ type, optional: true }, ""), undefined);
  }
  assert.is(await decode({ type: "string", optional: true }, "a"), "a");
  assert.is(await decode({ type: "string" }, ""), "");
});

test("what the function returned must be what the output is declared to be", async () => {
  const wrong = (type: string, what: string) => `must be of type ${type}, and the function returned ${what}`;
  assert.is(await encode("number", undefined), wrong("number", "undefined"));
  assert.is(await encode("number", "3"), wrong("number", "'3'"));
  assert.is(await encode("number", Number.NaN), wrong("number", "NaN"));
  assert.is(await encode("string", null), wrong("string", "null"));
  assert.is(await encode("json", undefined), wrong("json", "undefined"));
  assert.match(await encode("json", () => 1), wrong("json", "[Function"));
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  assert.match(await encode("json", circle), /^cannot be written as JSON: .*circular/);
  assert.match(await encode("json", 1n), "cannot be written as JSON: ");
});

test("a program has only what its contract needs", () => {
  const sizeOf = (contract: Contract): number => podProgram(contract, false).join("\n").length;
  const text = { type: "string", env: "INPUT_x" } as const;
  assert.ok(sizeOf({ inputs: {}, outputs: {} }) < 750);
  assert.ok(sizeOf({ inputs: { x: text }, outputs: { y: { type: "string", path: "/tmp/y" } } }) < 1_700);
  const program = podProgram({ inputs: { x: text }, outputs: {} }, false).join("\n");
  for (const word of ["JSON", "Number", "mkdirSync", "print", "Map"]) assert.not.match(program, word);
});

test.run();
