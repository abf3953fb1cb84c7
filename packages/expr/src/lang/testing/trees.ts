import fc from "fast-check";
import { anyCharacter } from "../../../../../test/any-character.ts";
import type { BinaryOperator, Expression, Member, Name } from "../../expression.ts";
import { continuesChain, isDotted } from "../chain.ts";
import { isIdentifier } from "../characters.ts";
import { predicates, takesNot } from "../operators.ts";

const texts = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 6 }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    "",
    "a'b",
    '"',
    "{{",
    "}}",
    "{",
    "\\",
    "\\u003c",
    "\\\\u0026x",
    "\n",
    "`",
    "\u2028",
    "é",
    "👍",
    "in",
    "nil",
  ),
);
const names = fc.constantFrom("a", "b", "tasks", "steps", "item", "inputs", "$x", "_y", "früh", "len", "filter", "env");
const memberNames = fc.constantFrom("a", "b", "in", "not", "nil", "outputs", "x-y", "1", "", "é", "{{", "a.b");

const operators: readonly BinaryOperator[] = [
  ...(["or", "and", "==", "!=", "<", ">", "<=", ">=", "in", "matches", "contains", "startsWith", "endsWith"] as const),
  ...(["..", "+", "-", "*", "/", "%", "**", "??"] as const),
];

const leaves: readonly fc.Arbitrary<Expression>[] = [
  fc.constant({ kind: "nil" }),
  fc.boolean().map((value) => ({ kind: "boolean", value })),
  fc.bigInt(0n, 2n ** 63n - 1n).map((value) => ({ kind: "integer", value })),
  fc
    .double({ min: 0, noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: "float", value: Math.abs(value) })),
  texts.map((value) => ({ kind: "string", value })),
  fc.array(fc.nat(255), { maxLength: 4 }).map((value) => ({ kind: "bytes", value })),
  names.map((name) => ({ kind: "name", name })),
  fc.constant({ kind: "environment" }),
];

/** A member; where a name in brackets means something else than behind a dot, sometimes that. */
const member = (object: Expression, property: Expression, optional: boolean, brackets: boolean): Member => {
  const node: Member = { kind: "member", object, property, optional };
  const matters = brackets && !optional && isDotted(node) && continuesChain(object);
  return matters ? { ...node, bracketed: true } : node;
};

/** Trees of everything that the parser makes, without places in a text. */
export const trees = (): fc.Arbitrary<Expression> => tree(3, false);

const tree = (depth: number, inside: boolean): fc.Arbitrary<Expression> => {
  const simple = inside
    ? [...leaves, fc.constantFrom("", "acc", "index").map((name): Expression => ({ kind: "pointer", name }))]
    : leaves;
  if (depth === 0) return fc.oneof(...simple);
  const part = tree(depth - 1, inside);
  const parts = fc.array(part, { maxLength: 3 });
  const predicate = tree(depth - 1, true).map((body): Expression => ({ kind: "predicate", body }));
  const property = fc.oneof(
    memberNames.map((value): Expression => ({ kind: "string", value })),
    part,
  );
  const callee = fc.oneof(
    fc.constantFrom("f", "len", "split").map((name): Name => ({ kind: "name", name })),
    fc.constant<Name>({ kind: "name", name: "len", builtin: true }),
    fc
      .tuple(part, memberNames.filter(isIdentifier), fc.boolean())
      .map(([object, value, optional]) => member(object, { kind: "string", value }, optional, false)),
  );
  return fc.oneof(
    { maxDepth: depth },
    ...simple,
    fc.tuple(part, property, fc.boolean(), fc.boolean()).map((parts) => member(...parts)),
    fc
      .tuple(part, fc.option(part, { nil: undefined }), fc.option(part, { nil: undefined }))
      .map(([object, from, to]): Expression => ({ kind: "slice", object, ...(from && { from }), ...(to && { to }) })),
    fc.tuple(callee, parts).map(([callee, items]): Expression => ({ kind: "call", callee, arguments: items })),
    fc
      .tuple(fc.constantFrom(...predicates), part, predicate, part)
      .map(([[name, row], list, body, last]): Expression => {
        const items = [list, body, last].slice(0, row.most);
        return { kind: "call", callee: { kind: "name", name }, arguments: items };
      }),
    fc
      .tuple(fc.constantFrom("not" as const, "-" as const, "+" as const), part)
      .map(([operator, operand]): Expression => ({ kind: "unary", operator, operand })),
    fc
      .tuple(fc.constantFrom(...operators), part, part, fc.boolean())
      .map(([operator, left, right, not]): Expression => {
        const node: Expression = { kind: "binary", operator, left, right };
        return not && takesNot(operator) ? { kind: "unary", operator: "not", operand: node } : node;
      }),
    fc
      .tuple(part, part, part)
      .map(([test, then, otherwise]): Expression => ({ kind: "conditional", test, then, otherwise })),
    parts.map((items): Expression => ({ kind: "list", items })),
    fc
      .array(fc.record({ key: fc.oneof(property, part), value: part }), { maxLength: 3 })
      .map((entries): Expression => ({ kind: "map", entries })),
    fc
      .tuple(fc.constantFrom("x", "y"), part, part)
      .map(([name, value, body]): Expression => ({ kind: "let", name, value, body })),
    fc.array(part, { minLength: 2, maxLength: 3 }).map((items): Expression => ({ kind: "sequence", items })),
  );
};

/** A copy of a tree without the places in the text. */
export const withoutPlaces = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (key, item) =>
      key === "at" ? undefined : typeof item === "bigint" ? { bigint: String(item) } : item,
    ),
  );
