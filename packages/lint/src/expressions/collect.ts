import type { Path } from "@argotsx/schema";
import { type Fields, textOf } from "../model/fields.ts";
import { type TaggedText, taggedTexts } from "../model/texts.ts";
import { type ConditionFault, type ConditionPlace, judgeCondition } from "./condition.ts";
import type { Fault } from "./fault.ts";
import { judge } from "./judge.ts";
import type { EnvironmentOf, ExpressionPlace, Filling, Wanted } from "./place.ts";

/** What was found wrong in one text of a manifest. */
export interface Finding<Of> {
  readonly at: Path;
  readonly isKey: boolean;
  readonly text: string;
  readonly where: string;
  readonly faults: readonly Of[];
}

/** All that is wrong with the expressions of a resource. */
export interface Expressions {
  readonly expressions: readonly Finding<Fault>[];
  readonly conditions: readonly Finding<ConditionFault>[];
  /** Tags that begin with a space and an equals sign. */
  readonly spaced: readonly Finding<Fault>[];
}

interface Within {
  readonly environment: EnvironmentOf;
  readonly where: string;
  readonly wider?: EnvironmentOf;
}

interface Field extends Within {
  readonly at: Path;
  readonly wants?: Wanted;
  readonly filling?: Filling;
}

/** Whether a field takes the name of one value of steps or tasks, in which an expression sees no variables. */
const isReference = (path: Path): boolean => path.at(-1) === "parameter" && path.at(-2) === "valueFrom";

const inReference = ({ start, end }: { readonly start: number; readonly end: number }): Fault => ({
  kind: "syntax",
  message: "'valueFrom.parameter' takes the name of one value, and an expression in it sees no steps and tasks",
  help: "write the expression into 'valueFrom.expression', without braces around it",
  start,
  end,
});

/** Whether the tags of a text are likely those of another tool, which writes a file or a script. */
const isForeign = (text: string): boolean => text.includes("{%") || text.includes("${{");

/** How many tags of one text are reported. */
const mostInText = 50;

/** Judges what it is given and keeps what is wrong. */
export class Collector implements Expressions {
  readonly expressions: Finding<Fault>[] = [];
  readonly conditions: Finding<ConditionFault>[] = [];
  readonly spaced: Finding<Fault>[] = [];
  private readonly hasTags: boolean;

  constructor(hasTags: boolean) {
    this.hasTags = hasTags;
  }

  /** Every `{{=…}}` below a value. */
  tags(value: unknown, at: Path, within: Within): void {
    for (const tagged of this.hasTags ? taggedTexts(value, at) : []) this.tagged(tagged, within);
  }

  /** The same below fields, but for those of some names. */
  tagsBeside(names: readonly string[], fields: Fields, at: Path, within: Within): void {
    if (!this.hasTags) return;
    const others = Object.entries(fields).filter(([name]) => !names.includes(name));
    this.tags(Object.fromEntries(others), at, within);
  }

  /** A field that is an expression as a whole. */
  field(value: unknown, { at, environment, where, wants, filling = "template" }: Field): void {
    const text = textOf(value);
    if (text === undefined) return;
    this.judge({
      at,
      isKey: false,
      text,
      start: 0,
      source: text,
      form: "field",
      filling,
      isRaw: false,
      wants,
      environment: environment(),
      wider: undefined,
      where,
    });
  }

  /** A condition: its tags, and then itself. */
  condition(place: Omit<ConditionPlace, "text">, value: unknown, within: Within & { readonly isRaw?: boolean }): void {
    const text = textOf(value);
    if (text === undefined) return;
    for (const tagged of this.hasTags ? taggedTexts(text, place.at) : []) {
      this.tagged(tagged, within, within.isRaw === true, "condition");
    }
    const faults = judgeCondition({ ...place, text });
    if (faults.length > 0) this.conditions.push({ at: place.at, isKey: false, text, where: place.where, faults });
  }

  private tagged({ text, path, isKey, pieces }: TaggedText, within: Within, isRaw = false, wants?: Wanted): void {
    const isWhole = pieces.every((piece) => piece.kind !== "text" || piece.text.trim() === "");
    if (isForeign(text)) return;
    const before = this.expressions.length + this.spaced.length;
    for (const piece of pieces) {
      // Whoever mends that many sees the others then; counting where each of them stands would take too long.
      if (this.expressions.length + this.spaced.length - before >= mostInText) return;
      if (piece.kind === "simple" && piece.name.startsWith("=")) {
        const source = text.slice(piece.start, piece.end);
        const fault: Fault = {
          kind: "syntax",
          message: `${source} is no expression, since a space stands in front of '='`,
          help: `write {{${piece.name}}}`,
          start: piece.start,
          end: piece.end,
        };
        this.spaced.push({ at: path, isKey, text, where: within.where, faults: [fault] });
      }
      if (piece.kind !== "expression") continue;
      if (isReference(path) && /\b(?:steps|tasks)\b/.test(piece.source)) {
        this.expressions.push({ at: path, isKey, text, where: within.where, faults: [inReference(piece)] });
        continue;
      }
      this.judge({
        at: path,
        isKey,
        text,
        start: piece.sourceStart,
        source: piece.source,
        form: "tag",
        filling: "template",
        isRaw,
        wants: isWhole ? wants : undefined,
        environment: within.environment(),
        wider: within.wider,
        where: within.where,
      });
    }
  }

  private judge(place: ExpressionPlace): void {
    const faults = judge(place);
    if (faults.length === 0) return;
    const { at, isKey, text, where } = place;
    this.expressions.push({ at, isKey, text, where, faults });
  }
}
