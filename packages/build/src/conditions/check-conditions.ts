import type ts from "typescript";
import { type Edit, type SourceModule, wrap } from "../transform/edit.ts";
import { stringSource, toSource } from "../transform/to-source.ts";
import { unusedName } from "../transform/unused-name.ts";
import { type Condition, findConditions, repeated } from "./find-conditions.ts";

// What is wrong is known only when the value is there: most of what is called `inputs.x` is no reference. One that was
// handed on under another name stands for nothing more than "it is given", so the names must be its own.
const declaration = (name: string, file: string): string =>
  `function ${name}(value, path, written, help, from, to) { ` +
  'if (value === null || (typeof value !== "object" && typeof value !== "function")) return value; ' +
  'const target = value[globalThis.Symbol.for("argotsx.reference")], outcome = value[globalThis.Symbol.for("argotsx.outcome")]; ' +
  'const isOwn = target !== void 0 && ("." + path).endsWith("." + target.path.join(".")); ' +
  "if (!isOwn && (outcome === void 0 || outcome.result === void 0)) return value; " +
  'const advice = !isOwn ? "say what runs then: after={[" + written + "]}" : target.artifact ? ' +
  '"nothing can be asked of an artifact: let the task say it in an output that is a parameter" : help; ' +
  'const error = new globalThis.TypeError(written + " has no value until the workflow runs, so it cannot decide what is compiled; " + advice); ' +
  `const at = { file: ${stringSource(file)}, line: from[0], column: from[1], end: { line: to[0], column: to[1] } }; ` +
  'throw globalThis.Object.assign(error, { [globalThis.Symbol.for("argotsx.decision")]: { reference: written, help: advice, at } }); }';

/** What to write instead. A comparison is repeated as an expression; of all else only the beginning is known. */
const helpOf = ({ value, holder, compared }: Condition, { source, text, typescript }: SourceModule): string => {
  const called = `${value.getText(source)}()`;
  const [start, end] = [holder.getStart(source), holder.getEnd()];
  if (typescript.isBinaryExpression(holder)) {
    const operator = holder.operatorToken.getText(source);
    if (operator === "||" || operator === "??")
      return `let the workflow choose, in an arrow function: {() => ${called} ${operator} …}`;
    // Each reference has to be called; the offsets of those before are not moved by those behind.
    const whole = compared.reduceRight(
      (written, node) => `${written.slice(0, node.getEnd() - start)}()${written.slice(node.getEnd() - start)}`,
      text.slice(start, end),
    );
    if (operator !== "&&" && whole.length <= repeated && !/[\r\n]/.test(whole))
      return `decide while it runs: when={() => ${whole}}`;
  }
  const isNot = typescript.isPrefixUnaryExpression(holder);
  return `decide while it runs: when={() => ${isNot ? "!" : ""}${called}${isNot ? "" : " …"}}`;
};

const placeIn = (source: ts.SourceFile, offset: number): string => {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return toSource([line + 1, character + 1]);
};

/** Wraps what may be a reference and decides what is compiled, so that it says so when it is one (`Decision`). */
export const checkConditions = (
  module: SourceModule,
  without: readonly { readonly start: number; readonly end: number }[],
): { readonly edits: readonly Edit[]; readonly tail: string } => {
  const { source, text, name: file } = module;
  const found = findConditions(module, without);
  if (found.length === 0) return { edits: [], tail: "" };
  const check = unusedName("__argotsxDecides", text);
  const edits = found.flatMap((condition) => {
    const { value, path } = condition;
    const [start, end] = [value.getStart(source), value.getEnd()];
    const texts = [path.join("."), value.getText(source), helpOf(condition, module)].map(stringSource);
    const places = [placeIn(source, start), placeIn(source, end)];
    return wrap(start, end, `${check}(`, `, ${[...texts, ...places].join(", ")})`);
  });
  return { edits, tail: declaration(check, file) };
};
