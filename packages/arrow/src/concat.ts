import type { Expression } from "@argotsx/expr";
import { call, pointer, predicate } from "./make.ts";

/** Lists one behind the other. When all are empty, Argo's concat gives what is `null` in JSON, and map gives a list. */
export const concat = (...lists: readonly Expression[]): Expression => {
  const whole = call("concat", ...lists);
  const isNeverEmpty = lists.some((one) => one.kind === "list" && one.items.length > 0);
  return isNeverEmpty ? whole : call("map", whole, predicate(pointer()));
};
