import { templateTypes } from "@argotsx/compiler/template-types";
import { type Fields, isFields } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { Doc } from "../code/doc.ts";
import { type Attribute, type Child, type ElementCode, element } from "../code/element.ts";
import type { Writing } from "../code/value.ts";
import { Unsayable } from "../refusal.ts";
import { Attributes } from "./attributes.ts";
import { groupReason } from "./step-group.ts";
import { Values } from "./to-value.ts";

type TemplateType = (typeof templateTypes)[number];

const literalTexts: Readonly<Record<string, string>> = { ScriptTemplate: "source", ResourceTemplate: "manifest" };

/** What a template says to run. */
export const typeOf = (fields: Fields): TemplateType => {
  const found = templateTypes.filter(({ field }) => (fields[field] ?? undefined) !== undefined);
  const [type, other] = found;
  if (type === undefined) throw new Unsayable("a template runs nothing");
  if (other !== undefined) throw new Unsayable(`a template is both ${type.field} and ${other.field}`);
  return type;
};

/** Makes plain components of templates and of what is in them. */
export class PlainTemplates {
  private readonly writing: Writing;
  private readonly attributes: Attributes;

  constructor(writing: Writing, values = new Values((_text, { path }) => writing.scripts?.at(path))) {
    this.writing = writing;
    this.attributes = new Attributes(values, writing);
  }

  /** The element of a template, with the comments on it. */
  child(value: unknown, path: Path): Child {
    const comments = this.writing.comments.take(path);
    const doc = this.template(value, path);
    return { doc, ...(comments.length > 0 && { comments }) };
  }

  template(value: unknown, path: Path): Doc {
    if (!isFields(value)) throw new Unsayable("a template is no object");
    const type = typeOf(value);
    this.writing.used.add(type.kind);
    return element({ tag: type.kind, ...this.inside(value, type, path) });
  }

  inside(fields: Fields, type: TemplateType, path: Path): Omit<ElementCode, "tag"> {
    const body = fields[type.field];
    const attributes: Attribute[] = [];
    const children: Child[] = [];
    for (const field of nameFirst(fields)) {
      if (fields[field] === null) continue;
      if (field !== type.field) attributes.push(...this.own(field, fields, type, path));
      else if (type.type === undefined && type.children === undefined) {
        attributes.push(...this.own(field, fields, type, path));
      } else {
        const made = this.body(body, type, [...path, field]);
        attributes.push(...made.attributes);
        children.push(...made.children);
      }
    }
    return { attributes, children };
  }

  private own(field: string, fields: Fields, { templateRenamed }: TemplateType, path: Path): readonly Attribute[] {
    const renamed = { securityContext: "podSecurityContext", ...templateRenamed };
    return this.attributes.all({ fields: { [field]: fields[field] }, path, type: "Template", renamed });
  }

  private body(body: unknown, type: TemplateType, path: Path): Omit<ElementCode, "tag"> {
    if (type.field === "steps") return { attributes: [], children: this.steps(body, path) };
    if (!isFields(body)) throw new Unsayable(`'${type.field}' of a template is no object`);
    const of = type.type ?? "";
    const inside = type.children?.field;
    const attributes = this.attributes.all({
      fields: body,
      path,
      type: of,
      renamed: type.renamed ?? {},
      without: inside === undefined ? [] : [inside],
      drops: literalTexts[of],
    });
    const bodyComments = this.writing.comments.take(path);
    const [first, ...others] = attributes;
    const shown =
      bodyComments.length > 0 && first !== undefined
        ? [{ ...first, comments: [...bodyComments, ...(first.comments ?? [])] }, ...others]
        : attributes;
    if (inside === undefined) return { attributes: shown, children: [] };
    const items = body[inside];
    if (!Array.isArray(items)) throw new Unsayable(`'${inside}' of a template is no list`);
    const tag = type.kind === "Dag" ? "Task" : "ContainerNode";
    const of2 = type.kind === "Dag" ? "DAGTask" : "ContainerNode";
    const children = items.map((item, index) => this.node(item, tag, of2, [...path, inside, index]));
    return { attributes: shown, children };
  }

  private steps(groups: unknown, path: Path): readonly Child[] {
    if (!Array.isArray(groups)) throw new Unsayable("'steps' of a template is no list");
    return groups.map((group: unknown, number): Child => {
      if (!Array.isArray(group) || group.length === 0) throw new Unsayable(groupReason(group));
      const at = [...path, number];
      const comments = this.writing.comments.take(at);
      const steps = group.map((step: unknown, index) => this.node(step, "Step", "WorkflowStep", [...at, index]));
      const [only] = steps;
      if (only !== undefined && steps.length === 1) {
        return { doc: only.doc, comments: [...comments, ...(only.comments ?? [])] };
      }
      this.writing.used.add("Parallel");
      return { doc: element({ tag: "Parallel", attributes: [], children: steps }), comments };
    });
  }

  /** A task, a step, or a container of a set. */
  node(value: unknown, tag: string, type: string, path: Path): Child {
    if (!isFields(value)) throw new Unsayable(`a ${tag} is no object`);
    this.writing.used.add(tag);
    const comments = this.writing.comments.take(path);
    const fields = Object.fromEntries(nameFirst(value).map((field) => [field, value[field]]));
    const attributes = this.attributes.all({ fields, path, type, without: ["inline"] });
    const { inline } = value;
    const children = inline === undefined || inline === null ? [] : [this.child(inline, [...path, "inline"])];
    return { doc: element({ tag, attributes, children }), comments };
  }
}

/** The names of fields, `name` in front. */
const nameFirst = (fields: Fields): readonly string[] => {
  const names = Object.keys(fields);
  return names.includes("name") ? ["name", ...names.filter((name) => name !== "name")] : names;
};
