import * as assert from "uvu/assert";
import { evaluate } from "../evaluate.ts";
import { jsonOf } from "../json.ts";
import { parseExpression } from "../parse.ts";
import { EvaluationError, isList, jsonValue, type Value } from "../value.ts";

/** Variables of the examples, all of them made from JSON except for `n`, an int. */
export const variables: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["s", "héllo👍"],
  ["n", 7n],
  ["nothing", null],
  ["list", jsonValue([3, 1, 2])],
  ["words", jsonValue(["b", "a"])],
  [
    "objects",
    jsonValue([
      { k: "p", v: 1 },
      { k: "q", v: 2 },
      { k: "p", v: 3 },
    ]),
  ],
  ["inputs", jsonValue({ parameters: { x: "12", json: '{"a":[1,{"b":null}]}', "a-b": "yes" } })],
]);

export const valueIn = (text: string): Value => {
  const { tree, problems } = parseExpression(text);
  assert.equal(problems, [], text);
  if (tree === undefined) throw new Error(text);
  return evaluate(tree, variables);
};

/** A value with its kinds: floats always have a point, texts quotes. */
export const shown = (value: Value): string => {
  if (typeof value === "number")
    return Number.isInteger(value) ? `${Object.is(value, -0) ? "-0" : value}.0` : String(value);
  if (typeof value === "string") return jsonOf(value, { html: false });
  if (value instanceof Uint8Array) return `bytes ${Array.from(value).join(" ")}`;
  if (isList(value)) return `[${value.map(shown).join(", ")}]`;
  if (value instanceof Map)
    return `{${[...value]
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      .map(([key, item]) => `${shown(key)}: ${shown(item)}`)
      .join(", ")}}`;
  return String(value);
};

/** Asserts what each expression gives; a pattern stands for the message of an error. */
export const expectValues = (table: Readonly<Record<string, string | RegExp>>): void => {
  for (const [text, expected] of Object.entries(table)) {
    let result: string;
    let failed = false;
    try {
      result = shown(valueIn(text));
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      failed = true;
      result = error.message;
    }
    if (expected instanceof RegExp) {
      assert.ok(failed, `${text} is ${result}`);
      assert.match(result, expected, text);
    } else assert.is(failed ? `error: ${result}` : result, expected, text);
  }
};
