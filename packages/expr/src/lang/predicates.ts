import type { Expression } from "../expression.ts";
import { calculate } from "./arithmetic.ts";
import { direction } from "./builtins/lists.ts";
import { order } from "./compare.ts";
import type { Frame } from "./frame.ts";
import { toBytes } from "./utf8.ts";
import { EvaluationError, isList, kindOf, LooseMap, nilList, truth, type Value } from "./value.ts";

/** What a predicate runs over. The bytes of texts are items, as nobody wants but Go has it. */
const itemsOf = (name: string, value: Value): readonly Value[] => {
  if (typeof value === "string") return Array.from(toBytes(value), BigInt);
  if (value instanceof Uint8Array) return Array.from(value, BigInt);
  if (isList(value)) return value;
  if (value instanceof Map && value.size === 0) return [];
  throw new EvaluationError(`\`${name}\` takes a list, not ${kindOf(value)}.`);
};

/** `filter(list, # > 1)` and the like. `evaluateNode` computes the list and what the predicate says of an item. */
export const evaluatePredicate = (
  name: string,
  given: readonly Expression[],
  frame: Frame,
  evaluateNode: (node: Expression, frame: Frame) => Value,
): Value => {
  const [list, predicate, last] = given;
  if (list === undefined) throw new EvaluationError(`\`${name}\` needs a list.`);
  const items = itemsOf(name, evaluateNode(list, frame));
  const at = (index: number, accumulated?: Value): Value => {
    const value = items[index] ?? null;
    if (predicate === undefined) return value;
    const { variables, budget, locals } = frame;
    return evaluateNode(predicate, { variables, budget, locals, item: { value, index, accumulated } });
  };
  const holds = (index: number): boolean => truth(`What \`${name}\` asks of an item`, at(index));
  const find = (from: number, to: number, step: number): number | undefined => {
    for (let index = from; index !== to; index += step) if (holds(index)) return index;
    return undefined;
  };
  const forward = (): number | undefined => find(0, items.length, 1);
  const backward = (): number | undefined => find(items.length - 1, -1, -1);
  const itemAt = (index: number | undefined): Value => (index === undefined ? null : (items[index] ?? null));
  const count = (): number => items.reduce((sum: number, _, index) => sum + (holds(index) ? 1 : 0), 0);
  const made = (values: readonly Value[]): Value => {
    frame.budget.grow(values.length);
    return values;
  };
  switch (name) {
    case "all":
      return items.every((_, index) => holds(index));
    case "none":
      return !items.some((_, index) => holds(index));
    case "any":
      return items.some((_, index) => holds(index));
    case "one":
      return count() === 1;
    case "count":
      return BigInt(count());
    case "filter":
      return made(items.filter((_, index) => holds(index)));
    case "map":
      return made(items.map((_, index) => at(index)));
    case "find":
      return itemAt(forward());
    case "findLast":
      return itemAt(backward());
    case "findIndex":
      return indexOrNil(forward());
    case "findLastIndex":
      return indexOrNil(backward());
    case "sum":
      return items.reduce((sum: Value, _, index) => calculate("+", at(index), sum), 0n);
    case "groupBy":
      return group(items.map((item, index) => [at(index), item]));
    case "sortBy": {
      const sign = direction("sortBy", last === undefined ? undefined : evaluateNode(last, frame));
      const keyed = items.map((item, index) => ({ item, key: at(index) }));
      return made(keyed.sort((a, b) => sign * order("<", a.key, b.key)).map(({ item }) => item));
    }
    case "reduce": {
      const [first] = items;
      if (last === undefined && first === undefined) {
        throw new EvaluationError("`reduce` of an empty list needs a third argument to begin with.");
      }
      // There `#` is the first item already.
      const begin = { ...frame, item: { value: first ?? null, index: 0 } };
      let accumulated = last === undefined ? (first ?? null) : evaluateNode(last, begin);
      for (let index = last === undefined ? 1 : 0; index < items.length; index++) accumulated = at(index, accumulated);
      return accumulated;
    }
    default:
      throw new EvaluationError(`There is no function \`${name}\`.`);
  }
};

const indexOrNil = (index: number | undefined): Value => (index === undefined ? null : BigInt(index));

const group = (pairs: readonly (readonly [Value, Value])[]): Value => {
  const groups = new LooseMap();
  groups.absent = nilList;
  for (const [key, item] of pairs) {
    if (isList(key) || key instanceof Map || key instanceof Uint8Array) {
      throw new EvaluationError(`A key of a group cannot be of kind ${kindOf(key)}.`);
    }
    const before = groups.get(key);
    // Kept as arrays of our own until all items are in.
    if (Array.isArray(before)) before.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
