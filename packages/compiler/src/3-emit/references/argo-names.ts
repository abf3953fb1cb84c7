import type { EnvironmentType, StaticType } from "@argotsx/expr";

/** What lies below these names depends on the place; they themselves are known everywhere. */
const names = [
  ...["duration", "exitCode", "inputs", "item", "lastRetry", "node", "outputs", "pod", "retries", "status", "steps"],
  ...["tasks", "workflow"],
];

const any: StaticType = { kind: "any" };

/** The names that an expression written by hand may use: all that Argo has somewhere, and its functions. */
export const argoNames: EnvironmentType = {
  variables: Object.fromEntries(names.map((name) => [name, any])),
  functions: true,
};
