import type { Finding, Path } from "../finding.ts";
import type { AnyShape, ListShape, MapShape, ObjectShape, ScalarShape, ScalarType, Shape } from "../shape.ts";
import { expectation, mismatch } from "./describe.ts";
import { isObject } from "./is-object.ts";

/** How many levels are walked by recursion before the rest is put off, so that no manifest exhausts the stack. */
const levels = 250;

const anything: AnyShape = { kind: "any", object: false };
const anyList: ListShape = { kind: "list", items: anything };
const anyMap: MapShape = { kind: "map", values: anything };

/** A part of a manifest that is still to be checked. */
export class Pending {
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: Path;

  constructor(shape: Shape, value: unknown, path: Path) {
    this.shape = shape;
    this.value = value;
    this.path = path;
  }
}

/** Checks one part of a manifest, `levels` deep. Paths are only made for what is found. */
export class Walk {
  private readonly start: Pending;
  /** What is as deep as this is not near enough to be walked at once, and put off. */
  private readonly limit: number;
  /** The path of the value in hand is the first `depth` entries; what follows is left over from siblings. */
  private readonly path: (string | number)[];
  private readonly found: (Finding | Pending)[] = [];

  constructor(start: Pending) {
    this.start = start;
    this.limit = start.path.length + levels;
    this.path = [...start.path];
  }

  /** What is wrong, in document order, with the deeper parts at their places. */
  run(): (Finding | Pending)[] {
    this.value(this.start.shape, this.start.value, this.start.path.length);
    return this.found;
  }

  private value(shape: Shape, value: unknown, depth: number): void {
    // Most values are scalars.
    switch (shape.kind) {
      case "scalar":
        this.scalar(shape, value, depth);
        return;
      case "object":
        if (!isObject(value)) this.wrongType(shape, value, depth);
        else if (depth < this.limit) this.object(shape, value, depth);
        else this.putOff(shape, value, depth);
        return;
      case "list":
        if (!Array.isArray(value)) this.wrongType(shape, value, depth);
        else if (depth < this.limit) this.list(shape, value, depth);
        else this.putOff(shape, value, depth);
        return;
      case "map":
        if (!isObject(value)) this.wrongType(shape, value, depth);
        else if (depth < this.limit) this.map(shape, value, depth);
        else this.putOff(shape, value, depth);
        return;
      case "any":
        if (shape.object && !isObject(value)) this.wrongType(shape, value, depth);
        else this.free(shape, value, depth);
    }
  }

  private putOff(shape: Shape, value: unknown, depth: number): void {
    this.found.push(new Pending(shape, value, this.at(depth)));
  }

  private object(shape: ObjectShape, value: Readonly<Record<string, unknown>>, depth: number): void {
    const { fields, required } = shape;
    for (let i = 0; i < required.length; i++) {
      const field = required[i] ?? "";
      if (value[field] === undefined) {
        this.found.push({ kind: "missing-field", path: this.at(depth), field, owner: shape.name });
      }
    }
    for (const field in value) {
      const child = value[field];
      if (child === undefined) continue;
      this.path[depth] = field;
      const expected = fields.get(field);
      if (expected === undefined) {
        const [path, owner, known] = [this.at(depth + 1), shape.name, shape.fieldNames];
        this.found.push({ kind: "unknown-field", path, field, owner, known });
      } else if (child !== null || required.includes(field)) {
        this.value(expected, child, depth + 1);
      }
    }
  }

  /** What is free-form has to be JSON at least: no infinity, no function, no Map. */
  private free(shape: AnyShape, value: unknown, depth: number): void {
    if (Array.isArray(value)) {
      this.value(anyList, value, depth);
    } else if (isObject(value)) {
      if (shape.oneKey) this.oneKey(shape, value, depth);
      this.value(anyMap, value, depth);
    } else if (!isFree(value)) this.wrongType(shape, value, depth);
  }

  private oneKey(shape: AnyShape, value: Readonly<Record<string, unknown>>, depth: number): void {
    const { length } = Object.values(value).filter((child) => child !== undefined);
    if (length === 1) return;
    const actual = length === 0 ? "an object without keys" : `an object with ${length} keys`;
    this.found.push({ kind: "wrong-type", path: this.at(depth), expected: expectation(shape), actual });
  }

  private list(shape: ListShape, value: readonly unknown[], depth: number): void {
    for (let index = 0; index < value.length; index++) {
      this.path[depth] = index;
      this.value(shape.items, value[index], depth + 1);
    }
  }

  private map(shape: MapShape, value: Readonly<Record<string, unknown>>, depth: number): void {
    for (const key in value) {
      const child = value[key];
      if (child === undefined || child === null) continue;
      this.path[depth] = key;
      this.value(shape.values, child, depth + 1);
    }
  }

  private scalar(shape: ScalarShape, value: unknown, depth: number): void {
    const { type } = shape;
    if (type === "enum") {
      const allowed = shape.values ?? [];
      if (typeof value !== "string" || !allowed.includes(value)) {
        this.found.push({ kind: "enum", path: this.at(depth), allowed, actual: value });
      }
    } else if (!(typeof value === "string" ? takesText(type) : isScalar(shape, value))) {
      this.wrongType(shape, value, depth);
    } else if (shape.pattern !== undefined && typeof value === "string" && !shape.pattern.test(value)) {
      this.found.push({ kind: "pattern", path: this.at(depth), pattern: shape.pattern.source, actual: value });
    }
  }

  private wrongType(shape: Shape, value: unknown, depth: number): void {
    this.found.push({ kind: "wrong-type", path: this.at(depth), ...mismatch(shape, value) });
  }

  private at(depth: number): Path {
    return this.path.slice(0, depth);
  }
}

/** Whether a value that is neither list nor object may stand in a free-form place. In a list, undefined is null. */
const isFree = (value: unknown): boolean => {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value);
    case "function":
    case "object":
    case "symbol":
      return value === null;
    default:
      return true;
  }
};

/** The largest number of 64 bits is not one of JavaScript's; the one that it is read as is the next, which is taken. */
const fits = (value: number, bits = Number.POSITIVE_INFINITY): boolean =>
  value >= -(2 ** (bits - 1)) && value <= 2 ** (bits - 1) - 1;

const takesText = (type: ScalarType): boolean =>
  type === "string" || (type !== "integer" && type !== "number" && type !== "boolean");

/** Whether a value that is no text has the JSON type of a scalar other than an enum. */
const isScalar = ({ type, bits }: ScalarShape, value: unknown): boolean => {
  switch (typeof value) {
    case "number":
      if (type === "integer" || type === "integer-or-string") return Number.isInteger(value) && fits(value, bits);
      return type !== "string" && type !== "boolean" && Number.isFinite(value);
    case "boolean":
      return type === "boolean" || type === "any-string";
    default:
      return false;
  }
};
