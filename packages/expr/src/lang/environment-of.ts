import type { Variables } from "./frame.ts";
import { any, bool, type EnvironmentType, float, int, listOf, nil, type StaticType, string } from "./types.ts";
import { isList, type Value } from "./value.ts";

const typeOfValue = (value: Value): StaticType => {
  if (value === null) return nil;
  if (typeof value === "boolean") return bool;
  if (typeof value === "bigint") return int;
  if (typeof value === "number") return float;
  if (typeof value === "string") return string;
  if (value instanceof Uint8Array) return { kind: "bytes" };
  // A map of Argo is a map of anything, whatever it holds at the moment.
  return isList(value) ? listOf(any) : { kind: "map", open: true };
};

/** The types that Argo takes from the values of variables when it compiles an expression. */
export const environmentOf = (variables: Variables): EnvironmentType => ({
  variables: Object.fromEntries([...variables].map(([name, value]) => [name, typeOfValue(value)])),
});
