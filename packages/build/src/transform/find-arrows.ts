import type ts from "typescript";
import { isJsxCall } from "./jsx-call.ts";

type TypeScript = typeof ts;
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isJsx = (node: ts.Node, typescript: TypeScript): boolean =>
  typescript.isJsxElement(node) ||
  typescript.isJsxSelfClosingElement(node) ||
  typescript.isJsxFragment(node) ||
  isJsxCall(node, typescript);

/** Whether a function is one expression, so that it could be one of Argo's. */
const isExpression = ({ parameters, modifiers, body }: ts.ArrowFunction, typescript: TypeScript): boolean => {
  if (parameters.length > 0 || modifiers !== undefined) return false;
  if (!typescript.isBlock(body)) return true;
  const [only, ...others] = body.statements;
  return others.length === 0 && only !== undefined && typescript.isReturnStatement(only) && !!only.expression;
};

/** The node around an expression that gives it its meaning: what stands between leaves no trace at run time. */
export const holderOf = (node: ts.Expression, typescript: TypeScript): ts.Node => {
  let at: ts.Node = node.parent;
  while (
    typescript.isParenthesizedExpression(at) ||
    typescript.isAsExpression(at) ||
    typescript.isSatisfiesExpression(at) ||
    typescript.isNonNullExpression(at) ||
    typescript.isTypeAssertionExpression(at) ||
    typescript.isJsxExpression(at)
  ) {
    at = at.parent;
  }
  return at;
};

/** A function that `run` is given, which runs in a pod. */
export const isRun = (node: ts.Node, typescript: TypeScript): boolean => {
  if (!typescript.isArrowFunction(node) && !typescript.isFunctionExpression(node)) return false;
  const holder = holderOf(node, typescript);
  const isField = typescript.isJsxAttribute(holder) || typescript.isPropertyAssignment(holder);
  return isField && /^["']?run["']?$/.test(holder.name.getText());
};

/**
 * The arrow functions of a module that may be used as expressions, in the order of the text: without parameters, one
 * expression without JSX, compiled or not, not inside another of them, nor in a function that runs in a pod, nor in a
 * claimed stretch.
 */
export const findArrows = (
  source: ts.SourceFile,
  claimed: readonly Stretch[],
  typescript: TypeScript,
): ts.ArrowFunction[] => {
  const found: ts.ArrowFunction[] = [];
  const withJsx = new Set<ts.Node>();
  // A list of its own and not recursion: a chain of thousands of operators is as deep as it is long.
  const open: ts.Node[] = [source];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.getStart(source);
    const end = node.getEnd();
    if (claimed.some((stretch) => stretch.start <= start && end <= stretch.end) || isRun(node, typescript)) continue;
    if (isJsx(node, typescript)) {
      for (let at = node; at !== undefined && !withJsx.has(at); at = at.parent) withJsx.add(at);
    }
    if (typescript.isArrowFunction(node) && isExpression(node, typescript)) found.push(node);
    typescript.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  let behind = 0;
  const outermost: ts.ArrowFunction[] = [];
  // An arrow begins before all that is inside it.
  for (const arrow of found.sort((a, b) => a.pos - b.pos || b.end - a.end)) {
    if (arrow.pos < behind || withJsx.has(arrow)) continue;
    outermost.push(arrow);
    behind = arrow.end;
  }
  return outermost;
};
