import type { Element, TemplateIdentity } from "@argotsx/authoring/tree";
import type { Each, Frame, Trace } from "../frame.ts";

/** A loop in the tree whose function has been called. */
interface Loop {
  readonly element: Element;
  readonly each: Each;
  readonly kind: "Task" | "Step";
  /** What the function made: one frame at least. */
  readonly frames: readonly Frame[];
  /** Whether something in it was reported and left out. */
  readonly incomplete: boolean;
}

/** The one call that a loop may stand for itself: a handle is not, since its outputs are those of a single task. */
const onlyCall = ({ frames, element }: Loop): Frame | undefined => {
  const [only, another] = frames;
  if (only?.call === undefined || another !== undefined) return undefined;
  const isPlain = only.call.each === undefined && only.call.body === undefined && only.call.task === undefined;
  const hasTwo = element.props.when !== undefined && only.props.when !== undefined;
  return isPlain && !hasTwo ? only : undefined;
};

/** A loop of one task is that task; several become a template of their own, whose call is the loop. */
export const loopFrame = (loop: Loop, trace: Trace): Frame => {
  const { element, each, kind, frames, incomplete } = loop;
  const { props, source } = element;
  const { in: _, children: __, ...options } = props;
  const only = onlyCall(loop);
  if (only?.call !== undefined) {
    const after = [only.props.after, options.after].flat().filter((one) => one !== undefined);
    const merged = { ...only.props, ...options, ...(after.length > 0 && { after }) };
    return { ...only, kind, props: merged, parent: trace, call: { ...only.call, each } };
  }
  const template: TemplateIdentity = { id: each.owner, name: "", inputs: {}, outputs: {} };
  const body: Frame = { kind: "Dag", props: {}, children: frames, incomplete, source, parent: trace, template };
  const call = { template, each, body };
  return { kind, props: options, source, children: [], incomplete: false, parent: trace.parent, call };
};
