import type { ScriptProps } from "../components/script.ts";
import { Script } from "../components/script.ts";
import { requireName } from "./check-definition.ts";
import { nextId } from "./identity.ts";
import type { Param, ParamType } from "./param.ts";
import type { Spec, Specs } from "./specs.ts";
import { makeTemplate, type Template } from "./template.ts";

/** What the build reads from a function's own types. */
export interface FunctionSpec {
  readonly type: ParamType | "artifact";
  readonly enum?: readonly string[];
  readonly optional?: true;
  readonly default?: unknown;
}

/** A function that the build has bundled as a program of its own. */
export interface CapturedFunction {
  /** The source file, named as the elements of the same module name it. */
  readonly file: string;
  readonly name: string;
  /**
   * CommonJS without `{{`, to stand behind a line that defines `argotsxContract` and one more. It hands that to
   * `argotsxPod`, and its function to what comes out.
   */
  readonly source: string;
  /** The script's last line when its stacks are to point into TypeScript. */
  readonly sourceMap?: string;
  readonly inputs?: Readonly<Record<string, FunctionSpec>>;
  readonly outputs?: Readonly<Record<string, FunctionSpec>>;
}

const FUNCTION = Symbol.for("argotsx.function");

/** What the build attached to a function; nothing when it was not compiled. */
export const capturedFunction = (value: unknown): CapturedFunction | undefined =>
  typeof value === "function" ? (value as { readonly [FUNCTION]?: CapturedFunction })[FUNCTION] : undefined;

type Optional<P, K extends keyof P> = undefined extends P[K] ? true : false;

/** The parameters of a function as inputs. */
export type InputsOf<P> = { readonly [K in keyof P]-?: Param<Exclude<P[K], undefined>, Optional<P, K>> };
/** The fields of what a function returns as outputs. */
export type OutputsOf<R> = R extends object ? { readonly [K in keyof R]: Param<R[K], false> } : Record<never, never>;

/** The props of the script that runs the function. */
export interface FunctionOptions
  extends Omit<ScriptProps, "name" | "inputs" | "outputs" | "source" | "image" | "containerName"> {
  /** An image with Node 20 or later in it. Default `node:24-alpine`. */
  readonly image?: ScriptProps["image"] | undefined;
}

const toSpec = ({ type, enum: values, optional, default: value }: FunctionSpec): Spec => {
  if (type === "artifact") return { kind: "artifact", options: {} };
  // An input without a value would be refused, so an optional one says that it is absent unless it says better.
  const options = value !== undefined ? { default: value } : optional ? { default: absentInput } : {};
  return { kind: "param", type, options, ...(values !== undefined && { enum: values }) };
};

const toSpecs = (specs: Readonly<Record<string, FunctionSpec>> = {}): Specs =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, toSpec(spec)]));

/** The default of an optional input without one of its own: an empty text, which the function reads as undefined. */
export const absentInput: unique symbol = Symbol.for("argotsx.absent");

/**
 * A template that is a function. Its inputs and outputs are those of the function's own types, which the build reads
 * with the TypeScript checker.
 *
 *     const Sum = template.fn("sum", ({ counts }: { counts: number[] }) => ({ total: counts.reduce((a, b) => a + b, 0) }));
 */
export const templateOfFunction = <P extends object = Record<never, never>, R = unknown>(
  name: string,
  run: (inputs: P) => R | Promise<R>,
  options: FunctionOptions = {},
): Template<InputsOf<P>, OutputsOf<R>> => {
  requireName(name, "the name of a template");
  if (typeof run !== "function") throw new TypeError(`the template '${name}' needs a function: template.fn(name, fn)`);
  const captured = capturedFunction(run);
  return makeTemplate<InputsOf<P>, OutputsOf<R>>({
    id: nextId(),
    name,
    inputs: toSpecs(captured?.inputs),
    outputs: toSpecs(captured?.outputs),
    body: () => Script({ image: "node:24-alpine", ...options, ...({ run } as object) }),
  });
};
