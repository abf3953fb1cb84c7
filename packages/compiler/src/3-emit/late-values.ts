import type { Operand } from "@argotsx/arrow";
import type { Target } from "@argotsx/authoring/tree";
import type { Place, StackFrame } from "@argotsx/diagnostic";
import type { Expression } from "@argotsx/expr";
import type { Frame } from "../frame.ts";
import { placeOfFrame, stackOfFrame } from "../place.ts";
import type { EmitSettings } from "./emit-settings.ts";
import type { At } from "./references/at.ts";
import { Reader } from "./references/reader.ts";
import { Reports } from "./references/reports.ts";
import type { Scope } from "./references/scope.ts";

type Trail = readonly (string | number)[];

/** What is known of the place of a value. */
export interface ReadOptions {
  /** Whether a default takes the place of a value that is absent. */
  readonly hasDefault?: boolean;
  /** Whether what all templates see is not seen there: the outputs of tasks are made from what is around them. */
  readonly isLocal?: boolean;
}

/** The fields that hold an expression by themselves, without tags. */
const expressionFields: ReadonlySet<unknown> = new Set(["expression", "fromExpression"]);

/** The keys of a value as one writes them: `args[1]`, `env.PORT`. */
const written = (trail: Trail): string =>
  trail.map((key, depth) => (typeof key === "number" ? `[${key}]` : depth === 0 ? key : `.${key}`)).join("");

/** Reads the values that exist only when the workflow runs, where they stand in the props of frames. */
export class LateValues {
  /** What references mean at the moment. */
  scope: Scope;
  /** The frame whose props are being read. */
  frame: Frame | undefined;
  private readonly reader: Reader;
  /** The tasks that are read and stand nowhere. */
  readonly missing: Set<number>;

  constructor({ missing, expressions, reporter }: EmitSettings, scope: Scope) {
    this.scope = scope;
    this.missing = missing;
    this.reader = new Reader(new Reports(reporter, () => this.stack(), missing), expressions);
  }

  /** Says which arguments the workflow has, where all are known: others cannot be read. */
  knowParameters(names: Iterable<string>): void {
    this.reader.parameters = new Set(names);
  }

  stack(): readonly StackFrame[] {
    return this.frame === undefined ? [] : stackOfFrame(this.frame);
  }

  /** Where something below the frame at hand was written. */
  place(trail: Trail): Place | undefined {
    return this.frame && placeOfFrame(this.frame, [...trail]);
  }

  /** The text of a value, in a field of the frame at hand: with tags, or as an expression where the field holds one. */
  field(value: unknown, trail: Trail): string | undefined {
    const at = this.at(trail, {});
    return expressionFields.has(trail.at(-1)) ? this.reader.expression(value, at) : this.reader.tagged(value, at);
  }

  /** The text of a value with Argo's tags. */
  text(value: unknown, frame: Frame, trail: Trail, options: ReadOptions): string | undefined {
    return this.reader.tagged(value, this.in(frame).at(trail, options));
  }

  /** The same for a field that holds an expression. */
  expression(value: unknown, frame: Frame, trail: Trail): string | undefined {
    return this.reader.expression(value, this.in(frame).at(trail, {}));
  }

  /** The text of a condition: of `when`, which has tags, or of a hook, which holds an expression. */
  condition(value: unknown, frame: Frame, trail: Trail, isExpression = false): string | undefined {
    return this.reader.condition(value, this.in(frame).at(trail, {}), isExpression);
  }

  operand(value: unknown, frame: Frame, trail: Trail, options: ReadOptions): Operand | undefined {
    return this.reader.operand(value, this.in(frame).at(trail, options));
  }

  /** The text of what an operand holds. */
  asText(operand: Operand): Expression {
    return this.reader.asText(operand);
  }

  /** Whether a condition is false already while its tags have no values. */
  isFalse(when: string): boolean {
    return this.reader.isFalse(when);
  }

  /** A text with references in it as an expression that joins them. */
  joined(text: string, frame: Frame, trail: Trail, options: ReadOptions): Expression | undefined {
    return this.reader.joined(text, this.in(frame).at(trail, options));
  }

  /** JSON with references in it as an expression that makes it. */
  json(text: string, frame: Frame, trail: Trail, options: ReadOptions): Expression | undefined {
    return this.reader.json(text, this.in(frame).at(trail, options));
  }

  /** The tag of a reference; of an artifact, what it comes from. */
  tag(target: Target, frame: Frame, trail: Trail): string | undefined {
    const at = this.in(frame).at(trail, {});
    if (!target.artifact) return this.reader.tag(target, at);
    const found = this.reader.resolve(target, at);
    return found && `{{${found.tag}}}`;
  }

  /** The text of an expression, for a field that holds one, or, with `tag`, for between `{{=` and `}}`. */
  print(expression: Expression, tag = false): string {
    return this.reader.print(expression, tag);
  }

  private in(frame: Frame): this {
    this.frame = frame;
    return this;
  }

  private at(trail: Trail, { hasDefault, isLocal }: ReadOptions): At {
    const place = this.place(trail);
    return {
      scope: this.scope,
      place: place && { ...place, part: "value" },
      field: written(trail),
      ...(hasDefault !== undefined && { hasDefault }),
      ...(isLocal !== undefined && { isLocal }),
    };
  }
}
