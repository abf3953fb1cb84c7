import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import type { Input } from "../bundle/entry.ts";
import { type Edit, type Findings, type SourceModule, wrap } from "../transform/edit.ts";
import { type BundledFunction, bundleFunctions, type ScriptOptions } from "./bundle/bundle-functions.ts";
import { explainBundle, explainErrors } from "./bundle/explain-bundle.ts";
import { inputsOf } from "./bundle/inputs.ts";
import { shownName } from "./bundle/names.ts";
import { NativePackages } from "./bundle/native-package.ts";
import { partsOf } from "./bundle/parts.ts";
import type { CapturedFunction, FunctionFields } from "./captured-function.ts";
import { moduleOfFunction } from "./extract/module-of-function.ts";
import { neededBy } from "./extract/needed.ts";
import { placeOf } from "./extract/place-of.ts";
import { type Found, findFunctions } from "./find/find-functions.ts";
import { nameOfFunction } from "./find/name-of-function.ts";
import { refusal } from "./find/refusal.ts";
import { ModuleNames } from "./names/module-names.ts";
import { finishedScript } from "./script/finished-script.ts";
import type { Script } from "./script/script-text.ts";
import { ModuleTypes } from "./types/module-types.ts";

/** A function that can be taken from its module. */
interface Taken {
  readonly found: Found;
  readonly name: string;
  readonly text: string;
  readonly fields?: FunctionFields;
}

const defaultLimit = 200_000;
const symbol = 'Symbol.for("argotsx.function")';

/** JSON in a program: what JSON leaves alone and a line of JavaScript does not. */
const toCode = (captured: CapturedFunction): string =>
  `{ [${symbol}]: ${JSON.stringify(captured).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")} }`;

/**
 * A literal is marked itself. What a name stands for may be used elsewhere, or be no function at all, so that only a
 * function of its own is marked.
 */
const editsFor = ({ value, shorthand }: Found, captured: CapturedFunction, typescript: typeof ts): readonly Edit[] => {
  const [start, end] = [value.getStart(), value.getEnd()];
  const data = toCode(captured);
  const isLiteral = typescript.isArrowFunction(value) || typescript.isFunctionExpression(value);
  if (isLiteral) return wrap(start, end, "Object.assign(", `, ${data})`);
  const name = value.getText();
  const marked = `(typeof ${name} === "function" ? Object.assign(${name}.bind(undefined), ${data}) : ${name})`;
  return [{ start, end, insert: shorthand ? `${name}: ${marked}` : marked }];
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** Bundles the functions that a module gives to pods and says how its text must change to carry them. */
export const compileFunctions = async (module: SourceModule, options: ScriptOptions): Promise<Findings> => {
  const { source, typescript, path, root } = module;
  const file = shownName(module.name, module);
  const names = new ModuleNames(source, typescript);
  const all = findFunctions(names, typescript);
  if (all.length === 0) return { edits: [], claimed: [], diagnostics: [], inputs: [] };

  const diagnostics: Diagnostic[] = [];
  const inputs: Input[] = [];
  const taken: Taken[] = [];
  const declared = new Map<Found, FunctionFields>();
  const types = new ModuleTypes(module);
  for (const found of all) {
    const { value, template } = found;
    const refused = refusal(value, names, path, typescript);
    const needed = refused === undefined ? neededBy(value, names, path, typescript) : undefined;
    const problems = refused === undefined ? [...(needed?.diagnostics ?? [])] : [refused];
    let fields: FunctionFields | undefined;
    if (template !== undefined && refused === undefined) {
      const read = await types.read(found);
      fields = read.fields;
      declared.set(found, fields);
      problems.push(...read.diagnostics);
    }
    if (!found.uncertain) diagnostics.push(...problems);
    if (problems.length > 0 || needed === undefined) continue;
    const text = moduleOfFunction(found, needed.parts, names, typescript);
    taken.push({
      found,
      name: nameOfFunction(found, names, typescript),
      text,
      ...(fields !== undefined && { fields }),
    });
  }

  inputs.push(...types.inputs);

  const packages = new NativePackages();
  const finish = async (bundled: BundledFunction, one: Taken): Promise<Script> => {
    const script = finishedScript(bundled, module);
    if (!script.tagged) return script;
    const [again] = await bundleFunctions(module, { ...options, texts: [one.text], withoutTemplates: true });
    if (again === undefined || "errors" in again) throw new Error("esbuild failed where it had not before");
    return finishedScript(again, module);
  };
  const edits: Edit[] = [];
  const outcomes =
    taken.length === 0 ? [] : await bundleFunctions(module, { ...options, texts: taken.map(({ text }) => text) });
  for (const [index, outcome] of outcomes.entries()) {
    const one = taken[index];
    if (one === undefined) continue;
    const subject = { module, text: one.text, at: placeOf(one.found.value, path) };
    const problems =
      "errors" in outcome ? explainErrors(outcome.errors, subject) : explainBundle(outcome, subject, packages);
    if (!one.found.uncertain) diagnostics.push(...problems);
    if ("errors" in outcome) continue;
    inputs.push(...inputsOf(outcome.metafile, root));
    if (problems.length > 0) continue;
    const { source: script, sourceMap } = await finish(outcome, one);
    const parts = partsOf(outcome.output, module);
    const { name, fields } = one;
    const size = Buffer.byteLength(script) + Buffer.byteLength(sourceMap ?? "");
    const limit = options.sizeLimit ?? defaultLimit;
    if (size > limit) {
      const largest = parts.map((part) => `${part.name} ${kilobytes(part.bytes)} kB`).join(", ");
      const sizes = { function: name, size: kilobytes(size), limit: kilobytes(limit), parts: largest };
      diagnostics.push(diagnostic("large-script", subject.at, sizes));
    }
    const captured = { file, name, source: script, ...(sourceMap !== undefined && { sourceMap }), parts, ...fields };
    edits.push(...editsFor(one.found, captured, typescript));
    declared.delete(one.found);
  }
  // One that was refused is still called, and what was said of it need not be said of each call.
  for (const [found, fields] of declared) {
    const captured = { file, name: nameOfFunction(found, names, typescript), source: "", parts: [], ...fields };
    edits.push(...editsFor(found, captured, typescript));
  }
  const claimed = all.map(({ value }) => ({ start: value.getStart(), end: value.getEnd() }));
  return { edits, claimed, diagnostics, inputs: unique(inputs) };
};

/** Each file once, with all that it imports: functions of one module share most of theirs. */
const unique = (inputs: readonly Input[]): readonly Input[] => {
  const found = new Map<string, Input>();
  for (const { path, imports } of inputs) {
    const known = found.get(path)?.imports ?? [];
    const isNew = (one: Input["imports"][number]): boolean =>
      !known.some(({ specifier }) => specifier === one.specifier);
    found.set(path, { path, imports: [...known, ...imports.filter(isNew)] });
  }
  return [...found.values()];
};
