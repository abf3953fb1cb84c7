import type { Element } from "../element.ts";
import { requireName, requireSpecs } from "./check-definition.ts";
import type { Context } from "./frames.ts";
import { nextId } from "./identity.ts";
import type { Specs } from "./specs.ts";
import { inputRefs, makeTemplate, type Template } from "./template.ts";
import { templateOfFunction } from "./template-fn.ts";

/** One of the frames. A body that forgets to return has nothing of this type. */
type OneOfTheFrames = Element | readonly OneOfTheFrames[];

const named = <const I extends Specs = Record<never, never>, const O extends Specs = Record<never, never>>(
  name: string,
  header: Header<I, O>,
  body: (context: Context<I, O>) => OneOfTheFrames,
): Template<I, O> => {
  requireName(name, "the name of a template");
  const { inputs, outputs } = header ?? {};
  requireSpecs(inputs ?? {}, "inputs", name);
  if (typeof body !== "function") {
    throw new TypeError(`the body of the template '${name}' is a function: ({ inputs, Container }) => <Container … />`);
  }
  const identity = {
    id: nextId(),
    name,
    inputs: inputs ?? {},
    outputs: {},
    body: body as (context: unknown) => unknown,
  };
  const given = inputRefs(identity) as Context<I, O>["inputs"];
  const declared = typeof outputs === "function" ? outputs(given) : outputs;
  requireSpecs(declared ?? {}, "outputs", name);
  return makeTemplate<I, O>({ ...identity, outputs: declared ?? {} });
};

/**
 * What a template takes and gives. Where an output depends on an input, such as the key of an artifact, it is a
 * function.
 */
interface Header<I extends Specs, O extends Specs> {
  /**
   * What the template takes, by name: parameters (`param.string()`) and artifacts (`artifact({ path })`). Each becomes
   * a prop of its calls.
   */
  readonly inputs?: I;
  /**
   * What the template gives, by name, or a function of the inputs that says it: `({ part }) => ({ file: artifact({
   * path: "/out", s3: { key: part } }) })`.
   */
  readonly outputs?: O | ((inputs: Context<I, O>["inputs"]) => O);
}

/**
 * Makes a template. `body` runs once for each compilation and returns one of the frames that it is given: only there
 * are they typed for this template.
 *
 *     const Echo = template("echo", { inputs: { message: param.string() } }, ({ inputs, Container }) => (
 *       <Container image="busybox" command={["echo", inputs.message]} />
 *     ));
 *
 * `outputs` may be a function of the inputs: `({ part }) => ({ file: artifact({ s3: { key: `parts/${part}` } }) })`.
 * An element of the template, `<Echo message="hi" />`, is a call: a task, a step, or what a workflow runs.
 * `template.fn(name, fn)` makes one of a function.
 */
export const template: typeof named & { readonly fn: typeof templateOfFunction } = /* @__PURE__ */ Object.assign(
  named,
  {
    fn: templateOfFunction,
  },
);
