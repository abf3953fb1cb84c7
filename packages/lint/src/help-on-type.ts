import { argumentsOf, commandOf, type Details, type Fix, isSeveralWords, plainWords } from "@argotsx/diagnostic";
import {
  type Fields,
  fieldsOf,
  fits,
  isFields,
  type Language,
  type Shape,
  textOf,
  valueAt,
  type WrongType,
} from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";
import { heldBy, itemOf, meantScalar, textOfPair } from "./meant-value.ts";
import { nameInAdvice } from "./name-in-advice.ts";
import { placedFix } from "./placed-fix.ts";
import { shapeAt } from "./shape-at.ts";
import { flow } from "./value-in-advice.ts";

/** The lists in which each has a name, which people take for maps. */
const lists: ReadonlySet<unknown> = new Set([
  ...["parameters", "artifacts", "templates", "tasks", "env", "volumes"],
  ...["containers", "initContainers", "sidecars"],
]);

/** A place that takes something else than what stands there. */
interface Misfit {
  readonly finding: WrongType;
  readonly key: string | number | undefined;
  readonly value: unknown;
  readonly manifest: Manifest;
  readonly language: Language;
}

const longest = 40;

/** Whether a text is a number or a boolean to every reader, so that quotes are all that is wrong or missing. */
const isExact = (text: string): boolean => /^(?:-?(?:0|[1-9]\d{0,14})|true|false)$/.test(text);

const set = ({ finding: { path }, manifest }: Misfit, value: string | number | boolean): Fix =>
  placedFix({ title: `write ${JSON.stringify(value)}`, edits: [{ kind: "set", path, value }] }, manifest);

const taskName = /^[\w-]+$/;

/** An operator in one of the items would bind otherwise once they are joined. */
const onDepends = (items: readonly unknown[]): Details | undefined => {
  if (items.length === 0 || !items.every((item) => typeof item === "string" && taskName.test(item))) return undefined;
  const joined = items.join(" && ");
  return joined.length > longest ? undefined : { help: `join the tasks with an operator: "${joined}"` };
};

const onText = (misfit: Misfit): Details | undefined => {
  const { key, value, manifest } = misfit;
  const { path, expected } = misfit.finding;
  const written = manifest.writtenAt?.(path);
  if (typeof value === "number" || typeof value === "boolean") {
    if (written !== undefined && written !== String(value) && /^[\w.:+-]+$/.test(written)) {
      return {
        help: `Argo reads YAML 1.1, to which ${written} is ${value}; for the text, put it in quotes: "${written}"`,
      };
    }
    // YAML has many words for a boolean, and which of them was meant is not known without the text.
    const text = written ?? (typeof value === "number" ? value : undefined);
    const help = text === undefined ? "put it in quotes" : `put it in quotes: "${value}"`;
    return written !== undefined && isExact(written) ? { help, fix: set(misfit, String(value)) } : { help };
  }
  if (Array.isArray(value)) {
    const [only, another] = value;
    if (typeof only === "string" && another === undefined) return { help: `write it without the list` };
    return key === "depends" ? onDepends(value) : undefined;
  }
  // Only an item of a list is a text where the key looks like one.
  const pair = expected === "a string" && typeof key === "number" ? textOfPair(value) : undefined;
  if (pair === undefined || pair.length > 2 * longest) return undefined;
  return { help: `a text with a colon and a blank in it needs quotes: ${JSON.stringify(pair)}` };
};

/** The tasks that a text names, with commas or blanks between them; none where it holds anything else. */
const tasksIn = (text: string): readonly string[] => {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  return names.every((name) => taskName.test(name)) ? names : [];
};

/** What a list of texts is that was written as one text. */
const wordsFor = (text: string, { finding: { path }, key, manifest }: Misfit): string | undefined => {
  if (key === "args") {
    const { command } = fieldsOf(valueAt(manifest.value, path.slice(0, -1)));
    return `put it in a list: ${argumentsOf(text, command)}`;
  }
  if (key === "command") {
    const isCode = isSeveralWords(text) && plainWords(text) === undefined;
    if (isCode && path.at(-2) === "script")
      return "what is run stands in 'source', and in 'command' what reads it: [\"sh\"]";
    return `put it in a list: ${commandOf(text)}`;
  }
  // A text with a comma in it is several to who wrote it, and only of tasks is it known how they are parted.
  const items = key === "dependencies" ? tasksIn(text) : text.includes(",") ? [] : [text];
  if (text.length > longest || items.length === 0) return undefined;
  return `put it in a list: [${items.map((item) => JSON.stringify(item)).join(", ")}]`;
};

