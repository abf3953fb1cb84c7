import type { Node } from "../element.ts";
import type { Context } from "./frames.ts";
import { nextId } from "./identity.ts";
import type { Specs } from "./specs.ts";
import { makeTemplate, type Signature, type Template } from "./template.ts";
import { templateOfFunction } from "./template-fn.ts";

const named = <const I extends Specs = Record<never, never>, const O extends Specs = Record<never, never>>(
  name: string,
  { inputs, outputs }: Signature<I, O>,
  body: (context: Context<I, O>) => Node,
): Template<I, O> =>
  makeTemplate<I, O>({
    id: nextId(),
    name,
    inputs: inputs ?? {},
    outputs: outputs ?? {},
    body: body as (context: unknown) => unknown,
  });

/**
 * Makes a template. `body` runs once for each compilation and returns one of the frames that it is given: only there
 * are they typed for this template.
 *
 *     const Echo = template("echo", { inputs: { message: param.string() } }, ({ inputs, Container }) => (
 *       <Container image="busybox" command={["echo", inputs.message]} />
 *     ));
 *
 * An element of the template, `<Echo message="hi" />`, is a call: a task, a step, or what a workflow runs.
 * `template.fn(name, fn)` makes one of a function.
 */
export const template: typeof named & { readonly fn: typeof templateOfFunction } = /* @__PURE__ */ Object.assign(
  named,
  {
    fn: templateOfFunction,
  },
);
