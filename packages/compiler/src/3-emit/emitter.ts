import { dedentText, hasTokens, type Kind } from "@argotsx/authoring/tree";
import {
  closest,
  type DiagnosticId,
  onlyShortFor,
  type Parameters,
  type Reporter,
  type table,
} from "@argotsx/diagnostic";
import type { Shape } from "@argotsx/schema";
import type { Rendered } from "../1-render/rendered.ts";
import type { Links } from "../2-link/links.ts";
import type { Frame } from "../frame.ts";
import { placeInHeader, placeOfFrame, stackOf, stackOfFrame } from "../place.ts";
import type { Emit } from "./component.ts";
import type { EmitSettings } from "./emit-settings.ts";
import { LateValues } from "./late-values.ts";
import { MadeTemplates } from "./made-templates.ts";
import { Origins } from "./origin.ts";
import { adviceOnProp } from "./prop-advice.ts";
import { Scope } from "./references/scope.ts";
import { setOwn } from "./set-own.ts";
import { type Slot, slotOf } from "./slots.ts";
import { anyShape, type Fields, Values } from "./values.ts";

/** The problems with values that are really with the keys in front of them. */
const aboutKeys: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>(["integer-key", "key-mismatch"]);

/** Makes the objects of one manifest from frames, and remembers which came from which. */
export class Emitter {
  readonly links: Links;
  readonly rendered: Rendered;
  readonly reporter: Reporter;
  /** What the objects made so far were made from. */
  readonly origins = new Origins();
  readonly late: LateValues;
  readonly made = new MadeTemplates();
  private readonly templateOf: (kind: Kind) => Emit;
  private readonly values: Values;

  constructor(links: Links, rendered: Rendered, settings: EmitSettings, templateOf: (kind: Kind) => Emit) {
    this.links = links;
    this.rendered = rendered;
    this.reporter = settings.reporter;
    this.templateOf = templateOf;
    this.late = new LateValues(settings, new Scope("leaf", undefined));
    this.values = new Values(
      (id, parameters, trail) => {
        const at = this.late.place(trail);
        const part = aboutKeys.has(id) ? "key" : "value";
        this.reporter.report(id, at && { ...at, part }, parameters, { stack: this.late.stack() });
      },
      (value, trail) => this.late.field(value, trail),
    );
  }

  /** Puts one prop of a frame into an object, if it is there. */
  put(into: Fields, slot: Slot, frame: Frame): void {
    const value = frame.props[slot.prop];
    if (value === undefined || value === null) return;
    // Most props are texts that stay as they are, and there may be a hundred thousand of them.
    const isShort =
      typeof value === "string" &&
      slot.shape.kind === "scalar" &&
      !slot.literal &&
      value.isWellFormed() &&
      !hasTokens(value);
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

  /** Emits a template, wherever it stands. */
  template(frame: Frame): Fields {
    return this.templateOf(frame.kind).emit(frame, this);
  }

  /** Reports a problem with what stands at a trail of a frame. */
  report<Id extends DiagnosticId>(
    id: Id,
    frame: Frame,
    trail: readonly (string | number)[],
    parameters: Parameters<(typeof table)[Id]>,
    details: { readonly help?: string } = {},
  ): void {
    this.reporter.report(id, placeOfFrame(frame, trail), parameters, { ...details, stack: stackOf(frame.parent) });
  }

  /** Reports a problem with what the header of a frame's template says at a trail. */
  reportHeader<Id extends DiagnosticId>(
    id: Id,
    frame: Frame,
    trail: readonly string[],
    parameters: Parameters<(typeof table)[Id]>,
    details: { readonly help?: string } = {},
  ): void {
    this.reporter.report(id, placeInHeader(frame, trail), parameters, { ...details, stack: stackOf(frame.parent) });
  }

  /** Reports the props that a component does not have. */
  refuseUnknown(frame: Frame, known: ReadonlySet<string>): void {
    for (const prop in frame.props) {
      if (known.has(prop) || prop === "children" || (frame.props[prop] ?? undefined) === undefined) continue;
      const meant = closest(prop, known) ?? onlyShortFor(prop, known);
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
  make(value: unknown, shape: Shape, at: string | readonly string[], frame: Frame): unknown {
    this.late.frame = frame;
    return this.values.make(value, shape, typeof at === "string" ? [at] : at);
  }

  private set(into: Fields, slot: Slot, value: unknown, at: readonly string[], frame: Frame): void {
    this.late.frame = frame;
    const made = this.values.make(value, slot.shape, at);
    if (made !== undefined)
      setOwn(into, slot.field, slot.literal && typeof made === "string" ? dedentText(made) : made);
  }
}
