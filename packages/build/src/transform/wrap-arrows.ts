import { parseArrow } from "../arrows/parse-arrow.ts";
import { type Edit, type SourceModule, wrap } from "./edit.ts";
import { findArrows } from "./find-arrows.ts";
import { functionName } from "./function-name.ts";
import { stringSource, toSource } from "./to-source.ts";
import { unusedName } from "./unused-name.ts";

const asText = "an arrow function cannot be a part of a text; make the whole text the arrow function";

/**
 * Attaches the name and the data to a function. Declared in the module itself, behind its last line, so that a call
 * needs no import and one whose result is unused can be dropped, as the arrow could.
 */
const declaration = (name: string): string =>
  `function ${name}(arrow, name, captured) { ` +
  "const [line, column, endLine, endColumn] = captured.tree.at; " +
  "const at = { file: captured.file, line, column, end: { line: endLine, column: endColumn } }; " +
  // In a text JavaScript puts the source of a function, which nobody wants in a manifest.
  "globalThis.Object.defineProperty(arrow, globalThis.Symbol.toPrimitive, { value: () => { " +
  `throw globalThis.Object.assign(new globalThis.TypeError(${stringSource(asText)}), ` +
  '{ [globalThis.Symbol.for("argotsx.text")]: at }); } }); ' +
  'if (name !== undefined) globalThis.Object.defineProperty(arrow, "name", { value: name, configurable: true }); ' +
  'return globalThis.Object.assign(arrow, { [globalThis.Symbol.for("argotsx.arrow")]: captured }); }';

/** Wraps every arrow function that may be an expression, so that it carries its tree (`CapturedArrow`). */
export const wrapArrows = (
  { source, text, name: file, typescript }: SourceModule,
  claimed: readonly { readonly start: number; readonly end: number }[],
): { readonly edits: readonly Edit[]; readonly tail: string; readonly wrapped: typeof claimed } => {
  const arrows = findArrows(source, claimed, typescript);
  if (arrows.length === 0) return { edits: [], tail: "", wrapped: [] };
  const capture = unusedName("__argotsxArrow", text);
  const edits = arrows.flatMap((arrow) => {
    const { tree, names } = parseArrow(arrow, source, typescript);
    const scope = names.map((name) => `${name === "__proto__" ? '["__proto__"]' : name}: () => ${name}`);
    const data = `{ file: ${stringSource(file)}, tree: ${toSource(tree)}, scope: {${scope.join(", ")}} }`;
    const name = functionName(arrow, typescript);
    const given = name === undefined ? "void 0" : stringSource(name);
    // The comment also keeps a keyword apart that stands right before the arrow.
    return wrap(arrow.getStart(source), arrow.getEnd(), `/* @__PURE__ */ ${capture}(`, `, ${given}, ${data})`);
  });
  const wrapped = arrows.map((arrow) => ({ start: arrow.getStart(source), end: arrow.getEnd() }));
  return { edits, tail: declaration(capture), wrapped };
};
