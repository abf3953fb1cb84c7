import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import { type FunctionValue, localFunction } from "../find/function-value.ts";
import { boundNames } from "../names/declared-names.ts";
import type { Use } from "../names/free-names.ts";
import type { ModuleNames } from "../names/module-names.ts";
import type { Part } from "../names/module-parts.ts";
import { placeOf } from "./place-of.ts";

export interface Needed {
  /** What of the module must come along, in no order. */
  readonly parts: ReadonlySet<Part>;
  /** What cannot come along, each told once, where the function first uses it. */
  readonly diagnostics: readonly Diagnostic[];
}

const describe = (scope: ts.Node, name: string, typescript: typeof ts): string => {
  if (!typescript.isFunctionLike(scope)) return "declared inside a function or block around it";
  const isParameter = scope.parameters.some((parameter) => boundNames(parameter.name, typescript).includes(name));
  const own = "name" in scope && scope.name !== undefined ? ` '${scope.name.getText()}'` : "";
  return `${isParameter ? "a parameter" : "a variable"} of the function${own} around it`;
};

/** What to write instead of `inputs.digest`, which is what the body of the template calls the input. */
const helpOnInputs = ({ name, node }: Use, typescript: typeof ts): string | undefined => {
  const { parent } = node;
  if (name !== "inputs" || !typescript.isPropertyAccessExpression(parent) || parent.expression !== node)
    return undefined;
  const input = parent.name.text;
  return `take '${input}' from the function's own argument: ({ ${input} }) => …`;
};

/** `this` in the function that a name stands for. */
const usesOfThis = (value: FunctionValue, names: ModuleNames, typescript: typeof ts): readonly Use[] =>
  typescript.isIdentifier(value)
    ? (names.parts.get(value.text) ?? [])
        .filter(({ node }) => typescript.isFunctionDeclaration(node))
        .flatMap(({ node }) => names.usesIn(node).filter(({ name }) => name === "this"))
    : [];

/**
 * Collects all that a function needs of its module: declarations and imports that it uses, those that these use, and
 * statements that change them. `file` names the module in diagnostics.
 */
export const neededBy = (value: FunctionValue, names: ModuleNames, file: string, typescript: typeof ts): Needed => {
  const parts = new Set<Part>();
  const diagnostics: Diagnostic[] = [];
  const said = new Set<string>();
  const say = (name: string, found: Diagnostic): void => {
    if (!said.has(name)) diagnostics.push(found);
    said.add(name);
  };

  /** `use` is where the function itself leads to what is looked at. */
  const add = (name: string, use: Use): void => {
    for (const part of names.parts.get(name) ?? []) {
      if (parts.has(part)) continue;
      parts.add(part);
      if (part.kind === "code") for (const inner of names.usesIn(part.node)) add(inner.name, use);
    }
    for (const change of names.changesOf(name)) {
      if (parts.has(change)) continue;
      parts.add(change);
      for (const inner of names.usesIn(change.node)) add(inner.name, use);
    }
  };

  for (const use of [...names.usesIn(value), ...usesOfThis(value, names, typescript)]) {
    const { name, node } = use;
    const at = placeOf(node, file);
    if (name === "this") {
      say(name, diagnostic("function-with-this", at, {}));
      continue;
    }
    const scope = names.scopeOf(name, value);
    if (scope === undefined) continue;
    if (scope !== names.source) {
      const declared = localFunction(name, scope, typescript);
      const help =
        declared === undefined ? helpOnInputs(use, typescript) : `move '${name}' to the top level of the module`;
      const more = help === undefined ? {} : { help };
      say(name, diagnostic("function-closes-over", at, { name, what: describe(scope, name, typescript) }, more));
      continue;
    }
    const taint = names.taintOfUse(use);
    if (taint === undefined) {
      add(name, use);
      continue;
    }
    const isDirect = taint.node === node;
    const related = isDirect ? [] : [{ message: `here is ${taint.what}`, at: placeOf(taint.node, file) }];
    const what = isDirect ? "it is imported from argotsx" : `it is made with ${taint.what}`;
    say(name, diagnostic("function-uses-argotsx", at, { name, what }, { related }));
  }
  // Elements of its own, which no name leads to.
  const own = typescript.isIdentifier(value) ? undefined : names.taintOf(value);
  if (own !== undefined && diagnostics.length === 0) {
    say(
      "",
      diagnostic("function-uses-argotsx", placeOf(own.node, file), {
        name: "JSX",
        what: "it makes elements of argotsx",
      }),
    );
  }
  return { parts, diagnostics };
};
