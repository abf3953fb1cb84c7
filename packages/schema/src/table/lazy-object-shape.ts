import type { ObjectShape, Shape } from "../shape.ts";

/** What is known once the fields have been read. */
type Linked = Pick<ObjectShape, "fields" | "fieldNames" | "required">;

/** A type whose fields are read from the table's text when they are first asked for. */
export class LazyObjectShape implements ObjectShape {
  readonly kind = "object";
  readonly name: string;
  private readonly text: string;
  private readonly read: (node: string) => Shape;
  private linked: Linked | undefined;

  constructor(name: string, text: string, read: (node: string) => Shape) {
    this.name = name;
    this.text = text;
    this.read = read;
  }

  get fields(): ReadonlyMap<string, Shape> {
    return (this.linked ?? this.link()).fields;
  }

  get fieldNames(): readonly string[] {
    return (this.linked ?? this.link()).fieldNames;
  }

  get required(): readonly string[] {
    return (this.linked ?? this.link()).required;
  }

  private link(): Linked {
    const fields = new Map<string, Shape>();
    const required: string[] = [];
    for (const entry of this.text === "" ? [] : this.text.split(" ")) {
      const colon = entry.indexOf(":");
      const isRequired = entry[colon - 1] === "!";
      const field = entry.slice(0, isRequired ? colon - 1 : colon);
      if (isRequired) required.push(field);
      fields.set(field, this.read(entry.slice(colon + 1)));
    }
    this.linked = { fields, fieldNames: [...fields.keys()], required };
    return this.linked;
  }
}
