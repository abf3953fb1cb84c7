import type { Path } from "@argotsx/schema";
import { decodedStep } from "./decoded-step.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf, textsOf } from "./fields.ts";
import { type Ports, portsOf } from "./ports.ts";
import type { Template } from "./template.ts";

/** A reference to a template of another resource. */
export interface TemplateRef {
  readonly path: Path;
  readonly name: string | undefined;
  readonly template: string | undefined;
  readonly isCluster: boolean;
}

/** What is done again and again; a list that is empty and a text that is empty are no loop to Argo. */
export type Loop =
  | { readonly kind: "withItems"; readonly path: Path; readonly items: readonly unknown[] }
  | { readonly kind: "withParam"; readonly path: Path; readonly text: string }
  | { readonly kind: "withSequence"; readonly path: Path; readonly fields: Fields };

/** What runs at a moment of a step's, a task's or a workflow's life. */
export interface Hook {
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  readonly expression: string | undefined;
  readonly template: string | undefined;
  readonly templateRef: TemplateRef | undefined;
  readonly arguments: Ports;
}

/** Reads a `templateRef`; nothing where there is none. */
export const templateRefOf = (value: unknown, path: Path): TemplateRef | undefined => {
  if (!isFields(value)) return undefined;
  const { name, template, clusterScope } = value;
  return { path, name: textOf(name), template: textOf(template), isCluster: clusterScope === true };
};

const noHooks: readonly Hook[] = [];

/** Reads `hooks`. */
export const hooksOf = (value: unknown, path: Path): readonly Hook[] => {
  if (!isFields(value)) return noHooks;
  return Object.entries(value).map(([name, hook]) => {
    const at = [...path, name];
    const fields = fieldsOf(hook);
    return {
      name,
      path: at,
      fields,
      expression: textOf(fields.expression),
      template: textOf(fields.template),
      templateRef: templateRefOf(fields.templateRef, [...at, "templateRef"]),
      arguments: portsOf(fields.arguments, at, "arguments"),
    };
  });
};

const noLoops: readonly Loop[] = [];

const loopsOf = ({ withItems, withParam, withSequence }: Fields, path: Path): readonly Loop[] => {
  if (withItems === undefined && withParam === undefined && withSequence === undefined) return noLoops;
  const loops: Loop[] = [];
  const items = listOf(withItems);
  const text = textOf(withParam);
  if (items.length > 0) loops.push({ kind: "withItems", path: [...path, "withItems"], items });
  if (text !== undefined) loops.push({ kind: "withParam", path: [...path, "withParam"], text });
  if (isFields(withSequence)) {
    loops.push({ kind: "withSequence", path: [...path, "withSequence"], fields: withSequence });
  }
  return loops;
};

/** What a call is made of. */
interface CallOrigin {
  readonly template: Template;
  readonly value: unknown;
  readonly path: Path;
  readonly group: number | undefined;
  /** Makes the template that is written in it. */
  readonly inline: (call: Call, value: unknown) => Template;
}

/** A step or a task: a template that another one calls. */
export class Call {
  /** The template of steps or of a DAG that it belongs to. */
  readonly template: Template;
  /** Empty where none is given. */
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  /** The number of its group, from 0; nothing for a task. */
  readonly group: number | undefined;
  private readonly made: {
    ports?: Ports;
    loops?: readonly Loop[];
    hooks?: readonly Hook[];
    inline?: Template;
    templateRef?: TemplateRef | undefined;
    waitsFor?: readonly string[];
  } = {};

  private readonly makeInline: (call: Call, value: unknown) => Template;

  constructor({ template, value, path, group, inline }: CallOrigin) {
    this.template = template;
    this.makeInline = inline;
    this.fields = group === undefined ? fieldsOf(value) : decodedStep(fieldsOf(value));
    this.path = path;
    this.group = group;
    this.name = typeof this.fields.name === "string" ? this.fields.name : "";
  }

  /** `step 'a'` or `task 'a'`; `a step` or `a task` where it has no name that is a text. */
  get phrase(): string {
    const kind = this.group === undefined ? "task" : "step";
    return this.name === "" ? `a ${kind}` : `${kind} '${this.name}'`;
  }

  /** The first word of what names its outputs. */
  get root(): "steps" | "tasks" {
    return this.group === undefined ? "tasks" : "steps";
  }

  get templateName(): string | undefined {
    return textOf(this.fields.template);
  }

  get templateRef(): TemplateRef | undefined {
    if (!isFields(this.fields.templateRef)) return undefined;
    this.made.templateRef ??= templateRefOf(this.fields.templateRef, [...this.path, "templateRef"]);
    return this.made.templateRef;
  }

  /** The template that is written where it is called. */
  get inline(): Template | undefined {
    if (!isFields(this.fields.inline)) return undefined;
    this.made.inline ??= this.makeInline(this, this.fields.inline);
    return this.made.inline;
  }

  get arguments(): Ports {
    this.made.ports ??= portsOf(this.fields.arguments, this.path, "arguments");
    return this.made.ports;
  }

  /** Every loop that is given; more than one is a mistake. */
  get loops(): readonly Loop[] {
    this.made.loops ??= loopsOf(this.fields, this.path);
    return this.made.loops;
  }

  get hooks(): readonly Hook[] {
    this.made.hooks ??= hooksOf(this.fields.hooks, [...this.path, "hooks"]);
    return this.made.hooks;
  }

  get when(): string | undefined {
    return textOf(this.fields.when);
  }

  get onExit(): string | undefined {
    return textOf(this.fields.onExit);
  }

  get depends(): string | undefined {
    return textOf(this.fields.depends);
  }

  get dependencies(): readonly string[] {
    return textsOf(this.fields.dependencies);
  }

  /** The tasks that it waits for, each once, whether they exist or not, found in `depends` as Argo finds them. */
  get waitsFor(): readonly string[] {
    this.made.waitsFor ??= waitsFor(this);
    return this.made.waitsFor;
  }
}

const waitsFor = ({ depends, dependencies }: Call): readonly string[] => {
  if (depends === undefined) return [...new Set(dependencies)];
  const words = depends.match(/[a-zA-Z0-9][-a-zA-Z0-9]*(?:\.[A-Z][a-zA-Z]+)?/g) ?? [];
  return [...new Set(words.map((word) => word.split(".", 1)[0] ?? word))];
};