const onList = (misfit: Misfit, shape: Shape | undefined): Details | undefined => {
  const { key, value } = misfit;
  if (typeof value === "string") {
    if (key === "withItems" && value.includes("{{")) return { help: `a list in a text is for 'withParam'` };
    const items = shape?.kind === "list" ? shape.items : undefined;
    if (shape?.kind !== "list" || items?.kind === "any" || (items?.kind === "scalar" && fits(value, items))) {
      const help = wordsFor(value, misfit);
      return help === undefined ? undefined : { help };
    }
    const item = itemOf(shape, value);
    return item && { help: `put it in a list: ${flow([item], misfit.manifest)}` };
  }
  if (lists.has(key) && isFields(value)) {
    const first = textOf(value.name) ?? Object.keys(value)[0] ?? "";
    return { help: `each begins with a dash, and has its name in it: - name: ${nameInAdvice(first)}` };
  }
  if (typeof value !== "object" || value === null) {
    const isItem = value !== null && shape?.kind === "list" && fits(String(value), shape.items);
    return isItem ? { help: `put it in a list: ["${String(value)}"]` } : undefined;
  }
  return isStep(misfit) ? onStep(value) : onOneOfList(value, shape);
};

const isStep = ({ finding: { path } }: Misfit): boolean => path.at(-2) === "steps" && typeof path.at(-1) === "number";

const onStep = (value: object): Details => {
  const name = "name" in value && typeof value.name === "string" ? value.name : "";
  return { help: `each item of steps is a list of steps that run together: - - name: ${nameInAdvice(name)}` };
};

const onOneOfList = (value: object, shape: Shape | undefined): Details | undefined => {
  const [first] = Object.keys(value);
  if (shape?.kind !== "list" || first === undefined || !fits(value, shape.items)) return undefined;
  return { help: `it is a list, whose items begin with a dash: - ${nameInAdvice(first)}: …` };
};

const onObject = ({ finding: { path }, key, value, manifest, language }: Misfit, shape: Shape): Details | undefined => {
  const [only, another] = Array.isArray(value) ? value : [];
  if (isFields(only) && another === undefined && fits(only, shape)) {
    return { help: "it is no list: write it without the dash" };
  }
  const list = typeof key === "number" ? shapeAt(manifest.value, path.slice(0, -1), language) : undefined;
  const item = list?.kind === "list" && typeof value === "string" ? itemOf(list, value) : undefined;
  const held = item === undefined && shape.kind === "object" ? heldBy(shape, value) : undefined;
  const whole: Fields | undefined = item ?? (held && { [held.field]: held.value });
  if (whole === undefined) return undefined;
  return { help: `write ${typeof key === "string" ? `${key}: ` : ""}${flow(whole, manifest)}` };
};

const onScalar = (misfit: Misfit, shape: Shape): Details | undefined => {
  const { key, value } = misfit;
  if (shape.kind !== "scalar" || typeof value !== "string") return undefined;
  const meant = meantScalar(value, shape, String(key));
  if (meant === undefined) {
    return value.includes("{{") ? { help: "Argo reads this field before it fills in tags" } : undefined;
  }
  const help = `write ${meant}`;
  return isExact(value) ? { help, fix: set(misfit, meant) } : { help };
};

/**
 * How to mend a value that is right but for its wrapping: a number without its quotes or in them, a single text without its list,
 * or without the object around it.
 */
export const helpOnType = (finding: WrongType, manifest: Manifest, language: Language): Details => {
  const { path, expected } = finding;
  const value = valueAt(manifest.value, path);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return { help: "JSON has neither infinity nor NaN; a text of that name needs quotes" };
  }
  const misfit: Misfit = { finding, key: path.at(-1), value, manifest, language };
  const shape = shapeAt(manifest.value, path, language);
  if (expected === "a string") return onText(misfit) ?? {};
  if (expected === "a list") return onList(misfit, shape) ?? {};
  if (shape === undefined) return {};
  return (shape.kind === "scalar" ? onScalar(misfit, shape) : onObject(misfit, shape)) ?? {};
};
