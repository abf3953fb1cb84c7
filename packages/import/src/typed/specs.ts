import { anyStringText, type Fields, isFields, listOf, shapeOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type Doc, group, ifBroken, indent, join, line } from "../code/doc.ts";
import { keyCode } from "../code/key.ts";
import { compactCode, type Entry, type Value, valueCode, type Writing } from "../code/value.ts";
import { Values } from "../plain/to-value.ts";
import { Unsayable } from "../refusal.ts";
import { referringText, referringValues, type Words } from "./references.ts";

/** An input or output of a typed template. */
export interface Spec {
  readonly name: string;
  readonly kind: "param" | "artifact";
  /** Its declaration: `param.string()`. */
  readonly doc: Doc;
  /** What the template says of it behind its tasks, as an output of steps or of a DAG. */
  readonly from?: { readonly kind: "parameter" | "expression"; readonly text: string };
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Refuses fields that a declaration has no option for. */
const onlyFields = (fields: Fields, known: readonly string[], what: string): void => {
  const other = Object.keys(fields).find((field) => !known.includes(field) && fields[field] !== null);
  if (other !== undefined) throw new Unsayable(`'${other}' of ${what} has no typed form`);
};

/** Makes declarations. */
export class SpecMaker {
  private readonly words: Words;
  private readonly values = new Values();
  private readonly artifactValues: Values;

  /** `words` are those that mean something where inputs or outputs are declared. */
  constructor(words: Words) {
    this.words = words;
    this.artifactValues = referringValues(words);
  }

  private get writing(): Writing {
    return this.words.writing;
  }

  private call(name: string, entries: readonly Entry[], before: readonly Doc[] = []): Doc {
    const options: Value = { kind: "object", entries };
    // What is said of a short one is said above the template.
    const code = compactCode(options, this.writing)?.code ?? valueCode(options, this.writing);
    const parts = [...before, ...(entries.length === 0 ? [] : [code])];
    return [name, "(", join(", ", parts), ")"];
  }

  private entry(key: string, value: unknown, type: string, path: Path): Entry {
    const shape = shapeOf(type).fields.get(key) ?? ({ kind: "any", object: false } as const);
    const values = type === "Artifact" ? this.artifactValues : this.values;
    return { key, path, value: values.make(value, shape, path) };
  }

  private param(what: string, enumeration: unknown, entries: readonly Entry[], list?: string): Doc {
    this.writing.used.add("param");
    if (list !== undefined) {
      const given = entries.find(({ key }) => key === "default" || key === "value")?.key;
      if (given !== undefined) {
        const typed = `param.json<${list}>({ ${given}: … })`;
        throw new Unsayable(
          `${what} is a list that a loop goes over, and has its '${given}' as a text: write ${typed}`,
        );
      }
      return this.call(`param.json<${list}>`, entries);
    }
    if (enumeration === undefined || enumeration === null) return this.call("param.string", entries);
    const items = listOf(enumeration).flatMap((one): Value[] => {
      const value = anyStringText(one);
      return value === undefined ? [] : [{ kind: "scalar", value }];
    });
    if (!Array.isArray(enumeration) || items.length < enumeration.length)
      throw new Unsayable("an 'enum' has values that are no texts");
    return this.call("param.oneOf", entries, [valueCode({ kind: "list", items }, this.writing)]);
  }

  inputParameter(fields: Fields, path: Path, lists?: ReadonlyMap<string, string>): Spec {
    const name = text(fields.name) ?? "";
    const what = `the input '${name}'`;
    onlyFields(fields, ["name", "default", "value", "description", "enum", "valueFrom"], what);
    const entries: Entry[] = [];
    if (fields.description !== undefined)
      entries.push(this.entry("description", fields.description, "Parameter", path));
    if (fields.default !== undefined && fields.default !== null) {
      const value = anyStringText(fields.default);
      if (value === undefined) throw new Unsayable(`the default of ${what} is no text`);
      entries.push({ key: "default", path: [...path, "default"], value: { kind: "scalar", value } });
    }
    if (fields.value !== undefined && fields.value !== null) {
      const value = anyStringText(fields.value);
      if (value === undefined) throw new Unsayable(`the value of ${what} is no text`);
      const made = referringText(value, this.words, { drops: false, takes: [], isAttribute: false });
      entries.push({ key: "value", path: [...path, "value"], value: made ?? { kind: "scalar", value } });
    }
    if (fields.valueFrom !== undefined) {
      const from = isFields(fields.valueFrom) ? fields.valueFrom : {};
      onlyFields(from, ["configMapKeyRef", "event", "supplied"], `'valueFrom' of ${what}`);
      for (const key of Object.keys(from)) entries.push(this.source(key, from[key], [...path, "valueFrom", key]));
    }
    return { name, kind: "param", doc: this.param(what, fields.enum, entries, lists?.get(name)) };
  }

