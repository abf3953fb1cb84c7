import type { Tree } from "@argotsx/compiler/expressions";
import { type Doc, group, ifBroken, indent, join, line, print, softline } from "./doc.ts";
import { keyCode } from "./key.ts";
import { gap, quoted, templateLiteral } from "./text.ts";

/** How tightly the operators of JavaScript bind; larger is tighter. */
const levels: ReadonlyMap<string, number> = new Map(
  [
    ["??"],
    ["||"],
    ["&&"],
    ["===", "!==", "==", "!="],
    ["<", "<=", ">", ">="],
    ["+", "-"],
    ["*", "/", "%"],
    ["**"],
  ].flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);
const tightest = 8;

const levelOf = (tree: Tree): number => {
  if (tree.kind === "conditional") return -1;
  if (tree.kind === "binary") return levels.get(tree.operator) ?? 0;
  return tree.kind === "unary" ? tightest : tightest + 1;
};

/** An operand of an operator, in parentheses where it binds less, or where people do not know that it binds more. */
const operand = (tree: Tree, operator: string, isRight: boolean): Doc => {
  const own = levels.get(operator) ?? 0;
  const level = levelOf(tree);
  const mixes = tree.kind === "binary" && tree.operator !== operator && own <= 2 && level <= 2;
  const isLoose =
    level < own || (level === own && (isRight || (tree.kind === "binary" && tree.operator !== operator && own >= 6)));
  return mixes || isLoose ? ["(", code(tree), ")"] : code(tree);
};

/** The operands of a chain of one operator that are on a level: `a && b && c`. */
const chainOf = (tree: Tree, operator: string): readonly Tree[] =>
  tree.kind === "binary" && tree.operator === operator ? [...chainOf(tree.left, operator), tree.right] : [tree];

/** What stands in front of a `.`, a `[` or a call. */
const receiver = (tree: Tree): Doc => (levelOf(tree) > tightest ? code(tree) : ["(", code(tree), ")"]);

/** The code of the tree of an arrow function. */
const code = (tree: Tree): Doc => {
  switch (tree.kind) {
    case "literal":
      return typeof tree.value === "string" ? quoted(tree.value) : String(tree.value);
    case "template":
      return templateLiteral(tree.texts.join(gap), { code: tree.values.map((one) => print(code(one), Infinity)) });
    case "name":
      return tree.name;
    case "member":
      return [receiver(tree.object), tree.optional ? "?." : ".", tree.name];
    case "element":
      return [receiver(tree.object), tree.optional ? "?." : "", "[", code(tree.index), "]"];
    case "call":
      return [receiver(tree.callee), "(", join(", ", tree.arguments.map(code)), ")"];
    case "unary": {
      // Two minus signs are another operator.
      const isLoose = levelOf(tree.operand) < tightest || (tree.operand.kind === "unary" && tree.operator === "-");
      return [tree.operator, isLoose ? ["(", code(tree.operand), ")"] : code(tree.operand)];
    }
    case "binary": {
      const { operator } = tree;
      const [first, ...others] = chainOf(tree, operator);
      if (first === undefined) return "";
      return [
        operand(first, operator, false),
        ...others.map((one): Doc => [" ", operator, line, operand(one, operator, true)]),
      ];
    }
    case "conditional": {
      const test = tree.test.kind === "conditional" ? ["(", code(tree.test), ")"] : code(tree.test);
      return [test, indent([line, "? ", code(tree.then), line, ": ", code(tree.otherwise)])];
    }
    case "list":
      return [
        "[",
        join(
          ", ",
          tree.items.map(({ value }) => code(value)),
        ),
        "]",
      ];
    case "object": {
      const entries = tree.entries.map(({ key, value }): Doc => [keyCode(key), ": ", code(value)]);
      return entries.length === 0 ? "{}" : ["{ ", join(", ", entries), " }"];
    }
    default:
      return "";
  }
};

/** `() => …`, on lines of its own where it does not fit. `isAttribute` is set where braces stand around it. */
export const arrowCode = (tree: Tree, isAttribute: boolean): Doc => {
  const isChoice = tree.kind === "conditional";
  const body: Doc = isChoice ? [ifBroken("", "("), group(code(tree)), ifBroken("", ")")] : group(code(tree));
  return group("() =>", indent([line, body]), isAttribute ? softline : "");
};
