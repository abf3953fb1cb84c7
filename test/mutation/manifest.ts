import type { Path, YamlDocument } from "../../packages/yaml/src/read/index.ts";
import { type Change, ManifestText } from "./manifest-text.ts";
import { fieldsOf, isPlain, itemsOf, type Plain, textOf } from "./plain.ts";

export interface Template {
  readonly path: Path;
  readonly value: Plain;
  readonly name: string;
}

/** A step or a task. */
export interface Call {
  readonly path: Path;
  readonly value: Plain;
  readonly name: string;
  /** The template that it is a part of. */
  readonly owner: Template;
  readonly form: "steps" | "tasks";
  /** The template that it names, where that is one of the same document. */
  readonly target: Template | undefined;
}

/** Something between `{{` and `}}`. */
export interface Tag {
  /** The text that it stands in. */
  readonly path: Path;
  /** What is between the braces. */
  readonly body: string;
  readonly from: number;
  readonly to: number;
}

/** A scalar, and where it is written. */
export interface Scalar {
  readonly path: Path;
  readonly value: unknown;
  readonly written: string;
}

/** A manifest as mistakes are made in it: by templates, calls and tags. */
export class Manifest extends ManifestText {
  readonly kind: string;
  /** Where the specification of a workflow is. */
  readonly spec: Path;
  readonly templates: readonly Template[];
  readonly calls: readonly Call[];

  constructor(text: string, document: YamlDocument) {
    super(text, document);
    this.kind = textOf(fieldsOf(this.value).kind) ?? "";
    this.spec = this.kind === "CronWorkflow" ? ["spec", "workflowSpec"] : ["spec"];
    const templates = [...this.spec, "templates"];
    this.templates = itemsOf(this.at(templates)).map((value, index) => ({
      path: [...templates, index],
      value: fieldsOf(value),
      name: textOf(fieldsOf(value).name) ?? "",
    }));
    this.calls = this.templates.flatMap((owner) => this.#callsOf(owner));
  }

  /** The scalars of the document, in the order of its keys. */
  *scalars(from: Path = []): Iterable<Scalar> {
    const value = this.at(from);
    if (isPlain(value)) for (const key of Object.keys(value)) yield* this.scalars([...from, key]);
    else if (Array.isArray(value)) for (const index of value.keys()) yield* this.scalars([...from, index]);
    else if (this.place(from) !== undefined) yield { path: from, value, written: this.written(from) };
  }

  /** The objects of the document. */
  *objects(from: Path = []): Iterable<{ readonly path: Path; readonly value: Plain }> {
    const value = this.at(from);
    if (Array.isArray(value)) for (const index of value.keys()) yield* this.objects([...from, index]);
    if (!isPlain(value)) return;
    yield { path: from, value };
    for (const key of Object.keys(value)) yield* this.objects([...from, key]);
  }

  /** The fields of this name that the objects of the document have. What stands in the items of a loop is no field. */
  *fields(...names: readonly string[]): Iterable<{ readonly path: Path; readonly value: unknown }> {
    for (const { path, value } of this.objects()) {
      if (path.includes("withItems")) continue;
      for (const name of names) if (Object.hasOwn(value, name)) yield { path: [...path, name], value: value[name] };
    }
  }

  /** The tags whose body, without blanks around it, a pattern finds. */
  *tags(pattern: RegExp): Iterable<Tag & { readonly match: RegExpExecArray }> {
    for (const { path, written } of this.scalars(["spec"])) {
      if (!written.includes("{{")) continue;
      const start = this.place(path)?.from ?? 0;
      for (const { 0: whole, 1: body = "", index } of written.matchAll(/\{\{(.*?)\}\}/gs)) {
        const match = pattern.exec(body.trim());
        const from = start + index;
        if (match !== null) yield { path, body: body.trim(), from, to: from + whole.length, match };
      }
    }
  }

  /** Another body for a tag. */
  retag({ from, to }: Tag, body: string): Change {
    return [{ from, to, text: `{{${body}}}` }];
  }

  /** Whether the text holds a tag, or a part of an expression, that a pattern finds. */
  mentions(pattern: RegExp, within: Path = ["spec"]): boolean {
    return pattern.test(this.written(within));
  }

  inputsOf({ path }: Template, kind: "parameters" | "artifacts" = "parameters"): readonly Path[] {
    return this.#named([...path, "inputs", kind]);
  }

  outputsOf({ path }: Template, kind: "parameters" | "artifacts" = "parameters"): readonly Path[] {
    return this.#named([...path, "outputs", kind]);
  }

  argumentsOf(path: Path, kind: "parameters" | "artifacts" = "parameters"): readonly Path[] {
    return this.#named([...path, "arguments", kind]);
  }

  nameAt(path: Path): string {
    return textOf(fieldsOf(this.at(path)).name) ?? "";
  }

  siblingsOf(call: Call): readonly Call[] {
    return this.calls.filter(({ owner }) => owner === call.owner);
  }

  #named(list: Path): readonly Path[] {
    return itemsOf(this.at(list)).flatMap((item, index) => (isPlain(item) ? [[...list, index]] : []));
  }

  #callsOf(owner: Template): readonly Call[] {
    const steps = itemsOf(owner.value.steps).flatMap((group, at) =>
      itemsOf(group).map((_, index) => ({ path: [...owner.path, "steps", at, index], form: "steps" as const })),
    );
    const tasks = itemsOf(fieldsOf(owner.value.dag).tasks).map((_, index) => ({
      path: [...owner.path, "dag", "tasks", index],
      form: "tasks" as const,
    }));
    return [...steps, ...tasks].map(({ path, form }) => {
      const value = fieldsOf(this.at(path));
      const target = this.templates.find(({ name }) => name !== "" && name === value.template);
      return { path, form, owner, value, name: textOf(value.name) ?? "", target };
    });
  }
}
