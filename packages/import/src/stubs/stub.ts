import { kebabCase } from "@argotsx/authoring/tree";
import { fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";
import { lineComments } from "../code/comment.ts";
import { type Doc, hardline, indent, join } from "../code/doc.ts";
import { quoted } from "../code/text.ts";
import type { Writing } from "../code/value.ts";
import { Identifiers } from "../names/identifiers.ts";
import { Unsayable } from "../refusal.ts";
import { jsonListsOf } from "../typed/json-lists.ts";
import { planTemplates } from "../typed/plan.ts";
import { type Signature, signatureCode, signatureOf } from "./signature.ts";

/** A template that is declared, with what calls it. */
export interface StubTemplate {
  /** The template's name in the cluster. */
  readonly name: string;
  /** Its name in TypeScript: `Mail.Send`. */
  readonly tag: string;
  readonly signature: Signature;
}

/** The declaration of a WorkflowTemplate or a ClusterWorkflowTemplate. */
export interface Stub {
  readonly name: string;
  readonly cluster: boolean;
  readonly identifier: string;
  readonly doc: Doc;
  readonly comments: readonly string[];
  readonly templates: readonly StubTemplate[];
}

/** Whether a manifest holds templates that others call where they live. */
export const isLibrary = (value: unknown): boolean => {
  const { apiVersion, kind } = fieldsOf(value);
  return apiVersion === "argoproj.io/v1alpha1" && (kind === "WorkflowTemplate" || kind === "ClusterWorkflowTemplate");
};

/** The comments on what is not the templates. */
const aboveAll = (manifest: unknown, { comments }: Writing): readonly string[] =>
  Object.keys(fieldsOf(manifest)).flatMap((field) => (field === "spec" ? [] : comments.takeBelow([field])));

/** Declares the templates of a manifest. `identifiers` are those of the module. */
export const stubOf = (manifest: unknown, identifiers: Identifiers, writing: Writing): Stub => {
  const { kind, metadata, spec } = fieldsOf(manifest);
  const name = textOf(fieldsOf(metadata).name);
  if (name === undefined) throw new Unsayable("it has no name that its templates could be called by", ["metadata"]);
  const templates = listOf(fieldsOf(spec).templates);
  const path = ["spec", "templates"];
  const lists = jsonListsOf(planTemplates(templates, path));
  const identifier = identifiers.of(name, "Library");
  const keys = new Identifiers();
  const cluster = kind === "ClusterWorkflowTemplate";
  const seen = new Set<string>();
  const made = templates.map((template, index): { readonly doc: Doc; readonly template: StubTemplate } => {
    const own = isFields(template) ? textOf(template.name) : undefined;
    const at = [...path, index];
    if (own === undefined || !isFields(template)) throw new Unsayable("a template has no name", at);
    if (seen.has(own)) throw new Unsayable(`two templates are called '${own}'`, at);
    seen.add(own);
    const comments = writing.comments.take(at);
    const ofTemplate = { inputs: lists.inputs.get(own), outputs: lists.outputs.get(own) };
    const signature = signatureOf(template, at, ofTemplate, writing);
    const key = keys.of(own, "Template");
    const before = kebabCase(key) === own ? [] : [`name: ${quoted(own)}`];
    // What is said inside of a template is said of how it does what it does.
    writing.comments.takeBelow(at);
    return {
      doc: [...lineComments(comments), key, ": ", signatureCode(signature, before), ","],
      template: { name: own, tag: `${identifier}.${key}`, signature },
    };
  });
  writing.used.add("external");
  const inside = made.map(({ doc }) => doc);
  const record: Doc = inside.length === 0 ? "{}" : ["{", indent([hardline, join(hardline, inside)]), hardline, "}"];
  const options: Doc = [
    "{",
    indent([hardline, ...(cluster ? ["cluster: true,", hardline] : []), "templates: ", record, ","]),
    hardline,
    "}",
  ];
  return {
    ...{ name, cluster, identifier },
    comments: aboveAll(manifest, writing),
    doc: ["export const ", identifier, " = external(", quoted(name), ", ", options, ");"],
    templates: made.map(({ template }) => template),
  };
};
