import type { ConfigMapKeySelector, SuppliedValueFrom } from "../fields.ts";
import type { Text } from "../text.ts";
import type { Ref } from "./reference.ts";
import type { Given, Seen } from "./seen.ts";

/** What a parameter's text is read as. */
export type ParamType = "string" | "number" | "boolean" | "json";

/** Where the value of a parameter comes from and goes to. Which of these make sense depends on input or output. */
export interface ParamOptions<T> {
  /** A text for people, which Argo's user interface shows beside the parameter. */
  readonly description?: string | undefined;
  /** The value when no argument is given, or when an output's file is missing. It makes an input optional. */
  readonly default?: T | undefined;
  /**
   * An input: the value when no argument is given, which may be a reference, such as `workflow.name`, or `expr`. It
   * makes the input optional, and wins over `default`.
   */
  readonly value?: T | Ref<T> | undefined;
  /** An output: the file that holds the value when the container has ended, such as `/tmp/score`. */
  readonly path?: string | undefined;
  /** An output: what the container or script prints, or the body of an HTTP response. One output can be that. */
  readonly stdout?: boolean | undefined;
  /** An output: the name under which all of the workflow sees it, as `workflow.outputs.parameters.NAME`. */
  readonly globalName?: string | undefined;
  /** An output of `<Resource>`: a JSONPath on the object, such as `{.status.succeeded}`. */
  readonly jsonPath?: Text | undefined;
  /** An output of `<Resource>`: a jq filter on the object, such as `.status.succeeded`. */
  readonly jqFilter?: Text | undefined;
  /**
   * An output of `<Suspend>`, or an input: somebody enters the value while the workflow is suspended. What is given at
   * submission needs nothing here.
   */
  readonly supplied?: SuppliedValueFrom | true | undefined;
  /** An input: a key of a ConfigMap that has the label `workflows.argoproj.io/configmap-type: Parameter`. */
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  /** An input of a workflow that an event submits: an expression on the event, such as `payload.message`. */
  readonly event?: string | undefined;
}

/** A declared parameter of type `T`. */
export interface Param<T, Optional extends boolean = boolean> {
  /** What tells it from an artifact. */
  readonly kind: "param";
  /** What its text is read as. */
  readonly type: ParamType;
  /** The only values that it may have. */
  readonly enum?: readonly string[];
  /** What it was declared with. */
  readonly options: ParamOptions<unknown>;
  /** Only for TypeScript. */
  readonly "~type"?: T;
  /** Only for TypeScript. */
  readonly "~optional"?: Optional;
}

/** Whether an input with these options needs no argument. */
type NeedsNone<O> = [Given<O, "default" | "value" | "configMapKeyRef">] extends [never] ? false : true;

type Declare<T> = <const O = unknown>(options?: ParamOptions<T> & Seen<O>) => Param<T, NeedsNone<O>>;

interface DeclareOneOf {
  /** One of some texts, which becomes Argo's `enum`: `param.oneOf(["small", "large"])`. */
  <const T extends string, const O = unknown>(
    values: readonly T[],
    options?: ParamOptions<NoInfer<T>> & Seen<O>,
  ): Param<T, NeedsNone<O>>;
}

/** Its type is said and not inferred, so that nothing of its options can be. Of four ways tsc tells what is wrong with the last. */
interface DeclareJson {
  /** Any JSON value of a type: `param.json<string[]>()`. */
  <T>(options: ParamOptions<T> & { readonly default: T }): Param<T, true>;
  /** Any JSON value of a type: `param.json<string[]>()`. */
  <T>(options: ParamOptions<T> & { readonly value: T | Ref<T> }): Param<T, true>;
  /** Any JSON value of a type: `param.json<string[]>()`. */
  <T>(options: ParamOptions<T> & { readonly configMapKeyRef: ConfigMapKeySelector }): Param<T, true>;
  /** Any JSON value of a type: `param.json<string[]>()`. */
  <T>(options?: ParamOptions<T>): Param<T, false>;
}

const declare =
  (type: ParamType) =>
  (options: ParamOptions<unknown> = {}) =>
    ({ kind: "param", type, options: options ?? {} }) as const;

/**
 * Declares the parameters of a template. Argo carries texts; the type says what they are read as, in expressions, in
 * `run` and wherever an argument is checked.
 */
export const param: {
  /** A text. */
  readonly string: Declare<string>;
  /** A number. */
  readonly number: Declare<number>;
  /** A boolean: Argo carries the text `true` or `false`. */
  readonly boolean: Declare<boolean>;
  /** One of some texts, which becomes Argo's `enum`: `param.oneOf(["small", "large"])`. */
  readonly oneOf: DeclareOneOf;
  /** Any JSON value of a type: `param.json<string[]>()`. */
  readonly json: DeclareJson;
} = {
  string: /* @__PURE__ */ declare("string") as Declare<string>,
  number: /* @__PURE__ */ declare("number") as Declare<number>,
  boolean: /* @__PURE__ */ declare("boolean") as Declare<boolean>,
  oneOf: ((values: readonly string[], options: ParamOptions<unknown> = {}) => ({
    kind: "param",
    type: "string",
    enum: values,
    options: options ?? {},
  })) as DeclareOneOf,
  json: /* @__PURE__ */ declare("json") as DeclareJson,
};
