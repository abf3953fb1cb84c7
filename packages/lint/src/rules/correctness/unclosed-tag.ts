import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf } from "../../model/fields.ts";
import { goJson } from "../../model/go-json.ts";
import type { Resource } from "../../model/resource.ts";
import { type TaggedText, taggedTexts } from "../../model/texts.ts";
import { refusesJson } from "../../scope/scope.ts";
import type { Unit, Visit } from "../../scope/visit.ts";
import type { Walk } from "../../scope/walk.ts";

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

/** The unclosed texts for which Argo refuses a template. */
const refused = (visit: Visit): readonly (TaggedText & { readonly owner: Resource })[] => {
  const { template, units, scope } = visit;
  const found = units.flatMap((unit) =>
    unit.left.filter(isUnclosed).map((text) => ({ ...text, owner: unit.owner, unit })),
  );
  const others = besides(visit).filter(isUnclosed);
  if (found.length === 0 && others.length === 0) return [];
  const json = scope.expandJson(goJson(withPodMetadata(visit), "Template"));
  const filled = json === undefined ? undefined : parsed(json);
  if (filled === undefined) return [...found, ...others.map((text) => ({ ...text, owner: template.owner }))];
  const isRefused = (unit: Unit): boolean => {
    const value = unit.what === "leaf" ? filled : below(filled, unit.path.slice(template.path.length));
    // The target of a DAG is looked at as it is, without quotes.
    const text = unit.what === "target" && typeof value === "string" ? value : goJson(value, typeOf(unit));
    if (refusesJson(text, unit.scope)) return true;
    // Outputs are looked at twice.
    return unit.what === "leaf" && refusesJson(goJson(fieldsOf(value).outputs, "Outputs"), unit.scope);
  };
  const verdicts = new Map([...new Set(found.map(({ unit }) => unit))].map((unit) => [unit, isRefused(unit)]));
  return found.filter(({ unit }) => verdicts.get(unit) === true);
};

/** Whether the template around an inline one is refused already, whose text it is a part of. */
const isSaid = ({ template }: Visit, { visits }: Walk): boolean => {
  const around = template.inlineIn?.template;
  const visit = around && visits.find((one) => one.template === around);
  return visit !== undefined && refused(visit).length > 0;
};

const tell = (visit: Visit, walk: Walk, report: Report): void => {
  const texts = refused(visit);
  if (texts.length === 0 || isSaid(visit, walk)) return;
  for (const { path, isKey, text, unclosed = 0, owner } of texts) {
    const word = /^\{\{=?\s*[^\s{}]*/.exec(text.slice(unclosed))?.[0] ?? "{{";
    report({
      at: path,
      in: owner,
      part: isKey ? "key" : "value",
      excerpt: { text: word, nth: text.slice(0, unclosed).split(word).length - 1 },
      message: `the tag '${word}' in ${visit.template.phrase} is not closed`,
      help: "write '}}' behind it",
    });
  }
};

/** var-unterminated and expr-json-broken of Argo's validator. */
export const unclosedTag = rule({
  id: "unclosed-tag",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A tag is not closed",
  docs: `Argo looks for tags in a template that is written as JSON, so a \`{{\` without a \`}}\` in its own text goes on to the next \`}}\` behind it, be it another tag's or that of two objects that end. What it then is called is no variable. Where no such name is checked, Argo takes the template, and the tag stays as it is.

There is no way to write \`{{\` as text.`,
  visit: (visit, report, { walk }) => tell(visit, walk, report),
});
