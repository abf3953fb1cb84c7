import { anyStringText, type Fields, fieldsOf, listOf, shapeOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { Attribute } from "../code/element.ts";
import { attributeValue, type Entry, type Value, valueCode, type Writing } from "../code/value.ts";
import { Values } from "../plain/to-value.ts";
import { Unsayable } from "../refusal.ts";
import { isAttribute, isOption } from "./argument-names.ts";
import { onlyTag } from "./json-lists.ts";
import type { CallPlan, TemplatePlan } from "./plan.ts";
import { referringText, referringValues, type Taken, type Words } from "./references.ts";

/** Makers of locations of artifacts. */
const locations: ReadonlySet<string> = new Set([
  ...["s3", "gcs", "azure", "oss", "git", "http", "hdfs", "raw", "artifactory"],
]);

/** What arguments are written with. */
interface CallArgumentsOptions extends Words {
  /** The inputs of the template that are lists as JSON. */
  readonly lists: ReadonlyMap<string, string> | undefined;
}

/** Writes what calls of a template hand over. */
export class CallArguments {
  private readonly target: TemplatePlan;
  private readonly words: Words;
  private readonly lists: ReadonlyMap<string, string> | undefined;

  constructor(target: TemplatePlan, { lists, ...words }: CallArgumentsOptions) {
    this.target = target;
    this.words = words;
    this.lists = lists;
  }

  private get writing(): Writing {
    return this.words.writing;
  }

  of({ fields, path }: CallPlan): readonly Attribute[] {
    const given = fieldsOf(fields.arguments);
    const attributes: Attribute[] = [];
    const through: Entry[] = [];
    const names = new Set<string>();
    for (const what of ["parameters", "artifacts"] as const) {
      for (const [index, item] of listOf(given[what]).entries()) {
        const name = textOf(fieldsOf(item).name);
        if (name === undefined) throw new Unsayable(`an argument for '${this.target.name}' has no name`);
        if (names.has(name)) throw new Unsayable(`the argument '${name}' for '${this.target.name}' is given twice`);
        names.add(name);
        const at = [...path, "arguments", what, index];
        const value = this.value(what, fieldsOf(item), name, at);
        if (isOption(name)) through.push({ key: name, value, path: at });
        else {
          const code = valueCode(value, this.writing);
          const comments = this.writing.comments.take(at);
          attributes.push({ name, value: attributeValue(value, code), comments });
        }
      }
    }
    if (through.length === 0) return attributes;
    const code = valueCode({ kind: "object", entries: through }, this.writing);
    return [...attributes, { name: "arguments", value: { code } }];
  }

  private value(what: "parameters" | "artifacts", item: Fields, name: string, path: Path): Value {
    const inputs = listOf(fieldsOf(this.target.fields.inputs)[what]);
    if (!inputs.some((one) => fieldsOf(one).name === name)) {
      throw new Unsayable(`template '${this.target.name}' has no input '${name}'`);
    }
    return what === "parameters" ? this.parameter(item, name) : this.artifact(item, name, path);
  }

  private parameter({ value, ...others }: Fields, name: string): Value {
    const text = anyStringText(value);
    if (text === undefined || Object.keys(others).length > 1)
      throw new Unsayable(`the argument '${name}' has no plain value`);
    const isList = this.lists?.has(name) === true;
    const made = referringText(text, this.words, {
      drops: false,
      takes: isList ? [] : texts,
      isAttribute: isAttribute(name),
    });
    if (made !== undefined) return made;
    return isList ? jsonValue(text, name) : { kind: "scalar", value: text };
  }

  private artifact(item: Fields, name: string, path: Path): Value {
    const [key, other] = Object.keys(item).filter((one) => one !== "name");
    if (key === undefined || other !== undefined) throw new Unsayable(`the artifact '${name}' is more than a location`);
    if (key === "from") {
      const tag = typeof item.from === "string" ? onlyTag(item.from) : undefined;
      const reference = tag === undefined ? undefined : this.words.referenceOf(tag, this.writing);
      if (reference === undefined)
        throw new Unsayable(`the artifact '${name}' comes from nowhere that has a typed form`);
      return { kind: "code", doc: reference.code };
    }
    if (!locations.has(key)) throw new Unsayable(`the artifact '${name}' has no typed form`);
    const values = referringValues(this.words);
    const shape = shapeOf("Artifact").fields.get(key) ?? anything;
    this.writing.used.add(key);
    return {
      kind: "code",
      doc: [key, "(", valueCode(values.make(item[key], shape, [...path, key]), this.writing), ")"],
    };
  }
}

/** What an argument that is a text takes. */
const texts: readonly Taken[] = ["string", "unknown"];

const anything = { kind: "any", object: false } as const;

/** A list that is written as JSON, which it has to be written as again. */
const jsonValue = (text: string, name: string): Value => {
  try {
    const value: unknown = JSON.parse(text);
    if (JSON.stringify(value) === text) return new Values().make(value, anything, []);
  } catch {}
  throw new Unsayable(`the argument '${name}' is a list that is written in another way`);
};
