import type { ObjectShape, Shape } from "../shape.ts";

/** A type whose fields are read from the table's text when they are first asked for. */
export class LazyObjectShape implements ObjectShape {
  readonly kind = "object";
  readonly name: string;
  readonly #text: string;
  readonly #read: (node: string) => Shape;
  #fields: ReadonlyMap<string, Shape> | undefined;
  #fieldNames: readonly string[] = [];
  #required: readonly string[] = [];

  constructor(name: string, text: string, read: (node: string) => Shape) {
    this.name = name;
    this.#text = text;
    this.#read = read;
  }

  get fields(): ReadonlyMap<string, Shape> {
    return this.#fields ?? this.#link();
  }

  get fieldNames(): readonly string[] {
    if (this.#fields === undefined) this.#link();
    return this.#fieldNames;
  }

  get required(): readonly string[] {
    if (this.#fields === undefined) this.#link();
    return this.#required;
  }

  #link(): ReadonlyMap<string, Shape> {
    const fields = new Map<string, Shape>();
    const required: string[] = [];
    for (const entry of this.#text === "" ? [] : this.#text.split(" ")) {
      const colon = entry.indexOf(":");
      const isRequired = entry[colon - 1] === "!";
      const field = entry.slice(0, isRequired ? colon - 1 : colon);
      if (isRequired) required.push(field);
      fields.set(field, this.#read(entry.slice(colon + 1)));
    }
    this.#fieldNames = [...fields.keys()];
    this.#required = required;
    this.#fields = fields;
    return fields;
  }
}
