import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import type { Call, Hook } from "../../model/call.ts";
import { isFields, parameterText } from "../../model/fields.ts";
import type { Parameter } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";

/** What something is called, put together only where something is to be said of it. */
type Phrase = () => string;

/** What becomes of an item, which stays as it is in JSON: integers keep all of their digits. */
const itemText = (value: unknown, written: string): string =>
  typeof value === "number" && /^-?[1-9]\d*$/.test(written) ? written : String(value);

/** Tells a number or a boolean that is written in another way than the text that becomes of it. */
const checkValue = (
  value: unknown,
  at: Path,
  whose: string,
  owner: Resource,
  report: Report,
  textOf: (value: unknown, written: string) => string | undefined = parameterText,
): void => {
  if (typeof value !== "boolean" && (typeof value !== "number" || !Number.isFinite(value))) return;
  const written = owner.source.manifest.writtenAt?.(at);
  // An alias or a tag is not what it stands for.
  if (written === undefined || !/^[\w.+-]+$/.test(written)) return;
  const text = textOf(value, written);
  if (written === text) return;
  report({
    at,
    message: `${whose} is written ${written}, which Argo reads as a ${typeof value} and makes the text '${text}' of`,
    help: `put it in quotes, "${written}", or write ${text} where that is meant`,
  });
};

/** Whether a value becomes a text of Argo's making. */
const isMadeText = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

const checkParameter = ({ fields, path, name }: Parameter, of: Phrase, owner: Resource, report: Report): void => {
  const { value, default: standard, enum: allowed, valueFrom } = fields;
  if (!isMadeText(value) && !isMadeText(standard) && !Array.isArray(allowed) && !isFields(valueFrom)) return;
  const called = `parameter '${name}' of ${of()}`;
  checkValue(fields.value, [...path, "value"], `the ${called}`, owner, report);
  checkValue(fields.default, [...path, "default"], `the default of ${called}`, owner, report);
  if (Array.isArray(fields.enum)) {
    for (const [index, one] of fields.enum.entries())
      checkValue(one, [...path, "enum", index], `a value in the enum of ${called}`, owner, report);
  }
  if (isFields(fields.valueFrom))
    checkValue(fields.valueFrom.default, [...path, "valueFrom", "default"], `the default of ${called}`, owner, report);
};

const checkHooks = (hooks: readonly Hook[], whose: Phrase, owner: Resource, report: Report): void => {
  for (const hook of hooks) {
    const of = () => `hook '${hook.name}' of ${whose()}`;
    for (const one of hook.arguments.parameters) checkParameter(one, of, owner, report);
  }
};

const checkItems = (call: Call, report: Report): void => {
  for (const loop of call.loops) {
    if (loop.kind !== "withItems") continue;
    const { template } = call;
    const whose = `an item of ${call.phrase} of ${template.phrase}`;
    for (const [index, item] of loop.items.entries()) {
      if (isMadeText(item)) checkValue(item, [...loop.path, index], whose, template.owner, report, itemText);
      if (!isFields(item)) continue;
      for (const [key, value] of Object.entries(item))
        checkValue(value, [...loop.path, index, key], `'${key}' in ${whose}`, template.owner, report, itemText);
    }
  }
};

/** decode-anystring and decode-yaml11: what is no text in YAML 1.1 comes out of Argo as another one. */
export const coercedValue = rule({
  id: "coerced-value",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["parameters", "withItems"],
  title: "A value without quotes becomes another text",
  docs: `Parameters are texts, and Argo takes numbers and booleans for them. It reads YAML 1.1, in which \`1.10\` is the number 1.1, \`010\` is 8, \`0x10\` is 16, \`1e3\` is 1000, and \`no\`, \`off\` and \`True\` are booleans, and makes a text of what it has read: \`version: 1.10\` arrives as \`1.1\`, and \`no\` as \`false\`. So do the items of a loop.

Only values are reported that arrive as another text than the one in the file. Which of the two is meant one has to say: what compares the value, such as an \`enum\` or a \`when\`, may go by the text that arrives today, so that \`--fix\` leaves it alone.`,
  resource: (resource, report) => {
    const whose = () => resource.phrase;
    for (const one of resource.arguments.parameters) checkParameter(one, whose, resource, report);
    checkHooks(resource.hooks, whose, resource, report);
  },
  template: (template, report) => {
    const whose = () => template.phrase;
    for (const one of template.inputs.parameters) checkParameter(one, whose, template.owner, report);
    for (const one of template.outputs.parameters) checkParameter(one, whose, template.owner, report);
  },
  call: (call, report) => {
    const { owner } = call.template;
    const whose = () => `${call.phrase} of ${call.template.phrase}`;
    for (const one of call.arguments.parameters) checkParameter(one, whose, owner, report);
    checkHooks(call.hooks, whose, owner, report);
    checkItems(call, report);
  },
});
