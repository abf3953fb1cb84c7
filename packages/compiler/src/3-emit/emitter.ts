import type { Kind } from "@argotsx/authoring/tree";
import { closest, type Reporter } from "@argotsx/diagnostic";
import type { Shape } from "@argotsx/schema";
import type { Links } from "../2-link/links.ts";
import type { Frame } from "../frame.ts";
import { label } from "../label.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import type { Emit } from "./component.ts";
import { dedent } from "./dedent.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { literalTextOf } from "./literal-text.ts";
import { itemOf } from "./named-list.ts";
import { Origins } from "./origin.ts";
import { plain } from "./plain.ts";
import type { Problem } from "./problem.ts";
import type { Slot } from "./slots.ts";

export type Fields = Record<string, unknown>;

const any: Shape = { kind: "any", object: false };

/**
 * Makes the objects of one manifest from the props of frames: keys in canonical order, named lists expanded, absent
 * values dropped. What a manifest cannot hold is reported at its attribute.
 */
export class Emitter {
  readonly links: Links;
  /** What the objects made so far were made from. */
  readonly origins = new Origins();
  private readonly reporter: Reporter;
  private readonly templateOf: (kind: Kind) => Emit;
  private frame: Frame | undefined;
  /** From the attribute down to the value at hand, as the author wrote it. */
  private readonly trail: (string | number)[] = [];

  constructor(links: Links, reporter: Reporter, templateOf: (kind: Kind) => Emit) {
    this.links = links;
    this.reporter = reporter;
    this.templateOf = templateOf;
  }

  /** Puts one prop of a frame into an object, if it is there. */
  put(into: Fields, slot: Slot, frame: Frame): void {
    const value = frame.props[slot.prop];
    if (value === undefined || value === null) return;
    this.trail.push(slot.prop);
    this.set(into, slot, value, frame);
    this.trail.pop();
  }

  /** The same for a field of an object literal that is itself a prop. */
  putFrom(into: Fields, slot: Slot, literal: Readonly<Fields>, prop: string, frame: Frame): void {
    const value = literal[slot.field];
    if (value === undefined || value === null) return;
    this.trail.push(prop, slot.field);
    this.set(into, slot, value, frame);
    this.trail.length -= 2;
  }

  /** The fields of a literal that its type does not have stay, after the others, for the schema check to report. */
  putRest(into: Fields, slots: readonly Slot[], literal: Readonly<Fields>, prop: string, frame: Frame): void {
    for (const field of Object.keys(literal)) {
      if (slots.some((slot) => slot.field === field)) continue;
      this.putFrom(into, { field, prop: field, shape: any, literal: false }, literal, prop, frame);
    }
  }

  /** Puts the entrypoint into a spec: the prop, or else the one that linking found. */
  entrypoint(into: Fields, slot: Slot, frame: Frame): void {
    this.put(into, slot, frame);
    this.defaultEntrypoint(into, frame);
  }

  /** Puts the entrypoint that linking found into a spec that has none. */
  defaultEntrypoint(into: Fields, frame: Frame): void {
    const found = this.links.entrypoints.get(frame);
    if (into.entrypoint === undefined && found !== undefined) into.entrypoint = found;
  }

  /** Puts the children of a resource into its spec, before the templates that a literal brought. */
  templates(into: Fields, frame: Frame): void {
    if (frame.children.length === 0) return;
    const written = Array.isArray(into.templates) ? into.templates : [];
    into.templates = [...frame.children.map((child) => this.template(child)), ...written];
  }

  /** Puts the name of a frame into an object: its own, or the one that linking gave it. */
  name(into: Fields, frame: Frame): void {
    const name = this.links.names.get(frame) ?? frame.props.name;
    if (name !== undefined && name !== null) into.name = typeof name === "string" ? name : this.plain(name, "name");
  }

  /** Emits the template that stands inside a task or step. */
  template(frame: Frame): Fields {
    return this.templateOf(frame.kind).emit(frame, this);
  }

  private set(into: Fields, slot: Slot, value: unknown, frame: Frame): void {
    this.frame = frame;
    const made = this.value(value, slot.shape, slot.field);
    if (made !== undefined) into[slot.field] = slot.literal && typeof made === "string" ? dedent(made) : made;
  }

