import type { ArgoKind as Kind, Path } from "@argotsx/schema";
import type { Manifest } from "../manifest.ts";
import { byName } from "./by-name.ts";
import { type Hook, hooksOf } from "./call.ts";
import { type Container, pluginContainersOf } from "./container.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./fields.ts";
import { type Ports, portsOf } from "./ports.ts";
import { Template } from "./template.ts";

export type { ArgoKind as Kind } from "@argotsx/schema";

/** A manifest of one of Argo's kinds, with the file that it was read from. */
export interface Source {
  readonly manifest: Manifest;
  readonly file: string;
  /** Whether it is only there for others to refer to. */
  readonly isExternal?: boolean;
  /** Which half of the files of a run it is in, however many parts check them; nothing for what was made or piped. */
  readonly half?: 0 | 1;
  /** Whether another part of the run checks it, so that what is wrong with it is told there. */
  readonly isElsewhere?: boolean;
  /**
   * Whether Argo's linter does not see it: it is an item of a list, or a key stands twice in its document, which Argo then
   * drops without a word. It is there to refer to all the same.
   */
  readonly isUnseen?: boolean;
}

/** The reference of a workflow to the resource that it takes its templates from. */
export interface WorkflowTemplateRef {
  readonly path: Path;
  readonly name: string | undefined;
  readonly isCluster: boolean;
}

/** One of Argo's resources, as rules see it. */
export class Resource {
  readonly kind: Kind;
  readonly source: Source;
  readonly fields: Fields;
  readonly metadata: Fields;
  /** What a workflow is made of: `spec`, or `spec.workflowSpec` of a CronWorkflow. */
  readonly spec: Fields;
  readonly specPath: Path;
  private readonly made: {
    templates?: readonly Template[];
    every?: readonly Template[];
    byName?: (name: string) => Template | undefined;
    ports?: Ports;
    hooks?: readonly Hook[];
    plugins?: readonly Container[];
  } = {};

  constructor(kind: Kind, source: Source) {
    this.kind = kind;
    this.source = source;
    this.fields = fieldsOf(source.manifest.value);
    this.metadata = fieldsOf(this.fields.metadata);
    const spec = fieldsOf(this.fields.spec);
    this.spec = kind === "CronWorkflow" ? fieldsOf(spec.workflowSpec) : spec;
    this.specPath = kind === "CronWorkflow" ? ["spec", "workflowSpec"] : ["spec"];
  }

  get name(): string | undefined {
    return textOf(this.metadata.name);
  }

  get namespace(): string {
    return textOf(this.metadata.namespace) ?? "";
  }

  /** `Workflow 'a'`; by `generateName` where it has no name. */
  get phrase(): string {
    const name = this.name ?? textOf(this.metadata.generateName);
    return name === undefined ? this.kind : `${this.kind} '${name}'`;
  }

  /** Whether it is a WorkflowTemplate or a ClusterWorkflowTemplate: something to start workflows from. */
  get isTemplateKind(): boolean {
    return this.kind === "WorkflowTemplate" || this.kind === "ClusterWorkflowTemplate";
  }

  /** The templates of its list, in order. */
  get templates(): readonly Template[] {
    this.made.templates ??= listOf(this.spec.templates).map(
      (template, index) => new Template(this, template, [...this.specPath, "templates", index]),
    );
    return this.made.templates;
  }

  /** The templates of its list and those that are written inline in a call, each behind the one that it is written in. */
  get everyTemplate(): readonly Template[] {
    this.made.every ??= withInline(this.templates);
    return this.made.every;
  }

  /** The first template of a name. */
  template(name: string): Template | undefined {
    this.made.byName ??= byName(this.templates);
    return this.made.byName(name);
  }

  get arguments(): Ports {
    this.made.ports ??= portsOf(this.spec.arguments, this.specPath, "arguments");
    return this.made.ports;
  }

  get hooks(): readonly Hook[] {
    this.made.hooks ??= hooksOf(this.spec.hooks, [...this.specPath, "hooks"]);
    return this.made.hooks;
  }

  /** The containers of the executor plugins that it brings. */
  get pluginContainers(): readonly Container[] {
    this.made.plugins ??= pluginContainersOf(this);
    return this.made.plugins;
  }

  get entrypoint(): string | undefined {
    return textOf(this.spec.entrypoint);
  }

  get onExit(): string | undefined {
    return textOf(this.spec.onExit);
  }

  get workflowTemplateRef(): WorkflowTemplateRef | undefined {
    return workflowTemplateRefIn(this.spec, this.specPath);
  }
}

/** The `workflowTemplateRef` of some fields at a path. */
export const workflowTemplateRefIn = ({ workflowTemplateRef }: Fields, path: Path): WorkflowTemplateRef | undefined => {
  if (typeof workflowTemplateRef !== "object" || workflowTemplateRef === null) return undefined;
  const { name, clusterScope } = fieldsOf(workflowTemplateRef);
  return { path: [...path, "workflowTemplateRef"], name: textOf(name), isCluster: clusterScope === true };
};

const withInline = (templates: readonly Template[]): readonly Template[] => {
  const found: Template[] = [];
  for (const template of templates) addWithInline(template, found);
  return found;
};

const addWithInline = (template: Template, found: Template[]): void => {
  found.push(template);
  for (const { inline } of template.calls) if (inline !== undefined) addWithInline(inline, found);
};
