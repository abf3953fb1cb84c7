import type { Operand } from "@argotsx/arrow";
import { lower } from "@argotsx/arrow";
import { type BinaryOperator, type Expression, printExpression } from "@argotsx/expr";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { print } from "../../packages/import/src/code/doc.ts";
import { UsedNames } from "../../packages/import/src/code/used-names.ts";
import { Comments } from "../../packages/import/src/comments/comments.ts";
import { expressionCode } from "../../packages/import/src/typed/expression-code.ts";
import { parse } from "../arrows/run.ts";

const pathTo = (name: string): Expression => ({
  kind: "member",
  object: {
    kind: "member",
    object: { kind: "name", name: "inputs" },
    property: { kind: "string", value: "parameters" },
    optional: false,
  },
  property: { kind: "string", value: name },
  optional: false,
});

const call = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  callee: { kind: "name", name },
  arguments: args,
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: a text that a template string must not take for more
const texts = fc.constantFrom("a", "", "`", "${x}", '"', "\\", "\n", "é");
// JavaScript computes what holds no reference, so most leaves are some.
const textLeaf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("t", "u-v").map(pathTo) },
  { weight: 1, arbitrary: texts.map((value): Expression => ({ kind: "string", value })) },
);
const numberLeaf = fc.oneof(
  { weight: 3, arbitrary: fc.constant(call("asFloat", pathTo("t"))) },
  { weight: 1, arbitrary: fc.nat(20).map((value): Expression => ({ kind: "integer", value: BigInt(value) })) },
);

const binary = (operators: readonly BinaryOperator[], operands: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc
    .tuple(fc.constantFrom(...operators), operands, operands)
    .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }));

const choice = (test: fc.Arbitrary<Expression>, of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc
    .tuple(test, of, of)
    .map(([condition, then, otherwise]) => ({ kind: "conditional", test: condition, then, otherwise }));

// What arrow functions can say, by the type of what it gives; some of it they say in another way.
const { condition } = fc.letrec<{ text: Expression; number: Expression; condition: Expression }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    textLeaf,
    binary(["+"], tie("text")),
    choice(tie("condition"), tie("text")),
    tie("text").map((one) => call("upper", one)),
    binary(["??"], textLeaf),
  ),
  number: fc.oneof(
    { maxDepth: 3 },
    numberLeaf,
    binary(["+", "-", "*", "/"], tie("number")),
    choice(tie("condition"), tie("number")),
    tie("number").map((operand): Expression => ({ kind: "unary", operator: "-", operand })),
  ),
  condition: fc.oneof(
    { maxDepth: 3 },
    binary(["==", "!=", "<", "contains", "startsWith"], tie("text")),
    binary(["==", "<", ">="], tie("number")),
    binary(["and", "or"], tie("condition")),
    choice(tie("condition"), tie("condition")),
    tie("condition").map((operand): Expression => ({ kind: "unary", operator: "not", operand })),
  ),
}));

const operandOf = (name: string): Operand => ({ expression: pathTo(name), type: { kind: "string" } });

/** The expression that the compiler makes of an arrow function that is written as text. */
const compiled = (arrow: string): Expression | undefined => {
  const t = (): void => {};
  const v = (): void => {};
  return lower(parse(arrow).tree, {
    read: (name) => (name === "inputs" ? { t, "u-v": v } : name === "Number" ? Number : String),
    operand: (value) => (value === t ? operandOf("t") : value === v ? operandOf("u-v") : undefined),
  }).operand?.expression;
};

test("an arrow function that is written becomes the expression that it was made of", () => {
  let arrows = 0;
  fc.assert(
    fc.property(condition, (expression) => {
      const source = printExpression(expression);
      const code = expressionCode(
        source,
        (tag) =>
          tag === "inputs.parameters.t"
            ? { code: "inputs.t", isText: true }
            : tag === "inputs.parameters.u-v"
              ? { code: 'inputs["u-v"]', isText: true }
              : undefined,
        {
          writing: { used: new UsedNames(), comments: new Comments(undefined) },
          takes: ["boolean"],
          isAttribute: true,
        },
      );
      const text = code === undefined ? "" : print(code, 40);
      if (!text.startsWith("() =>")) return;
      arrows++;
      const made = compiled(text);
      assert.is(made && printExpression(made), source, text);
    }),
    { numRuns: 1000, seed: 1 },
  );
  assert.ok(arrows > 100, `${arrows} of 1000 are arrow functions`);
});

test.run();
