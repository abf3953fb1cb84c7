import { closest } from "@argotsx/diagnostic";
import { shapeOf } from "@argotsx/schema";
import type { Profile } from "../../engine/profile.ts";
import { rule } from "../../engine/rule.ts";
import { type Fields, isFields } from "../../model/fields.ts";
import type { Body } from "../../model/kinds.ts";
import type { Parameter } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import { hasUnreadOfParameter } from "../../scope/unread-fields.ts";

const sources = ["path", "jqFilter", "jsonPath", "parameter", "expression"] as const;

/** What the outputs of each body can come from, where Argo does not take anything. */
const sourcesOf: Partial<Record<Body, readonly string[]>> = {
  container: ["path"],
  containerSet: ["path"],
  script: ["path"],
  resource: ["jqFilter", "jsonPath"],
  steps: ["parameter", "expression"],
  dag: ["parameter", "expression"],
};

const given = (valueFrom: Fields): readonly string[] => [
  ...sources.filter((source) => typeof valueFrom[source] === "string" && valueFrom[source] !== ""),
  ...(isFields(valueFrom.supplied) ? ["supplied"] : []),
];

const either = (words: readonly string[]): string => words.map((word) => `'valueFrom.${word}'`).join(" or ");

const known: ReadonlySet<string> = new Set(shapeOf("Parameter").fieldNames);

/** Whether the source is written under another name or beside `valueFrom`, which Argo refuses as such; below a step it does not look. */
const isWrittenWrong = ({ fields, path, value, valueFrom }: Parameter): boolean =>
  value === undefined &&
  valueFrom === undefined &&
  !path.includes("inline") &&
  Object.keys(fields).some(
    (key) =>
      !known.has(key) &&
      (sources.some((source) => source === key) || closest(key, ["value", "valueFrom"]) !== undefined),
  );

const isSourceUnread = ({ path, value, valueFrom }: Parameter, owner: Resource, profile: Profile): boolean =>
  value === undefined && valueFrom === undefined && hasUnreadOfParameter(owner, path, ["value", "valueFrom"], profile);

/** What is wrong with where a value comes from, in words that follow a name for the output. */
const faultOf = ({ value, valueFrom }: Parameter, body: Body | undefined): string | undefined => {
  if (value !== undefined) return valueFrom === undefined ? undefined : "has both a 'value' and a 'valueFrom'";
  if (valueFrom === undefined) return "has neither a 'value' nor a 'valueFrom'";
  const [first, second] = given(valueFrom);
  if (first === undefined) return "has a 'valueFrom' that names no source";
  if (second !== undefined) return `has two sources, '${first}' and '${second}'`;
  const right = body && sourcesOf[body];
  return right === undefined || right.includes(first) ? undefined : `has the source '${first}'`;
};

/** out-param-both, out-param-none and out-valuefrom-* of Argo's validator. */
export const outputSource = rule({
  id: "output-source",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["outputs"],
  title: "An output parameter does not say where its value comes from, or says it twice",
  docs: `An output parameter has a \`value\` or a \`valueFrom\` with one source, which depends on what runs: \`path\` for \`container\`, \`containerSet\` and \`script\`, \`jqFilter\` or \`jsonPath\` for \`resource\`, \`parameter\` or \`expression\` for \`steps\` and \`dag\`. A \`default\` is no source.`,
  visit: ({ filled, template }, report, { profile }) => {
    for (const output of filled.outputs.parameters) {
      const fault = faultOf(output, filled.body);
      if (fault === undefined || isWrittenWrong(output)) continue;
      if (isSourceUnread(output, template.owner, profile)) continue;
      const right = (filled.body && sourcesOf[filled.body]) ?? ["supplied"];
      report({
        at: output.valueFrom === undefined ? output.path : [...output.path, "valueFrom"],
        ...(output.valueFrom !== undefined && { part: "key" }),
        message: `the output parameter '${output.name}' of ${template.phrase} ${fault}`,
        help: filled.body === undefined ? "keep one" : `outputs of '${filled.body}' come from ${either(right)}`,
      });
    }
  },
});