  /** An option that is a field of `valueFrom`. */
  private source(key: string, value: unknown, path: Path): Entry {
    const isEmpty = isFields(value) && Object.keys(value).length === 0;
    if (key === "supplied" && isEmpty) return { key, path, value: { kind: "scalar", value: true } };
    return this.entry(key, value, "ValueFrom", path);
  }

  outputParameter(fields: Fields, path: Path, isOfTasks: boolean, lists?: ReadonlyMap<string, string>): Spec {
    const name = text(fields.name) ?? "";
    const what = `the output '${name}'`;
    onlyFields(fields, ["name", "valueFrom", "globalName", "description"], what);
    const from = isFields(fields.valueFrom) ? fields.valueFrom : {};
    const entries: Entry[] = [];
    if (fields.description !== undefined)
      entries.push(this.entry("description", fields.description, "Parameter", path));
    if (fields.globalName !== undefined) entries.push(this.entry("globalName", fields.globalName, "Parameter", path));
    const { default: standard, parameter, expression, ...others } = from;
    if (standard !== undefined && standard !== null) {
      const value = anyStringText(standard);
      if (value === undefined) throw new Unsayable(`the default of ${what} is no text`);
      entries.push({ key: "default", value: { kind: "scalar", value } });
    }
    if (isOfTasks) {
      onlyFields(others, [], `'valueFrom' of ${what}`);
      const said = text(parameter) ?? text(expression);
      if (said === undefined) throw new Unsayable(`${what} says no value`);
      const kind = typeof parameter === "string" ? "parameter" : "expression";
      return {
        name,
        kind: "param",
        doc: this.param(what, undefined, entries, lists?.get(name)),
        from: { kind, text: said },
      };
    }
    if (parameter !== undefined || expression !== undefined) throw new Unsayable(`${what} is that of tasks`);
    onlyFields(others, ["path", "jsonPath", "jqFilter", "supplied"], `'valueFrom' of ${what}`);
    for (const key of Object.keys(others)) entries.push(this.source(key, others[key], [...path, "valueFrom", key]));
    return { name, kind: "param", doc: this.param(what, undefined, entries, lists?.get(name)) };
  }

  /** An output that is what the container prints. */
  printed(name: string, list?: string): Spec {
    const entries: Entry[] = [{ key: "stdout", value: { kind: "scalar", value: true } }];
    return { name, kind: "param", doc: this.param(`the output '${name}'`, undefined, entries, list) };
  }

  artifact(fields: Fields, path: Path, isOfTasks: boolean): Spec {
    const { name: own, from, fromExpression, ...others } = fields;
    const name = text(own) ?? "";
    this.writing.used.add("artifact");
    const entries = Object.keys(others).map((key) => this.entry(key, others[key], "Artifact", [...path, key]));
    const doc = this.call("artifact", entries);
    if (fromExpression !== undefined) {
      if (!isOfTasks || from !== undefined || typeof fromExpression !== "string")
        throw new Unsayable(`'fromExpression' of the artifact '${name}' has no typed form`);
      return { name, kind: "artifact", doc, from: { kind: "expression", text: fromExpression } };
    }
    if (from === undefined) {
      if (isOfTasks && path.includes("outputs")) throw new Unsayable(`the output '${name}' says no value`);
      return { name, kind: "artifact", doc };
    }
    if (!isOfTasks || typeof from !== "string")
      throw new Unsayable(`'from' of the artifact '${name}' has no typed form`);
    return { name, kind: "artifact", doc, from: { kind: "parameter", text: from } };
  }
}

/** `{ a: param.string(), b: artifact({ … }) }`. */
export const specsCode = (specs: readonly Spec[]): Doc => {
  const entries = specs.map(({ name, doc }): Doc => [keyCode(name), ": ", doc]);
  return group("{", indent([line, join([",", line], entries)]), ifBroken(","), line, "}");
};
