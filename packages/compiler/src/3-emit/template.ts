import type { Kind } from "@argotsx/authoring/tree";
import type { Frame } from "../frame.ts";
import { inScope } from "./call/template-scope.ts";
import { type Emit, trailsOf } from "./component.ts";
import type { Emitter } from "./emitter.ts";
import { isRun } from "./script-run.ts";
import { signature } from "./signature/signature.ts";
import { type Slot, slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

/** The fields of a template of which exactly one says what it runs. */
const bodies = ["container", "containerSet", "dag", "data", "http", "plugin", "resource", "script", "steps", "suspend"];

/** What a template type adds to the fields that all templates share. */
export interface TemplateType {
  readonly kind: Kind;
  /** The field of the template that holds the body. Without a `type` or `children` of its own, it is a prop. */
  readonly field: string;
  /** The Argo type of the body: its fields are props. */
  readonly type?: string;
  /** Fields of the body that are props under another name, since the template has a field of that name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Fields of the template that gave way to a field of the body. */
  readonly templateRenamed?: Readonly<Record<string, string>>;
  /** What the children make: a field of the body, or the body itself when it has no type. */
  readonly children?: { readonly field: string; readonly emit: (frame: Frame, emitter: Emitter) => unknown };
  /** A field of the body that is made in another way than from its prop; nothing leaves it to the prop. */
  readonly special?: (field: string, frame: Frame, emitter: Emitter) => unknown;
}

/** The props of slots. Two slots of one prop are a `renamed` that is missing, and would both be filled from it. */
const distinct = (kind: Kind, slots: readonly Slot[]): ReadonlySet<string> => {
  const props = new Set<string>();
  for (const { prop } of slots) {
    if (props.has(prop)) throw new Error(`<${kind}> has two fields for the prop '${prop}'`);
    props.add(prop);
  }
  return props;
};

/** Whether the outputs of a template type are those of what is inside it. */
const isOfTasks = ({ kind }: TemplateType): boolean => kind === "Dag" || kind === "Steps";

/** Makes the component of a template type: the fields of template and body side by side as props, apart in the manifest. */
export const template = (of: TemplateType): Emit => {
  const { children, type } = of;
  const others = bodies.filter((field) => field !== of.field);
  const own = slotsOf("Template", { securityContext: "podSecurityContext", ...of.templateRenamed }, others);
  const inner = type === undefined ? [] : slotsOf(type, of.renamed);
  const bodyIsProp = type === undefined && children === undefined;
  const ownProps = own.filter(({ field }) => bodyIsProp || field !== of.field);
  const innerProps = inner.filter(({ field }) => field !== children?.field);
  const props = distinct(of.kind, [...ownProps, ...innerProps]);
  const [ownTrails, innerTrails] = [trailsOf(ownProps), trailsOf(innerProps)];

  const body = (frame: Frame, emitter: Emitter): unknown => {
    if (type === undefined) return children?.emit(frame, emitter);
    const made: Fields = {};
    for (const slot of inner) {
      const special = of.special?.(slot.field, frame, emitter);
      if (special !== undefined) made[slot.field] = special;
      else if (slot.field === children?.field) made[slot.field] = children.emit(frame, emitter);
      else emitter.put(made, slot, frame);
    }
    emitter.origins.add(made, frame, innerTrails);
    return made;
  };

  const emitPlain = (frame: Frame, emitter: Emitter): Fields => {
    emitter.refuseUnknown(frame, props);
    const made: Fields = {};
    for (const slot of own) {
      if (slot.field === of.field && !bodyIsProp) made[slot.field] = body(frame, emitter);
      else if (slot.field === "name") emitter.name(made, slot, frame);
      else emitter.put(made, slot, frame);
    }
    emitter.origins.add(made, frame, ownTrails);
    return made;
  };

  /** The header says the name, the inputs and the outputs; they may take what the body was found to need. */
  const emitTyped = (frame: Frame, emitter: Emitter): Fields => {
    emitter.refuseUnknown(frame, isRun(frame) ? new Set([...props, "run"]) : props);
    const inside = bodyIsProp ? undefined : body(frame, emitter);
    const header = signature(frame, isOfTasks(of), emitter);
    const made: Fields = {};
    for (const slot of own) {
      if (slot.field in header) {
        if (header[slot.field] !== undefined) made[slot.field] = header[slot.field];
      } else if (slot.field === of.field && !bodyIsProp) made[slot.field] = inside;
      else emitter.put(made, slot, frame);
    }
    emitter.origins.add(made, frame, (field) => (field in header ? [] : ownTrails(field)));
    return made;
  };

  const emit = (frame: Frame, emitter: Emitter): Fields => {
    const emitIt = frame.template === undefined ? emitPlain : emitTyped;
    return inScope(frame, emitter, () => emitIt(frame, emitter));
  };
  return { props, emit };
};
