import { dedentText, hasRemains, hasTokens, isElement, splitTokens, targetOf } from "@argotsx/authoring/tree";
import { commandOf, isSeveralWords } from "@argotsx/diagnostic";
import type { ListShape, ObjectShape, Shape } from "@argotsx/schema";
import { describe } from "../describe.ts";
import { halfPair } from "./half-pair.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { literalTextOf } from "./literal-text.ts";
import { isRecordList, itemOf } from "./named-list.ts";
import type { Problem } from "./problem.ts";
import { setOwn } from "./set-own.ts";

export type Fields = Record<string, unknown>;

/** Reads what stands for a value that exists only when the workflow runs; what is wrong with it is reported. */
export type ReadLate = (value: unknown, trail: readonly (string | number)[]) => string | undefined;

export const anyShape: Shape = { kind: "any", object: false };

/** How deep a value may be nested: far deeper than any manifest, and well within what can be written. */
const maxDepth = 200;

/** How many objects and items the values of a manifest may hold, those that stand in it more than once counted again. */
const maxSize = 2_000_000;

/** How many problems the values of one manifest are told. */
const mostProblems = 1_000;

/**
 * Makes the values of a manifest from what authors write: keys in canonical order, named lists expanded, absent values
 * dropped. What a manifest cannot hold is reported and left out; what only the schema refuses stays, for it to report.
 */
export class Values {
  private readonly problem: Problem;
  private readonly readLate: ReadLate;
  /** From the attribute down to the value at hand, as the author wrote it. */
  private readonly trail: (string | number)[] = [];
  /** The objects and lists around the value at hand. */
  private readonly around: object[] = [];
  private size = 0;
  private problems = 0;
  private isFull = false;

  /** `problem` is told the keys from the attribute down. */
  constructor(problem: Problem, readLate: ReadLate) {
    this.readLate = readLate;
    this.problem = (id, parameters, below) => {
      // A list of a hundred thousand wrong items is wrong in one way.
      if (++this.problems <= mostProblems) problem(id, parameters, [...this.trail, ...below]);
    };
  }

  /** `at` are the keys that lead to the value: a prop, or a prop and a field of the literal in it. */
  make(value: unknown, shape: Shape, at: readonly string[]): unknown {
    for (const key of at) this.trail.push(key);
    const made = this.value(value, shape, at.at(-1) ?? "");
    for (let left = at.length; left > 0; left--) this.trail.pop();
    return made;
  }

  private value(value: unknown, shape: Shape, field: string): unknown {
    if (typeof value !== "object" || value === null) {
      if (typeof value === "function") {
        const text = this.late(value);
        return text !== undefined && shape.kind === "list" && shape.single ? [text] : text;
      }
      if (typeof value !== "string" || shape.kind !== "list" || !shape.single) return this.scalar(value);
      if (hasTokens(value)) return [this.late(value)];
      if (isSeveralWords(value)) this.problem("words-as-one", { text: value, list: commandOf(value) }, []);
      return [value];
    }
    if (targetOf(value) !== undefined) return this.late(value);
    if (!this.enter(value)) return undefined;
    const made = this.collection(value, shape, field);
    this.around.pop();
    return made;
  }

  private collection(value: object, shape: Shape, field: string): unknown {
    if (shape.kind === "list") return this.list(value, shape, field);
    if (shape.kind === "object" && isPlainObject(value)) return this.object(value, shape);
    if (shape.kind === "map" && isPlainObject(value)) return this.map(value, shape.values);
    return this.free(value);
  }

  /** Goes into an object or list, unless that would never end. */
  private enter(value: object): boolean {
    this.size += Array.isArray(value) ? value.length + 1 : 1;
    if (this.around.includes(value)) this.stray("an object that contains itself");
    else if (this.trail.length > maxDepth) this.stray(`nested more than ${maxDepth} levels deep`);
    else if (this.size <= maxSize) {
      this.around.push(value);
      return true;
    } else if (!this.isFull) {
      this.isFull = true;
      this.stray(`beyond ${maxSize} objects and items`);
    }
    return false;
  }

