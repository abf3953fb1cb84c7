/**
 * Tags with more in them than the name of a variable: an expression without its equals sign, or a part of a value.
 * @module
 */
import { parseExpression } from "@argotsx/expr";
import { bracketed } from "../../expressions/bracketed.ts";
import { variablesOf } from "../../model/variables-of.ts";
import { isChecked, type Scope } from "../../scope/scope.ts";

/** What names of variables have in them, labels among them. */
const nameOnly = /^[^\s()[\]'"=<>!&|+*?,;{}]*$/;

/** What an expression has in it, and no name, however it is misspelt. */
const certain = /[()'"=<>!&|+*?]/;

const longest = 200;

/** An expression as a tag can hold it: no double quotes, and names with hyphens in brackets. */
const written = (source: string, scope: Scope): string =>
  source
    .replace(/"([^"'\\]*)"/g, "'$1'")
    .replace(/\b(?:workflow|inputs|steps|tasks|item)(?:\.[\w-]+)+/g, (name) =>
      scope.knows(name) ? bracketed(name) : name,
    );

/** What is to be said of a tag that holds an expression, and the variable that is meant where it is one. */
export const expressionIn = (
  inside: string,
  scope: Scope,
): { readonly help: string; readonly near?: string } | undefined => {
  if (nameOnly.test(inside) || /[{}]/.test(inside)) return undefined;
  const source = written(inside, scope);
  const isReadable = !/["\n]/.test(source) && parseExpression(source).problems.length === 0;
  const uses = isReadable ? variablesOf(source) : [];
  const [only] = uses;
  if (only !== undefined && only.start === 0 && only.end === source.length) {
    const near = only.parts.join(".");
    if (scope.knows(near)) return { near, help: `did you mean '{{${near}}}'?` };
  }
  // What Argo does not look at may be a tag of another tool.
  if (!isChecked(inside) && !uses.some(({ parts }) => scope.knows(parts.join(".")))) return undefined;
  if (isReadable && source.length <= longest)
    return { help: `an expression begins with an equals sign: {{=${source}}}` };
  return certain.test(inside) ? { help: "an expression begins with an equals sign: {{=…}}" } : undefined;
};

/** Variables whose value is a text of the user's. */
const texts =
  /^((?:inputs|workflow|(?:steps|tasks)\.[^.]+\.outputs)\.parameters\.([^.]+)|(?:steps|tasks)\.[^.]+\.outputs\.result)\.(.+)$/;

/** The words that people write behind a parameter for its value. */
const ofValue: ReadonlySet<string> = new Set(["value", "path"]);

/** How JSONPath names a part of a value. */
const pathOf = (part: string): string =>
  part.split(".").every((key) => /^(?:[A-Za-z_]\w*|\d+)$/.test(key))
    ? `$${part
        .split(".")
        .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
        .join("")}`
    : "$.…";

/** What is to be said of a tag that goes into the value of a variable, which is a text. */
export const partOfText = (
  name: string,
  knows: (variable: string) => boolean,
): { readonly help: string; readonly near: string } | undefined => {
  const [, near, parameter, part = ""] = texts.exec(name) ?? [];
  if (near === undefined || !knows(near)) return undefined;
  if (parameter !== undefined && ofValue.has(part)) return { near, help: `did you mean '{{${near}}}'?` };
  const what = parameter === undefined ? "a result" : `'${parameter}'`;
  return {
    near,
    help: `${what} is a text, and only an expression reads a part of it: {{=jsonpath(${bracketed(near)}, '${pathOf(part)}')}}`,
  };
};
