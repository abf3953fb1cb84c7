import type ts from "typescript";
import { calledName, isFactory } from "../../transform/jsx-call.ts";
import type { ModuleNames } from "../names/module-names.ts";
import { argotsxName } from "./argotsx-names.ts";
import { type FunctionValue, functionValue, isImported } from "./function-value.ts";

/** A place where a module gives a function that is to run in a pod. */
export interface Found {
  /** The function as it is written, without parentheses and type assertions around it. */
  readonly value: FunctionValue;
  /** Set for `{ run }`, where the name is the key as well. */
  readonly shorthand?: true;
  /**
   * Set for an imported name that a component other than a script is given: it may be anything, so that nothing is said
   * when it cannot be a program.
   */
  readonly uncertain?: true;
  /** Set for `template.fn("name", …)`. */
  readonly template?: { readonly name: string };
}

/** Finds every function that a module gives to a pod. One inside of another is a part of it. */
export const findFunctions = (names: ModuleNames, typescript: typeof ts): readonly Found[] => {
  const found: Found[] = [];
  /** What is no function, or comes from elsewhere, such as a macro's props: whoever made it has marked it. */
  const add = (written: ts.Expression | undefined, rest: Omit<Found, "value"> = {}): boolean => {
    const value = written && functionValue(written, names, typescript);
    if (value === undefined) return false;
    found.push({ value, ...rest });
    return true;
  };
  /** What is given to a component as its `run`. */
  const addTo = (component: ts.Node, written: ts.Expression | undefined, rest: Omit<Found, "value"> = {}): boolean => {
    const value = written && functionValue(written, names, typescript);
    const isScript = /\bScript$/.test(component.getText());
    const isUncertain = !isScript && value !== undefined && isImported(value, names, typescript);
    return add(written, { ...rest, ...(isUncertain && { uncertain: true }) });
  };
  const inProperty = (property: ts.ObjectLiteralElementLike, component: ts.Node): boolean => {
    if (typescript.isShorthandPropertyAssignment(property)) {
      return property.name.text === "run" && addTo(component, property.name, { shorthand: true });
    }
    if (!typescript.isPropertyAssignment(property) || !isRun(property.name)) return false;
    return addTo(component, property.initializer);
  };
  const isRun = (name: ts.PropertyName): boolean =>
    (typescript.isIdentifier(name) || typescript.isStringLiteralLike(name)) && name.text === "run";
  const inCall = (node: ts.CallExpression): readonly ts.Node[] => {
    const [first, second] = node.arguments;
    const { expression: callee } = node;
    if (
      typescript.isPropertyAccessExpression(callee) &&
      callee.name.text === "fn" &&
      argotsxName(callee.expression, names, typescript) === "template"
    ) {
      const name = first !== undefined && typescript.isStringLiteralLike(first) ? first.text : "";
      return add(second, { template: { name } }) && second !== undefined ? [second] : [];
    }
    const isJsx = isFactory(calledName(callee, typescript)) || isFactory(argotsxName(callee, names, typescript));
    if (!isJsx || first === undefined || second === undefined || !typescript.isObjectLiteralExpression(second))
      return [];
    return second.properties.filter((property) => inProperty(property, first));
  };
  const visit = (node: ts.Node): void => {
    if (typescript.isJsxAttribute(node) && typescript.isIdentifier(node.name) && node.name.text === "run") {
      const { initializer } = node;
      const isExpression = initializer !== undefined && typescript.isJsxExpression(initializer);
      if (isExpression && addTo(node.parent.parent.tagName, initializer.expression)) return;
    }
    const taken: ReadonlySet<ts.Node> = new Set(typescript.isCallExpression(node) ? inCall(node) : []);
    const into = (child: ts.Node): void => {
      if (taken.has(child)) return;
      if (typescript.isObjectLiteralExpression(child)) typescript.forEachChild(child, into);
      else visit(child);
    };
    typescript.forEachChild(node, taken.size === 0 ? visit : into);
  };
  visit(names.source);
  return found;
};
