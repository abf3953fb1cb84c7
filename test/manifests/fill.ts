import { readFileSync } from "node:fs";
import type { Schema, SchemaNode } from "../../packages/schema/src/schema-node.ts";
import { type Choices, isFilled } from "./choices.ts";
import type { Slips } from "./slips.ts";

const schema: Schema = JSON.parse(readFileSync(new URL("../../schemas/argo-4.0.json", import.meta.url), "utf8"));

const prefix = "#/$defs/";

/** More levels below a filled field are left out: they hardly bear on the verdict. */
const deepest = 3;

const texts = ["a", "app", "reports", "10s", "1", "/tmp/data", "default", "@daily", "metadata.name"] as const;
const quantities = ["1", "500m", "64Mi", "2Gi", "0.5", "1e3"] as const;
const strangers = [null, true, 1, 1.5, "text", [], {}, ["a"]] as const;

/** Values of the types of Argo's schema: sound ones, unless a slip happens. */
export class Filler {
  readonly #choices: Choices;
  readonly #slips: Slips;

  constructor(choices: Choices, slips: Slips) {
    this.#choices = choices;
    this.#slips = slips;
  }

  /** An object of a type with some of its fields, and none of those that are left out. */
  object(type: string, percent: number, without: readonly string[] = []): Record<string, unknown> {
    return this.#fields(schema.$defs[type] ?? {}, percent, deepest, without);
  }

  #fields(node: SchemaNode, percent: number, depth: number, without: readonly string[]): Record<string, unknown> {
    const names = Object.keys(node.properties ?? {}).filter((name) => !without.includes(name));
    const required = node.required ?? [];
    const made: Record<string, unknown> = {};
    for (const name of names) {
      if (!required.includes(name) && !this.#choices.chance(percent)) continue;
      const value = this.#value(node.properties?.[name] ?? {}, depth);
      if (value !== undefined) made[name] = value;
    }
    return made;
  }

  #value(place: SchemaNode, depth: number): unknown {
    if (this.#slips.happens()) return this.#choices.pick(strangers);
    const name = place.$ref?.slice(prefix.length);
    const node = name === undefined ? place : (schema.$defs[name] ?? {});
    if (name === "Quantity") return this.#choices.pick(quantities);
    if (name === "IntOrString") return this.#choices.pick([1, 3, "2", "10"]);
    if (node.enum !== undefined) {
      const words = node.enum.filter((word) => word !== null && word !== "");
      return isFilled(words) ? this.#choices.pick(words) : undefined;
    }
    switch ([node.type].flat()[0]) {
      case "array":
        if (depth === 0) return undefined;
        return Array.from({ length: 1 + this.#choices.below(2) }, () => this.#value(node.items ?? {}, depth - 1));
      case "boolean":
        return this.#choices.chance(50);
      case "integer":
      case "number":
        return this.#choices.below(5) * 10;
      case "object": {
        if (depth === 0) return node.required === undefined ? undefined : this.#fields(node, 0, 0, []);
        if (node.properties !== undefined) return this.#fields(node, 25, depth - 1, []);
        const values = typeof node.additionalProperties === "object" ? node.additionalProperties : {};
        return { [this.#choices.pick(["app", "team", "cpu"])]: this.#value(values, depth - 1) ?? "1" };
      }
      case "string": {
        const fitting = texts.filter((text) => node.pattern === undefined || new RegExp(node.pattern, "u").test(text));
        return isFilled(fitting) ? this.#choices.pick(fitting) : undefined;
      }
      default:
        return undefined;
    }
  }
}