  private nested(value: unknown, shape: Shape, key: string | number): unknown {
    if (!this.isKey(key)) return undefined;
    this.trail.push(key);
    const made = this.value(value, shape, String(key));
    this.trail.pop();
    return made;
  }

  /** Whether a key can be one; what is wrong with it is reported. */
  private isKey(key: string | number): boolean {
    if (typeof key === "number") return true;
    if (hasTokens(key) && (hasRemains(key) || splitTokens(key).some((part) => typeof part !== "string"))) {
      this.problem("reference-as-key", { field: this.field() }, []);
      return false;
    }
    if (key.isWellFormed()) return true;
    this.trail.push(key);
    this.stray(`below a key that is ${halfPair}`);
    this.trail.pop();
    return false;
  }

  private object(value: Readonly<Fields>, shape: ObjectShape): Fields {
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
        if (item !== undefined && !shape.fields.has(field)) setOwn(made, field, this.nested(item, anyShape, field));
      }
    }
    const literal = literalTextOf(shape.name);
    if (literal !== undefined && typeof made[literal] === "string") made[literal] = dedentText(made[literal]);
    return made;
  }

  private list(value: object, shape: ListShape, field: string): unknown {
    if (isRecordList(shape) && isPlainObject(value)) {
      const made: unknown[] = [];
      for (const key in value) {
        const item = value[key] ?? undefined;
        if (item === undefined) continue;
        const whole = itemOf(key, item, shape, field, this.problem);
        // A text beside its name is the whole item, in canonical order, and by far the commonest.
        const isText =
          typeof item === "string" && item.isWellFormed() && key.isWellFormed() && !hasTokens(item) && !hasTokens(key);
        const done = isText && shape.record.key === "name";
        made.push(done || whole === undefined ? whole : this.nested(whole, shape.items, key));
      }
      return made;
    }
    if (!Array.isArray(value)) return this.free(value);
    // Not `map`, which passes over the holes of a list: what is missing there has to be said.
    return Array.from(value, (item: unknown, index) => {
      const named = typeof item === "string" && shape.record?.names ? { [shape.record.key]: item } : item;
      return this.nested(named, shape.items, index);
    });
  }

  private map(value: Readonly<Fields>, shape: Shape): Fields {
    const made: Fields = {};
    for (const key of Object.keys(value)) {
      const item = value[key] ?? undefined;
      if (item !== undefined) setOwn(made, key, this.nested(item, shape, key));
    }
    return made;
  }

  /** A value of a place that takes anything, or of one that it does not fit, which is the schema's to say. */
  private free(value: object): unknown {
    if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => this.nested(item, anyShape, index));
    if (isElement(value)) return this.problem("element-in-prop", { field: this.field() }, []);
    if (!isPlainObject(value)) return this.stray(describe(value));
    const made: Fields = {};
    for (const [key, item] of Object.entries(value)) {
      const copied = item === undefined ? undefined : this.nested(item, anyShape, key);
      if (copied !== undefined) setOwn(made, key, copied);
    }
    return made;
  }

  private scalar(value: unknown): unknown {
    if (typeof value === "boolean" || value === null) return value;
    if (typeof value === "string") {
      if (hasTokens(value)) return this.late(value);
      return value.isWellFormed() ? value : this.stray(halfPair);
    }
    if (typeof value === "number") return Number.isFinite(value) ? value : this.stray(String(value));
    return this.stray(describe(value));
  }

  private late(value: unknown): string | undefined {
    return this.readLate(value, this.trail);
  }

  /** Reports what a manifest cannot hold. In a list its place stays empty, so that the others keep theirs. */
  private stray(actual: string): undefined {
    this.problem("not-data", { field: this.field(), actual }, []);
  }

  /** The value at hand as one writes it: `env.PORT`, `args[1]`. */
  private field(): string {
    return this.trail
      .slice(0, 20)
      .map((key, depth) => (typeof key === "number" ? `[${key}]` : depth === 0 ? key : `.${key}`))
      .join("");
  }
}
