import { isDeepStrictEqual } from "node:util";
import { evaluate, parseExpression, printExpression } from "@argotsx/expr";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonOf } from "../../packages/expr/src/lang/json.ts";
import { EvaluationError } from "../../packages/expr/src/lang/value.ts";
import { compositions, constants, inputs } from "./compositions.ts";
import { compile, environmentOf, ran } from "./run.ts";

const runs = Number(process.env.ARROW_RUNS ?? 150);
const values = fc.record(Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.values])));

/** What JavaScript gives; nothing where it throws or gives what no parameter can be. */
const inJavaScript = (arrow: string, given: Readonly<Record<string, unknown>>): unknown => {
  try {
    const result = ran({ arrow, constants }, structuredClone(given));
    if (typeof result === "number" && !Number.isFinite(result)) return undefined;
    return JSON.parse(JSON.stringify(result ?? null));
  } catch {
    return undefined;
  }
};

test("constructs put together give what JavaScript gives, or are refused", () => {
  let compared = 0;
  fc.assert(
    fc.property(compositions(3), values, (arrow, given) => {
      const { operand, problems } = compile({ arrow, inputs, constants });
      if (operand === undefined) {
        assert.ok(problems.length > 0, arrow);
        return;
      }
      const text = printExpression(operand.expression, { tag: true });
      const { tree } = parseExpression(text);
      if (tree === undefined) throw new Error(`${text} does not parse`);
      const expected = inJavaScript(arrow, given);
      if (expected === undefined) return;
      const actual: unknown = JSON.parse(jsonOf(evaluate(tree, environmentOf(given, inputs))));
      assert.ok(isDeepStrictEqual(actual, expected), `${text} gives ${JSON.stringify(actual)}`);
      compared++;
    }),
    { numRuns: runs, seed: 20260102 },
  );
  assert.ok(compared > runs * 0.8, `only ${compared} of ${runs} could be compared`);
});

/** Any text made of what arrows are made of, most of it nonsense. */
const nonsense = fc
  .array(
    fc.constantFrom(
      ..."s() n() f() j() s n missing Math JSON Object NAMES undefined null NaN 1 -1 'a' `t` [ ] ( ) { } . ?. ?? , ? : + - * / % ** === == < && || ! ... => x length map filter slice includes sort".split(
        " ",
      ),
      "(x) => x",
      ".map((x) => x)",
      "[0]",
      ".name",
    ),
    { maxLength: 9 },
  )
  .map((words) => `() => (${words.join(" ")})`);

test("whatever is written, there is an expression that parses or something is said", () => {
  fc.assert(
    fc.property(nonsense, values, (arrow, given) => {
      let compiled: ReturnType<typeof compile>;
      try {
        compiled = compile({ arrow, inputs, constants: { ...constants, NAMES: ["a"] } });
      } catch (error) {
        // What TypeScript reads otherwise than as an arrow function is none.
        assert.match(String(error), "is no arrow function");
        return;
      }
      const { operand, problems } = compiled;
      assert.is(operand === undefined, problems.length > 0, arrow);
      if (operand === undefined) return;
      const text = printExpression(operand.expression, { tag: true });
      const { tree } = parseExpression(text);
      if (tree === undefined) throw new Error(`${text} does not parse`);
      try {
        evaluate(tree, environmentOf(given, inputs));
      } catch (error) {
        assert.instance(error, EvaluationError);
      }
    }),
    { numRuns: runs * 5, seed: 20260103 },
  );
});

test.run();
