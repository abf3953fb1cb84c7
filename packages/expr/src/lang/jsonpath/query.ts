import { byteLength, compareText } from "../utf8.ts";
import { EvaluationError, isList, kindOf, type Value } from "../value.ts";
import { evaluateScript } from "./script.ts";
import { readSelector, type Step } from "./selector.ts";

/** The values of a map by key, or the items of a list. */
const membersOf = (value: Value): readonly Value[] | undefined => {
  if (isList(value)) return value;
  if (!(value instanceof Map)) return undefined;
  return [...value].sort(([a], [b]) => compareText(String(a), String(b))).map(([, item]) => item);
};

const miss = (what: string): EvaluationError => new EvaluationError(`\`jsonpath\` finds nothing: ${what}.`);

/**
 * What a selector finds in a value, in the dialect of the module that Argo uses (evilmonkeyinc/jsonpath 0.8): a single
 * value, or a list behind `*`, `..`, a range, a union or a filter. A key that is missing is an error; in a list it is left out.
 */
export const queryJson = (root: Value, selector: string): Value => apply(readSelector(selector), 0, root, root);

/** The value of a filter or a script: selectors in it begin at the root, `$`, or at the item, `@`. */
const scripted = (text: string, root: Value, current: Value): Value =>
  evaluateScript(text, (selector) => apply(readSelector(selector), 0, selector.startsWith("@") ? current : root, root));

const apply = (steps: readonly Step[], at: number, current: Value, root: Value): Value => {
  const step = steps[at];
  if (step === undefined) return current;
  const go = (value: Value): Value => apply(steps, at + 1, value, root);
  /** What the remaining steps find in each value; those without a result are left out. */
  const each = (values: readonly Value[]): Value => {
    if (at + 1 >= steps.length) return values;
    return values.map((value) => orNil(() => go(value))).filter((value) => value !== null);
  };
  switch (step.kind) {
    case "key":
      return go(keyed(current, step.key));
    case "index":
      return go(indexed(current, step.index));
    case "length":
      return go(lengthOf(current));
    case "script": {
      const key = scripted(step.text, root, current);
      if (typeof key === "string") return go(keyed(current, key));
      if (typeof key === "bigint" || (typeof key === "number" && Number.isInteger(key)))
        return go(indexed(current, Number(key)));
      throw miss(`\`(${step.text})\` is neither an index nor a key`);
    }
    case "wildcard": {
      const members = membersOf(current);
      if (members === undefined) throw miss(`a value of kind ${kindOf(current)} has no members`);
      return each(members);
    }
    case "range":
      return selected(ranged(current, step), steps[at + 1], go, each);
    case "union":
      return selected(united(current, step.keys), steps[at + 1], go, each);
    case "filter": {
      const members = membersOf(current);
      if (members === undefined) throw miss(`a value of kind ${kindOf(current)} has no members`);
      const kept = members.filter((item) => holds(orNil(() => scripted(step.text, root, item))));
      return selected(kept, steps[at + 1], go, each);
    }
    case "recursive":
      return descend(current, go);
  }
};

/** An index behind a selection chooses from it; any other step goes into every item. */
const selected = (
  values: readonly Value[],
  next: Step | undefined,
  go: (value: Value) => Value,
  each: (values: readonly Value[]) => Value,
): Value => (next?.kind === "index" ? go(values) : each(values));

const descend = (current: Value, go: (value: Value) => Value): readonly Value[] => {
  if (current === null) return [];
  const here = orNil(() => go(current));
  const own = here === null ? [] : isList(here) ? here : [here];
  const deeper = current instanceof Map || isList(current) ? (membersOf(current) ?? []) : [];
  return [...own, ...deeper.flatMap((value) => descend(value, go))];
};

const orNil = (find: () => Value): Value => {
  try {
    return find();
  } catch (error) {
    if (error instanceof EvaluationError) return null;
    throw error;
  }
};

/** What a filter keeps: everything but nil, false, zero and what is empty. */
const holds = (value: Value): boolean => {
  if (isList(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return value !== null && value !== false && value !== 0 && value !== 0n && value !== "";
};

const keyed = (current: Value, key: string): Value => {
  if (!(current instanceof Map)) throw miss(`a value of kind ${kindOf(current)} has no key \`${key}\``);
  const value = current.get(key);
  if (value === undefined) throw miss(`there is no key \`${key}\``);
  return value;
};

const indexed = (current: Value, index: number): Value => {
  if (!isList(current)) throw miss(`a value of kind ${kindOf(current)} has no item ${index}`);
  const item = current[index < 0 ? current.length + index : index];
  if (item === undefined) throw miss(`there is no item ${index}`);
  return item;
};

const lengthOf = (current: Value): Value => {
  if (current instanceof Map) return current.get("length") ?? BigInt(current.size);
  if (isList(current)) return BigInt(current.length);
  if (typeof current === "string") return BigInt(byteLength(current));
  throw miss(`a value of kind ${kindOf(current)} has no length`);
};

const ranged = (
  current: Value,
  range: { readonly from?: number; readonly to?: number; readonly step?: number },
): Value[] => {
  if (!isList(current)) throw miss(`a value of kind ${kindOf(current)} has no range of items`);
  const { from = 0, to = current.length, step = 1 } = range;
  if (step === 0) throw miss("the step of a range is zero");
  const place = (index: number): number =>
    Math.min(current.length, Math.max(0, index < 0 ? current.length + index : index));
  const found: Value[] = [];
  if (step > 0) for (let at = place(from); at < place(to); at += step) found.push(current[at] ?? null);
  else for (let at = place(to) - 1; at >= place(from); at += step) found.push(current[at] ?? null);
  return found;
};

const united = (current: Value, keys: readonly (string | number)[]): Value[] => {
  const named = typeof keys[0] === "string";
  if (keys.some((key) => (typeof key === "string") !== named)) throw miss("a union is either of keys or of indexes");
  if (named ? !(current instanceof Map) : !isList(current))
    throw miss(`a value of kind ${kindOf(current)} has no such items`);
  return keys.flatMap((key) => {
    try {
      return [typeof key === "string" ? keyed(current, key) : indexed(current, key)];
    } catch (error) {
      if (error instanceof EvaluationError) return [];
      throw error;
    }
  });
};
