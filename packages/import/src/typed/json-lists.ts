import { parseTags } from "@argotsx/expr";
import { fieldsOf, textOf } from "@argotsx/schema";
import { keyCode } from "../code/key.ts";
import { calledBy } from "../libraries/keys.ts";
import type { CallPlan, TemplatePlan } from "./plan.ts";

/** The inputs and outputs that are lists as JSON, since loops go over them, with what TypeScript calls their type. */
export interface JsonLists {
  /** By template, then by input. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By template, then by output; what is printed is under `result`. */
  readonly outputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The single tag that a text is. */
export const onlyTag = (text: string): string | undefined => {
  const { pieces } = parseTags(text);
  const [only] = pieces;
  return pieces.length === 1 && only?.kind === "simple" ? only.name : undefined;
};

/** What a call reads of its items: the type of one. */
export const itemType = ({ fields }: CallPlan): string => {
  const text = JSON.stringify(fields);
  const names = new Set([...text.matchAll(/\{\{\s*item\.([\w-]+)\s*\}\}/g)].map(([, name]) => name ?? ""));
  if (names.size === 0) return "string";
  const members = [...names].sort().map((name) => `${keyCode(name)}: string`);
  return `{ ${members.join("; ")} }`;
};

const put = (map: Map<string, Map<string, string>>, template: string, name: string, type: string): void => {
  const known = map.get(template) ?? new Map<string, string>();
  map.set(template, known);
  if (!known.has(name)) known.set(name, type);
};

const copied = (lists: JsonLists["inputs"] | undefined): Map<string, Map<string, string>> =>
  new Map([...(lists ?? [])].map(([key, types]) => [key, new Map(types)]));

/**
 * Finds what loops go over, and hands its type on along the arguments of calls. `known` are the lists of other manifests,
 * and what these loop over. Templates of libraries are found by their keys.
 */
export const jsonListsOf = (plans: ReadonlyMap<string, TemplatePlan>, known?: JsonLists): JsonLists => {
  const inputs = copied(known?.inputs);
  const outputs = copied(known?.outputs);
  const calls = new Map<TemplatePlan, ReadonlyMap<string, CallPlan>>();
  const callOf = (plan: TemplatePlan, name: string): CallPlan | undefined => {
    const known = calls.get(plan) ?? new Map(plan.groups.flat().map((call) => [call.name, call]));
    calls.set(plan, known);
    return known.get(name);
  };
  const note = (plan: TemplatePlan, tag: string | undefined, type: string): void => {
    const [root, , ...rest] = tag?.split(".") ?? [];
    const input = /^inputs\.parameters\.([\w-]+)$/.exec(tag ?? "")?.[1];
    if (input !== undefined) put(inputs, plan.name, input, type);
    const output = /^(?:steps|tasks)\.([\w-]+)\.outputs\.(?:parameters\.([\w-]+)|(result))$/.exec(tag ?? "");
    if (output === null || root === undefined || rest.length === 0) return;
    const call = callOf(plan, output[1] ?? "");
    const target = call && calledBy(call.fields);
    if (target !== undefined) put(outputs, target, output[2] ?? "result", type);
  };
  for (const plan of plans.values()) {
    for (const call of plan.groups.flat()) {
      const list = textOf(call.fields.withParam);
      if (list !== undefined) note(plan, onlyTag(list), `${itemType(call)}[]`);
    }
  }
  // An input that is a list is given one by whoever calls.
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    for (const plan of plans.values()) {
      for (const { fields } of plan.groups.flat()) {
        const known = inputs.get(calledBy(fields) ?? "");
        if (known === undefined) continue;
        const { parameters } = fieldsOf(fields.arguments);
        for (const item of Array.isArray(parameters) ? parameters : []) {
          const { name, value } = fieldsOf(item);
          const type = typeof name === "string" ? known.get(name) : undefined;
          if (type !== undefined && typeof value === "string") note(plan, onlyTag(value), type);
        }
      }
    }
    now = [...inputs.values(), ...outputs.values()].reduce((sum, one) => sum + one.size, 0);
  }
  return { inputs, outputs };
};
