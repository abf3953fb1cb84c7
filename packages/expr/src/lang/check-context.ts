import type { Expression } from "../expression.ts";
import type { Mistake, MistakeKind } from "../problem.ts";
import { predicates } from "./operators.ts";
import { argoTable, builtinNames } from "./overloads.ts";
import { any, type EnvironmentType, type StaticType } from "./types.ts";

/** What is known at a node of a tree. */
export interface Check {
  readonly environment: EnvironmentType;
  readonly problems: Mistake[];
  /** The type of a node inside of this one; its problems are added. */
  readonly typeOf: (node: Expression, check: Check) => StaticType;
  readonly locals: readonly { readonly name: string; readonly type: StaticType }[];
  /** The innermost predicate: the type of its item and the pointers that it has. */
  readonly item?: { readonly type: StaticType; readonly index: boolean; readonly accumulator: boolean };
  /** Whether a missing member is no problem, because `??` or `?.` catches it. */
  readonly guarded?: boolean;
  /** Whether an unknown word here may be a text without its quotes. */
  readonly isText?: boolean;
}

/** Adds a problem; the type is then anything, so that one mistake is told once. */
export const report = (check: Check, node: Expression, message: string, kind: MistakeKind = "type"): StaticType => {
  check.problems.push({ kind, message, start: node.at?.start ?? 0, end: node.at?.end ?? 0 });
  return any;
};

/** The type of a variable, of a `let` or of the environment, if there is one of that name. */
export const variable = (check: Check, name: string): StaticType | undefined => {
  const local = check.locals.findLast((candidate) => candidate.name === name);
  if (local !== undefined) return local.type;
  const { variables } = check.environment;
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
};

/** Whether a name is one of Argo's functions here. */
export const isArgoFunction = (check: Check, name: string): boolean =>
  check.environment.functions !== false && (Object.hasOwn(argoTable, name) || name === "sprig");

/** Whether a name is a function of expr-lang. */
export const isBuiltin = (name: string): boolean => builtinNames.has(name) || predicates.has(name);