  /** Reports the props that a component does not have. */
  refuseUnknown(frame: Frame, known: ReadonlySet<string>): void {
    for (const prop in frame.props) {
      if (known.has(prop) || prop === "children" || frame.props[prop] === undefined) continue;
      const meant = closest(prop, known);
      const parameters = { owner: `<${frame.kind}>`, field: prop };
      this.reporter.report("unknown-field", placeOfFrame(frame, [prop]), parameters, {
        stack: stackOf({ component: label(frame.kind, frame.props), source: frame.source, parent: frame.parent }),
        ...(meant !== undefined && { help: `did you mean '${meant}'?` }),
      });
    }
  }

  /** Reports a field that is set from two places of one element. */
  givenTwice(frame: Frame, field: string, other: string): void {
    const stack = stackOf(frame.parent);
    this.reporter.report("given-twice", placeOfFrame(frame, [field]), { field, other }, { stack });
  }

  private value(value: unknown, shape: Shape, field: string): unknown {
    switch (shape.kind) {
      case "object":
        return isPlainObject(value) ? this.object(value, shape) : this.plain(value, field);
      case "list":
        return this.list(value, shape, field);
      case "map":
        return isPlainObject(value) ? this.map(value, shape) : this.plain(value, field);
      default:
        return this.plain(value, field);
    }
  }

  private object(value: Readonly<Fields>, shape: Extract<Shape, { kind: "object" }>): Fields {
    const made: Fields = {};
    let left = 0;
    for (const field in value) if (value[field] !== undefined && value[field] !== null) left++;
    for (const [field, of] of shape.fields) {
      if (left === 0) break;
      const item = value[field];
      if (item === undefined || item === null) continue;
      made[field] = this.nested(item, of, field);
      left--;
    }
    // Fields that the type does not have stay, after the others, for the schema check to report.
    if (left > 0) {
      for (const field of Object.keys(value)) {
        const item = value[field] ?? undefined;
        if (item !== undefined && !shape.fields.has(field)) made[field] = this.nested(item, any, field);
      }
    }
    const literal = literalTextOf(shape.name);
    if (literal !== undefined && typeof made[literal] === "string") made[literal] = dedent(made[literal]);
    return made;
  }

  private list(value: unknown, shape: Extract<Shape, { kind: "list" }>, field: string): unknown {
    if (typeof value === "string" && shape.single) return [value];
    if (shape.record !== undefined && isPlainObject(value)) {
      const made: unknown[] = [];
      for (const key in value) {
        const item = value[key] ?? undefined;
        if (item === undefined) continue;
        made.push(this.nested(itemOf(key, item, shape.record, field, this.problem), shape.items, key));
      }
      return made;
    }
    if (!Array.isArray(value)) return this.plain(value, field);
    const record = shape.record;
    return value.map((item: unknown, index) => {
      const named = typeof item === "string" && record?.names;
      return this.nested(named ? { [record.key]: item } : item, shape.items, index);
    });
  }

  private map(value: Readonly<Fields>, shape: Extract<Shape, { kind: "map" }>): Fields {
    const made: Fields = {};
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item !== undefined && item !== null) made[key] = this.nested(item, shape.values, key);
    }
    return made;
  }

  private nested(value: unknown, shape: Shape, key: string | number): unknown {
    this.trail.push(key);
    const made = this.value(value, shape, String(key));
    this.trail.pop();
    return made;
  }

  private plain(value: unknown, field: string): unknown {
    if (typeof value === "string" || typeof value === "boolean") return value;
    return plain(value, (actual, below) => this.problem("not-data", { field, actual }, below));
  }

  private readonly problem: Problem = (id, parameters, below) => {
    const frame = this.frame;
    if (frame === undefined) throw new Error(`${id} reported outside of a frame`);
    const stack = stackOf({ component: label(frame.kind, frame.props), source: frame.source, parent: frame.parent });
    this.reporter.report(id, placeOfFrame(frame, [...this.trail, ...below]), parameters, { stack });
  };
}
