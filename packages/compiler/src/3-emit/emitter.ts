import { dedentText, type Kind } from "@argotsx/authoring/tree";
import { closest, type DiagnosticId, type Reporter } from "@argotsx/diagnostic";
import type { Shape } from "@argotsx/schema";
import type { Links } from "../2-link/links.ts";
import type { Frame } from "../frame.ts";
import { placeOfFrame, stackOf, stackOfFrame } from "../place.ts";
import type { Emit } from "./component.ts";
import { Origins } from "./origin.ts";
import { adviceOnProp } from "./prop-advice.ts";
import { setOwn } from "./set-own.ts";
import { type Slot, slotOf } from "./slots.ts";
import { anyShape, type Fields, Values } from "./values.ts";

/** The problems with values that are really with the keys in front of them. */
const aboutKeys: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>(["integer-key", "key-mismatch"]);

/** Makes the objects of one manifest from frames, and remembers which came from which. */
export class Emitter {
  readonly links: Links;
  /** What the objects made so far were made from. */
  readonly origins = new Origins();
  private readonly reporter: Reporter;
  private readonly templateOf: (kind: Kind) => Emit;
  private readonly values: Values;
  /** The frame whose props are being read. */
  private frame: Frame | undefined;

  constructor(links: Links, reporter: Reporter, templateOf: (kind: Kind) => Emit) {
    this.links = links;
    this.reporter = reporter;
    this.templateOf = templateOf;
    this.values = new Values((id, parameters, trail) => {
      const stack = this.frame === undefined ? [] : stackOfFrame(this.frame);
      const at = this.frame === undefined ? undefined : placeOfFrame(this.frame, trail);
      const part = aboutKeys.has(id) ? "key" : "value";
      this.reporter.report(id, at && { ...at, part }, parameters, { stack });
    });
  }

  /** Puts one prop of a frame into an object, if it is there. */
  put(into: Fields, slot: Slot, frame: Frame): void {
    const value = frame.props[slot.prop];
    if (value === undefined || value === null) return;
    // Most props are texts that stay as they are, and there may be a hundred thousand of them.
    const isShort = typeof value === "string" && slot.shape.kind === "scalar" && !slot.literal && value.isWellFormed();
    if (isShort) into[slot.field] = value;
    else this.set(into, slot, value, slot.trail, frame);
  }

  /** The same for a field of an object literal that is itself a prop. */
  putFrom(into: Fields, slot: Slot, literal: Readonly<Fields>, prop: string, frame: Frame): void {
    const value = literal[slot.field];
    if (value !== undefined && value !== null) this.set(into, slot, value, [prop, slot.field], frame);
  }

  /** The fields of a literal that its type does not have stay, after the others, for the schema check to report. */
  putRest(into: Fields, slots: readonly Slot[], literal: Readonly<Fields>, prop: string, frame: Frame): void {
    for (const field of Object.keys(literal)) {
      if (slots.some((slot) => slot.field === field)) continue;
      this.putFrom(into, slotOf(field, anyShape), literal, prop, frame);
    }
  }

  /** Puts the name of a frame into an object: its own, or the one that linking gave it. */
  name(into: Fields, slot: Slot, frame: Frame): void {
    const given = this.links.names.get(frame);
    if (given === undefined) this.put(into, slot, frame);
    else into.name = given;
  }

  /** Puts the entrypoint that linking found into a spec that has none. */
  entrypoint(into: Fields, frame: Frame): void {
    const found = this.links.entrypoints.get(frame);
    if (into.entrypoint === undefined && found !== undefined) into.entrypoint = found;
  }

  /** Puts the children of a resource into its spec, before the templates that a literal brought. */
  templates(into: Fields, frame: Frame): void {
    if (frame.children.length === 0) return;
    const written = into.templates === undefined || Array.isArray(into.templates) ? into.templates : [into.templates];
    into.templates = [...frame.children.map((child) => this.template(child)), ...(written ?? [])];
  }

  /** Emits a template, wherever it stands. */
  template(frame: Frame): Fields {
    return this.templateOf(frame.kind).emit(frame, this);
  }

  /** Reports the props that a component does not have. */
  refuseUnknown(frame: Frame, known: ReadonlySet<string>): void {
    for (const prop in frame.props) {
      if (known.has(prop) || prop === "children" || (frame.props[prop] ?? undefined) === undefined) continue;
      const meant = closest(prop, known);
      const help = adviceOnProp(frame.kind, prop) ?? (meant === undefined ? undefined : `did you mean '${meant}'?`);
      const parameters = { owner: `<${frame.kind}>`, what: "prop", field: prop };
      this.reporter.report("unknown-field", placeOfFrame(frame, [prop]), parameters, {
        stack: stackOfFrame(frame),
        ...(help !== undefined && { help }),
      });
    }
  }

  /** Reports a field that is set from two places of one element. */
  givenTwice(frame: Frame, trail: readonly string[], other: string): void {
    const parameters = { field: trail.join("."), other };
    this.reporter.report("given-twice", placeOfFrame(frame, trail), parameters, { stack: stackOf(frame.parent) });
  }

  /** Makes one prop of a frame that goes into no object: what stands where an object literal is due. */
  make(value: unknown, shape: Shape, prop: string, frame: Frame): unknown {
    this.frame = frame;
    return this.values.make(value, shape, [prop]);
  }

  private set(into: Fields, slot: Slot, value: unknown, at: readonly string[], frame: Frame): void {
    this.frame = frame;
    const made = this.values.make(value, slot.shape, at);
    if (made !== undefined)
      setOwn(into, slot.field, slot.literal && typeof made === "string" ? dedentText(made) : made);
  }
}
