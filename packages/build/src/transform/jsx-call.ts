import type ts from "typescript";

/** Whether a name is that of a function that makes elements: compilers put underscores and numbers around it. */
export const isFactory = (name: string | undefined): boolean =>
  name !== undefined && /^_*(?:jsx|jsxs|jsxDEV|createElement)\d*$/.test(name);

/** The name that a call ends in: `jsx` of `jsx(…)`, `runtime.jsx(…)` and `(0, runtime.jsx)(…)`. */
export const calledName = (callee: ts.Expression, typescript: typeof ts): string | undefined => {
  if (typescript.isParenthesizedExpression(callee)) return calledName(callee.expression, typescript);
  if (typescript.isBinaryExpression(callee)) return calledName(callee.right, typescript);
  if (typescript.isPropertyAccessExpression(callee)) return callee.name.text;
  return typescript.isIdentifier(callee) ? callee.text : undefined;
};

/** Whether a node is what JSX becomes in compiled JavaScript. */
export const isJsxCall = (node: ts.Node, typescript: typeof ts): boolean =>
  typescript.isCallExpression(node) && isFactory(calledName(node.expression, typescript));
