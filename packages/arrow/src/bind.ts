import type { Expression } from "@argotsx/expr";
import { children } from "@argotsx/expr/walk";
import { call, integer, list, member, pointer, predicate } from "./make.ts";

/** Whether an expression reads `#` of the predicate that it stands in. */
export const readsPointer = (node: Expression): boolean =>
  node.kind === "pointer" || (node.kind !== "predicate" && children(node).some(readsPointer));

/** How many nodes an expression has, counted up to a few. */
const sizeOf = (node: Expression, limit: number): number => {
  let size = 1;
  for (const child of children(node)) {
    if (size > limit) break;
    size += sizeOf(child, limit - size);
  }
  return size;
};

// `asFloat(tasks['a'].outputs.parameters.x)`: what is no longer than that is written twice rather than bound.
const shortest = 9;
/** Whether an expression has no more nodes than that. */
export const isShort = (node: Expression, limit = shortest): boolean => sizeOf(node, limit) <= limit;

/**
 * An expression in which others occur several times. Long ones are bound to `#`, as in `map([long], f(#))[0]`: Argo takes
 * the variables of `let` for missing ones. What `make` returns must read no `#` but those that it is given.
 */
export const bind = <T extends readonly Expression[]>(
  values: T,
  make: (...values: { [K in keyof T]: Expression }) => Expression,
): Expression => {
  const needed = values.some((value) => !isShort(value));
  const bound = values.filter((value) => needed && (!isShort(value) || readsPointer(value)));
  const [only, ...others] = bound;
  const inside = values.map((value) => {
    const index = bound.indexOf(value);
    if (index < 0) return value;
    return others.length === 0 ? pointer() : member(pointer(), integer(index));
  }) as { [K in keyof T]: Expression };
  const body = make(...inside);
  if (only === undefined) return body;
  const argument = others.length === 0 ? only : list(...bound);
  return member(call("map", list(argument), predicate(body)), integer(0));
};
