import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return "nothing was thrown";
};

test("a text is what it is, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.is(decode("x", { type: "string" }, text), text);
      assert.is(encode("x", { type: "string" }, text), text);
    }),
  );
});

test("what was encoded is decoded to the same", () => {
  const roundTrip = (type: "number" | "boolean" | "json", value: unknown): unknown =>
    decode("x", { type }, encode("x", { type }, value));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      // JSON has no -0 either.
      assert.is(roundTrip("number", value), value + 0);
    }),
  );
  fc.assert(fc.property(fc.boolean(), (value) => assert.is(roundTrip("boolean", value), value)));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => assert.equal(roundTrip("json", value), JSON.parse(JSON.stringify(value)))),
  );
});

test("numbers are read as Argo and people write them, and as nothing else", () => {
  for (const [text, value] of [
    ["3", 3],
    [" -3.50\n", -3.5],
    ["+.5", 0.5],
    ["1e+21", 1e21],
    ["2.", 2],
  ] as const) {
    assert.is(decode("x", { type: "number" }, text), value);
  }
  for (const text of ["", " ", "abc", "0x10", "Infinity", "NaN", "1,5", "1e", "1_000", "process.exit()"]) {
    assert.is(
      messageOf(() => decode("limit", { type: "number" }, text)),
      `input 'limit' is no number: ${JSON.stringify(text)}`,
    );
  }
});

test("what is wrong with an input names it and shows what there was", () => {
  assert.is(
    messageOf(() => decode("on", { type: "boolean" }, "yes")),
    `input 'on' is neither true nor false: "yes"`,
  );
  assert.match(
    messageOf(() => decode("row", { type: "json" }, "{a: 1}")),
    /^input 'row' is no JSON \(.+\): "\{a: 1\}"$/,
  );
  assert.is(
    messageOf(() => decode("level", { type: "string", enum: ["low", "high"] }, "mid")),
    `input 'level' is none of low, high: "mid"`,
  );
  assert.is(
    messageOf(() => decode("n", { type: "number" }, "x".repeat(1000))),
    `input 'n' is no number: "${"x".repeat(80)}"… (1000 characters)`,
  );
});

test("an empty text is no value where there need be none", () => {
  for (const type of ["string", "number", "boolean", "json"] as const) {
    assert.is(decode("x", { type, optional: true }, ""), undefined);
  }
  assert.is(decode("x", { type: "string" }, ""), "");
  assert.is(decode("x", { type: "number", enum: ["1", "2"] }, "2"), 2);
});

test("what the function returned must be what the output is declared to be", () => {
  assert.is(
    messageOf(() => encode("total", { type: "number" }, undefined)),
    "output 'total' is missing from what the function returned",
  );
  assert.is(
    messageOf(() => encode("total", { type: "number" }, "3")),
    "output 'total' must be a number, and the function returned a string",
  );
  assert.is(
    messageOf(() => encode("total", { type: "string" }, null)),
    "output 'total' must be a string, and the function returned a null",
  );
  assert.is(
    messageOf(() => encode("total", { type: "number" }, Number.NaN)),
    "output 'total' is NaN",
  );
  assert.is(
    messageOf(() => encode("side", { type: "string", enum: ["heads", "tails"] }, "edge")),
    `output 'side' is none of heads, tails: "edge"`,
  );
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  assert.match(
    messageOf(() => encode("x", { type: "json" }, circle)),
    "output 'x' cannot be written as JSON: ",
  );
  assert.match(
    messageOf(() => encode("x", { type: "json" }, 1n)),
    "output 'x' cannot be written as JSON: ",
  );
  assert.match(
    messageOf(() => encode("x", { type: "json" }, () => 1)),
    "output 'x' cannot be written as JSON: it is a function",
  );
});

test.run();
