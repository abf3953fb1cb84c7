import type { ListShape, ObjectShape, ScalarType, Shape } from "../shape.ts";
import { LazyObjectShape } from "./lazy-object-shape.ts";
import type { Table } from "./table.ts";

const scalarTypes: Readonly<Record<string, ScalarType>> = {
  b: "boolean",
  e: "enum",
  i: "integer",
  n: "number",
  q: "quantity",
  s: "string",
  t: "any-string",
  x: "integer-or-string",
};

/**
 * The shapes of a table. A type is read when its fields are first asked for: a small manifest touches a dozen of two
 * hundred. Nodes that are written alike are one shape.
 */
export class Shapes {
  private readonly table: Table;
  private readonly nodes = new Map<string, Shape>();
  private readonly types = new Map<string, ObjectShape>();

  constructor(table: Table) {
    this.table = table;
  }

  get names(): readonly string[] {
    return Object.keys(this.table.types);
  }

  /** The shape of a type, or nothing for a name that is none. */
  type(name: string): ObjectShape | undefined {
    const known = this.types.get(name);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.table.types, name) ? this.table.types[name] : undefined;
    if (text === undefined) return undefined;
    const shape = new LazyObjectShape(name, text, (node) => this.node(node));
    this.types.set(name, shape);
    return shape;
  }

  private node(text: string): Shape {
    const known = this.nodes.get(text) ?? this.type(text);
    if (known !== undefined) return known;
    const shape = this.read(text);
    this.nodes.set(text, shape);
    return shape;
  }

  private read(text: string): Shape {
    const rest = text.slice(1);
    switch (text[0]) {
      case "[":
        return this.readList(rest);
      case "{":
        return { kind: "map", values: this.node(rest) };
      case "a":
        return { kind: "any", object: false };
      case "o":
        return rest === "" ? { kind: "any", object: true } : { kind: "any", object: true, oneKey: true };
      default:
        return this.readScalar(text, rest);
    }
  }

  private readList(text: string): ListShape {
    const [node = "", shorthand] = text.split("~");
    const list = { kind: "list", items: this.node(node) } as const;
    if (shorthand === undefined) return list;
    if (shorthand === "") return { ...list, single: true };
    const [, key = "", scalar, object, names] = /^(\w+)(?:=(\w+))?(?:@(\w+))?(\*)?$/.exec(shorthand) ?? [];
    const record = { key, names: names !== undefined };
    return {
      ...list,
      record: { ...record, ...(scalar !== undefined && { scalar }), ...(object !== undefined && { object }) },
    };
  }

  private readScalar(text: string, rest: string): Shape {
    const type = scalarTypes[text.charAt(0)];
    if (type === undefined) throw new Error(`the table has a node that cannot be read: '${text}'`);
    if (rest === "") return { kind: "scalar", type };
    const index = Number(rest);
    if (type === "integer" || type === "integer-or-string")
      return { kind: "scalar", type, bits: rest === "32" ? 32 : 64 };
    if (type === "enum") return { kind: "scalar", type, values: this.table.enums[index] ?? [] };
    return { kind: "scalar", type, pattern: new RegExp(this.table.patterns[index] ?? "", "u") };
  }
}
