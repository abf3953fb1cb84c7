import type ts from "typescript";
import { unwrap } from "../arrows/unwrap.ts";
import type { SourceModule } from "../transform/edit.ts";
import { isRun } from "../transform/find-arrows.ts";
import { mayDecide } from "./decides.ts";
import { MeantBy } from "./meant-by.ts";
import { makesHandles, mayBeReference, namesOf } from "./path.ts";
import { shortNames } from "./short-names.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An expression that may be a reference and decides something. */
export interface Condition {
  readonly value: ts.Expression;
  /** The names by which it is reached: `A outputs text`, whatever it is called here. */
  readonly path: readonly string[];
  /** What it is an operand of, or the condition of. */
  readonly holder: ts.Node;
  /** All that may be a reference in a short comparison that is the holder, and is not called there, in their order. */
  readonly compared: readonly ts.Node[];
}

type TypeScript = typeof ts;

/** What decides a condition: the whole, and of `a && b` and `a || b` also `b`; `a` decides in any case. */
const parts = (condition: ts.Expression | undefined, typescript: TypeScript): ts.Expression[] => {
  const found: ts.Expression[] = [];
  const { AmpersandAmpersandToken, BarBarToken } = typescript.SyntaxKind;
  let at = condition && unwrap(condition, typescript);
  while (at !== undefined) {
    found.push(at);
    const right: ts.Expression | undefined =
      typescript.isBinaryExpression(at) && [AmpersandAmpersandToken, BarBarToken].includes(at.operatorToken.kind)
        ? at.right
        : undefined;
    at = right && unwrap(right, typescript);
  }
  return found;
};

const operandsOf = (node: ts.BinaryExpression, typescript: TypeScript): ts.Expression[] => {
  const text = node.operatorToken.getText();
  if (["&&", "||", "??"].includes(text)) return [unwrap(node.left, typescript)];
  const compares = ["===", "!==", "==", "!=", "<", ">", "<=", ">="].includes(text);
  return compares ? [node.left, node.right].map((operand) => unwrap(operand, typescript)) : [];
};

/** The expressions by which a node decides what is done. */
const decidersOf = (node: ts.Node, typescript: TypeScript): ts.Expression[] => {
  if (typescript.isBinaryExpression(node)) return operandsOf(node, typescript);
  if (typescript.isConditionalExpression(node) || typescript.isForStatement(node)) {
    return parts(node.condition, typescript);
  }
  if (typescript.isPrefixUnaryExpression(node)) {
    return node.operator === typescript.SyntaxKind.ExclamationToken ? parts(node.operand, typescript) : [];
  }
  const isStatement =
    typescript.isIfStatement(node) ||
    typescript.isWhileStatement(node) ||
    typescript.isDoStatement(node) ||
    typescript.isSwitchStatement(node);
  return isStatement ? parts(node.expression, typescript) : [];
};

/** Everything in a module but types, pod functions and some stretches. A list: long chains are as deep as long. */
const nodesOf = ({ source, typescript }: SourceModule, without: readonly Stretch[]): ts.Node[] => {
  const found: ts.Node[] = [];
  const open: ts.Node[] = [source];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [start, end] = [node.getStart(source), node.getEnd()];
    if (without.some((stretch) => stretch.start <= start && end <= stretch.end)) continue;
    if (typescript.isTypeNode(node) || isRun(node, typescript)) continue;
    found.push(node);
    typescript.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return found;
};

/** Of more characters than this, what decides is not repeated in the advice. */
export const repeated = 60;

/** What in a comparison may be a reference, as a whole, and is not called; nothing of what is no comparison. */
const comparedIn = (holder: ts.Node, isReference: (node: ts.Node) => boolean, typescript: TypeScript): ts.Node[] => {
  if (!typescript.isBinaryExpression(holder) || operandsOf(holder, typescript).length < 2) return [];
  if (holder.getEnd() - holder.getStart() > repeated) return [];
  const found: ts.Node[] = [];
  const open: ts.Node[] = [holder];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isReference(node)) {
      const isCalled = typescript.isCallExpression(node.parent) && node.parent.expression === node;
      if (!isCalled) found.push(node);
      continue;
    }
    typescript.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return found.sort((a, b) => a.pos - b.pos);
};

/** The paths of a module that may be references and decide something, each once, outside of some stretches. */
export const findConditions = (module: SourceModule, without: readonly Stretch[]): Condition[] => {
  const { source, text, typescript } = module;
  const nodes = nodesOf(module, without);
  const hasHandles = makesHandles(text);
  let meant: MeantBy | undefined;
  const found = new Map<ts.Node, Condition>();
  const pathOf = (node: ts.Node): readonly string[] | undefined => {
    const start = node.getStart(source);
    const names = namesOf(text.slice(start, node.getEnd()));
    if (names === undefined) return undefined;
    meant ??= new MeantBy(nodes, shortNames(text), typescript);
    const path = meant.long(names, start);
    return mayBeReference(path, hasHandles) ? path : undefined;
  };
  for (const holder of nodes) {
    for (const value of decidersOf(holder, typescript)) {
      if (found.has(value) || !mayDecide(text, value.getStart(source), value.getEnd())) continue;
      const path = pathOf(value);
      if (path === undefined) continue;
      const compared = comparedIn(holder, (node) => pathOf(node) !== undefined, typescript);
      found.set(value, { value, path, holder, compared });
    }
  }
  return [...found.values()];
};
