import { type Fields, fieldsOf, isFields, shapeOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { lineComments } from "../code/comment.ts";
import { type Doc, group, ifBroken, indent, join, line } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { keyCode } from "../code/key.ts";
import { quoted } from "../code/text.ts";
import { type Entry, type Value, valueCode, type Writing } from "../code/value.ts";
import { Unsayable } from "../refusal.ts";
import { Attributes, isNone } from "./attributes.ts";
import { fieldShape, Values } from "./to-value.ts";

const specTypes: Readonly<Record<string, string>> = {
  Workflow: "WorkflowSpec",
  WorkflowTemplate: "WorkflowSpec",
  ClusterWorkflowTemplate: "WorkflowSpec",
  CronWorkflow: "CronWorkflowSpec",
  WorkflowEventBinding: "WorkflowEventBindingSpec",
};

/** The fields of the metadata that are props. */
const direct = ["name", "generateName", "namespace", "labels", "annotations"];

/** What the templates of a resource are written as. */
export interface Inside {
  readonly children: readonly Child[];
  /** What the resource says besides its fields, such as templates that nothing calls. */
  readonly attributes?: readonly Attribute[];
  /** Fields of the workflow that what is inside says already. */
  readonly without?: readonly string[];
}

/** An attribute as the entry of an object. */
const entryDoc = ({ name, value, comments = [] }: Attribute): Doc => [
  ...lineComments(comments),
  keyCode(name),
  ": ",
  "code" in value ? value.code : quoted(value.text),
];

/** Makes the component of a resource. */
export class Resources {
  private readonly writing: Writing;
  private readonly values: Values;
  private readonly attributes: Attributes;
  /** Those of what the workflow does not read, such as its metadata. */
  private readonly plain: Attributes;

  /** `values` makes the values of the spec. */
  constructor(writing: Writing, values = new Values()) {
    this.writing = writing;
    this.values = values;
    this.attributes = new Attributes(values, writing);
    this.plain = new Attributes(new Values(), writing);
  }

  /** `inside` is what `spec.templates` becomes; a kind without templates has none. */
  resource(manifest: Fields, inside: Inside): Doc {
    const { apiVersion, kind, metadata = {}, spec = {}, ...others } = manifest;
    const type = typeof kind === "string" ? specTypes[kind] : undefined;
    if (type === undefined || typeof kind !== "string" || apiVersion !== "argoproj.io/v1alpha1") {
      throw new Unsayable(`there is no component for ${String(apiVersion)} ${String(kind)}`);
    }
    const [other] = Object.keys(others);
    if (other !== undefined) throw new Unsayable(`no component takes the field '${other}' of a resource`);
    if (!isFields(metadata) || !isFields(spec)) throw new Unsayable("'metadata' or 'spec' is no object");
    this.writing.used.add(kind);
    const own = kind === "CronWorkflow" ? this.cronSpec(spec, inside) : this.spec(spec, type, inside);
    const attributes = [...this.metadata(metadata), ...own, ...(inside.attributes ?? [])];
    return element({ tag: kind, attributes, children: inside.children });
  }

  /** `export const Lib = workflowTemplate("lib", { templates: { A, B } })`, of templates that are constants. */
  library(manifest: Fields, identifier: string, templates: readonly string[]): Doc {
    const { apiVersion: _apiVersion, kind, metadata, spec = {}, ...others } = manifest;
    const { name, ...rest } = fieldsOf(metadata);
    const [other] = Object.keys(others);
    if (other !== undefined) throw new Unsayable(`no component takes the field '${other}' of a resource`);
    if (typeof name !== "string" || !isFields(spec)) throw new Unsayable("it has no name to be called by");
    const maker = this.writing.used.add(
      kind === "ClusterWorkflowTemplate" ? "clusterWorkflowTemplate" : "workflowTemplate",
    );
    const attributes = [...this.metadata(rest), ...this.spec(spec, "WorkflowSpec", { children: [] })];
    const list = [
      "templates: ",
      group("{", indent([line, join([",", line], [...templates])]), ifBroken(","), line, "}"),
    ];
    const entries = [...attributes.map(entryDoc), list];
    const options = group("{", indent([line, join([",", line], entries)]), ifBroken(","), line, "}");
    return ["export const ", identifier, " = ", maker, "(", quoted(name), ", ", options, ");"];
  }

  private spec(spec: Fields, type: string, { without = [] }: Inside): readonly Attribute[] {
    return this.attributes.all({ fields: spec, path: ["spec"], type, without: ["templates", ...without] });
  }

  private cronSpec(spec: Fields, { without = [] }: Inside): readonly Attribute[] {
    const own = this.plain.all({
      fields: spec,
      path: ["spec"],
      type: "CronWorkflowSpec",
      without: ["workflowSpec"],
    });
    const { workflowSpec } = spec;
    if (!isFields(workflowSpec)) throw new Unsayable("'workflowSpec' is no object");
    const left = Object.entries(workflowSpec).filter(
      ([field, value]) =>
        field !== "templates" && !without.includes(field) && !isNone(value, `WorkflowSpec.${field}`, this.writing),
    );
    if (left.length === 0) return own;
    const path: Path = ["spec", "workflowSpec"];
    const shape = shapeOf("WorkflowSpec");
    const entries = left.map(
      ([key, value]): Entry => ({
        key,
        path: [...path, key],
        value: this.values.make(value, fieldShape(shape, key), [...path, key]),
      }),
    );
    const object: Value = { kind: "object", entries };
    const comments = this.writing.comments.take(path);
    return [...own, { name: "workflowSpec", value: { code: valueCode(object, this.writing) }, comments }];
  }

  private metadata(metadata: Fields): readonly Attribute[] {
    const names = Object.keys(metadata);
    const own = direct.filter((name) => names.includes(name));
    const rest = names.filter((name) => !direct.includes(name) && metadata[name] !== null);
    const attributes = this.plain.all({
      fields: Object.fromEntries(own.map((name) => [name, metadata[name]])),
      path: ["metadata"],
      type: "ObjectMeta",
    });
    if (rest.length === 0) return attributes;
    const fields = Object.fromEntries(rest.map((name) => [name, metadata[name]]));
    return [...attributes, this.plain.one("metadata", fields, shapeOf("ObjectMeta"), ["metadata"])];
  }

  /** Any other object, as it is. */
  manifest(manifest: Fields): Doc {
    this.writing.used.add("Manifest");
    const lead = ["apiVersion", "kind", "metadata"].filter((name) => Object.hasOwn(manifest, name));
    const others = Object.keys(manifest).filter((name) => !lead.includes(name));
    if (others.includes("children") || others.includes("key"))
      throw new Unsayable("no component takes a field 'children'");
    const any = { kind: "any", object: false } as const;
    const attributes = [...lead, ...others].map((name) => this.plain.one(name, manifest[name], any, [name]));
    return element({ tag: "Manifest", attributes, children: [] });
  }
}
