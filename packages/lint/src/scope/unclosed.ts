import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf } from "../model/fields.ts";
import { goEscaped, goJson } from "../model/go-json.ts";
import { piecesOf } from "../model/pieces.ts";
import type { Resource } from "../model/resource.ts";
import { type TaggedText, taggedTexts } from "../model/texts.ts";
import { refusesJson } from "./scope.ts";
import type { Unit, Visit } from "./visit.ts";

const isUnclosed = ({ unclosed }: TaggedText): boolean => unclosed !== undefined;

/** What Argo fills in and does not look at again: the fields of a template that calls others, apart from its calls. */
const besides = ({ filled }: Visit): readonly TaggedText[] =>
  filled.body !== "steps" && filled.body !== "dag"
    ? []
    : Object.entries(filled.fields).flatMap(([field, value]) =>
        ["steps", "dag", "outputs"].includes(field) ? [] : taggedTexts(value, [...filled.path, field]),
      );

const typeOf = ({ what, call }: Unit): string => {
  if (what === "outputs") return "Outputs";
  if (what === "leaf") return "Template";
  return call?.group === undefined ? "DAGTask" : "WorkflowStep";
};

/** The labels and annotations of the pods are written into each template. */
const withPodMetadata = ({ template, called, units }: Visit): Fields => {
  const pods = fieldsOf(template.owner.spec.podMetadata);
  if (units.every(({ what }) => what !== "leaf") || template.name === "") return called;
  const own = fieldsOf(called.metadata);
  const both = (key: string): Fields => ({ ...fieldsOf(own[key]), ...fieldsOf(pods[key]) });
  return { ...called, metadata: { labels: both("labels"), annotations: both("annotations") } };
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The value at a path of keys and indexes. */
const below = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (Array.isArray(at) ? at[Number(key)] : fieldsOf(at)[key]), value);

/** A text with a `{{` that nothing closes. */
export interface UnclosedText extends TaggedText {
  readonly owner: Resource;
  /** Whether Argo refuses it, which depends on what stands behind it. */
  readonly isRefused: boolean;
}

/** The fields of a template as Argo fills them in where a tag goes beyond its text; nothing where it cannot. */
const filledIn = (visit: Visit): Fields | undefined => {
  const json = visit.scope.expandJson(goJson(withPodMetadata(visit), "Template"));
  const filled = json === undefined ? undefined : parsed(json);
  return filled === undefined ? undefined : fieldsOf(filled);
};

/** What Argo looks for tags in, for a part of a template: outputs are looked at once more by themselves. */
const scannedIn = (unit: Unit, filled: Fields, { template }: Visit): readonly string[] => {
  const value = unit.what === "leaf" ? filled : below(filled, unit.path.slice(template.path.length));
  // The target of a DAG is looked at as it is, without quotes.
  if (unit.what === "target" && typeof value === "string") return [value];
  return [goJson(value, typeOf(unit)), ...(unit.what === "leaf" ? [goJson(filled.outputs, "Outputs")] : [])];
};

/** The unclosed texts of a template, with what Argo says of them. */
export const unclosedTexts = (visit: Visit): readonly UnclosedText[] => {
  const found = visit.units.flatMap((unit) => unit.left.filter(isUnclosed).map((text) => ({ ...text, unit })));
  const others = besides(visit).filter(isUnclosed);
  if (found.length === 0 && others.length === 0) return [];
  const filled = filledIn(visit);
  const units = new Set(found.map(({ unit }) => unit));
  const refused = new Set(
    [...units].filter(
      (unit) => filled === undefined || scannedIn(unit, filled, visit).some((text) => refusesJson(text, unit.scope)),
    ),
  );
  return [
    ...found.map(({ unit, ...text }) => ({ ...text, owner: unit.owner, isRefused: refused.has(unit) })),
    ...others.map((text) => ({ ...text, owner: visit.template.owner, isRefused: filled === undefined })),
  ];
};

/** Tells whether Argo sees a tag of a part of a template, or takes it for the end of an unclosed one before it. */
export const seenIn = (unit: Unit, visit: Visit): ((tag: string) => boolean) => {
  const filled = unit.left.some(isUnclosed) ? filledIn(visit) : undefined;
  if (filled === undefined) return () => true;
  const tags = scannedIn(unit, filled, visit).flatMap((text) =>
    piecesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  const seen = new Set(tags);
  return (tag) => seen.has(unit.what === "target" ? tag : goEscaped(tag));
};

/** What an unclosed tag begins with, which is what can be shown of it. */
export const beginningOf = ({ text, unclosed = 0 }: TaggedText): string =>
  /^\{\{=?\s*[^\s{}]*/.exec(text.slice(unclosed))?.[0] ?? "{{";
