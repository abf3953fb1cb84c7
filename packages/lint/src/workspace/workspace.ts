import { isArgoKind } from "@argotsx/schema";
import { isArgoManifest } from "../argo-manifest.ts";
import { isFields, textOf } from "../model/fields.ts";
import { type Kind, Resource, type Source } from "../model/resource.ts";
import { type Lookup, lookUpObjects } from "./objects.ts";
import { Spelling } from "./spelling.ts";

/** A document of another kind than Argo's, such as a ConfigMap. */
export interface OtherDocument {
  readonly apiVersion: string | undefined;
  readonly kind: string;
  readonly name: string | undefined;
  readonly namespace: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: Source;
}

const keyOf = (kind: string, namespace: string, name: string): string => `${kind}\n${namespace}\n${name}`;

const kindOf = (isCluster: boolean): Kind => (isCluster ? "ClusterWorkflowTemplate" : "WorkflowTemplate");

/** How often a run goes into templates of other resources for each half of its files, beyond the few that each resource may. */
const mostGone = 10_000;

/** How a reference to another resource ends. */
export interface Found {
  readonly resource: Resource;
  /** Whether the namespaces are the same text, as Argo wants them, or only do not contradict each other. */
  readonly isExact: boolean;
}

/** Everything that a run knows of: what is checked, and what it may refer to. */
export class Workspace {
  /** Finds what a name that is not there means. */
  readonly spelling: Spelling;
  private readonly every: Pick<Workspace, "sources" | "resources" | "others">;
  private questions = 0;
  /** For the halves, and behind them for what is in none. */
  private readonly gone: [number, number, number] = [0, 0, 0];
  private lookups: readonly Lookup[] | undefined;
  private readonly exact = new Map<string, Resource>();
  private readonly anywhere = new Map<string, Resource[]>();
  private readonly meant = new Map<string, { readonly name: string | undefined }>();

  constructor(sources: readonly Source[], spelling = new Spelling()) {
    this.spelling = spelling;
    const resources: Resource[] = [];
    const others: OtherDocument[] = [];
    for (const source of sources) {
      const { value } = source.manifest;
      if (!isFields(value)) continue;
      const kind = textOf(value.kind);
      if (kind === undefined) continue;
      if (isArgoKind(kind) && isArgoManifest(value)) {
        resources.push(new Resource(kind, source));
        continue;
      }
      const apiVersion = textOf(value.apiVersion);
      const metadata = isFields(value.metadata) ? value.metadata : {};
      const namespace = textOf(metadata.namespace) ?? "";
      others.push({ apiVersion, kind, name: textOf(metadata.name), namespace, value, source });
    }
    this.every = { sources, resources, others };
    for (const resource of resources) this.add(resource);
  }

  /** How often it was asked for what another file might change: not how names are spelt. */
  get asked(): number {
    return this.questions;
  }

  /** Every document, whatever it holds. */
  get sources(): readonly Source[] {
    this.questions++;
    return this.every.sources;
  }

  get resources(): readonly Resource[] {
    this.questions++;
    return this.every.resources;
  }

  get others(): readonly OtherDocument[] {
    this.questions++;
    return this.every.others;
  }

  private add(resource: Resource): void {
    const { kind, name } = resource;
    if (!resource.isTemplateKind || name === undefined) return;
    const exact = keyOf(kind, resource.namespace, name);
    if (!this.exact.has(exact)) this.exact.set(exact, resource);
    const key = keyOf(kind, "", name);
    const others = this.anywhere.get(key);
    if (others === undefined) this.anywhere.set(key, [resource]);
    else others.push(resource);
  }

  /** Every reference of a resource to an object of which the run has a document of that name. */
  get objects(): readonly Lookup[] {
    this.questions++;
    this.lookups ??= lookUpObjects(this);
    return this.lookups;
  }

  /** A WorkflowTemplate by its name, or a ClusterWorkflowTemplate, as a resource of a namespace refers to it. */
  find(name: string, namespace: string, isCluster: boolean): Found | undefined {
    this.questions++;
    const kind = kindOf(isCluster);
    const exact = this.exact.get(keyOf(kind, isCluster ? "" : namespace, name));
    if (exact !== undefined) return { resource: exact, isExact: true };
    const others = this.anywhere.get(keyOf(kind, "", name)) ?? [];
    if (isCluster) return others[0] && { resource: others[0], isExact: true };
    // Who applies manifests may say the namespace then.
    const fitting = others.find((one) => namespace === "" || one.namespace === "");
    return fitting && { resource: fitting, isExact: false };
  }

  /**
   * Whether to go into a template of another resource once more. Each resource is gone through with all that it refers to,
   * so that a thousand that refer to each other would be gone through a million times; their own templates always are.
   * Each half of the files has its own measure, since it may be all that this part of the run checks.
   */
  goesOn({ source: { half } }: Resource): boolean {
    this.questions++;
    return ++this.gone[half ?? 2] <= mostGone;
  }

  /** Whether there is a WorkflowTemplate, or a ClusterWorkflowTemplate, of a name in any namespace. */
  has(name: string, isCluster: boolean): boolean {
    this.questions++;
    return this.anywhere.has(keyOf(kindOf(isCluster), "", name));
  }

  /**
   * The name that is there and that one which is not most likely means. Many references may lead to one that is missing, so
   * each is looked for once.
   */
  closestTo(name: string, isCluster: boolean): string | undefined {
    this.questions++;
    const key = keyOf(kindOf(isCluster), "", name);
    const known = this.meant.get(key);
    if (known !== undefined) return known.name;
    const found = { name: this.spelling.closest(name, () => this.namesOf(isCluster)) };
    this.meant.set(key, found);
    return found.name;
  }

  private namesOf(isCluster: boolean): readonly string[] {
    const kind = kindOf(isCluster);
    return this.resources.flatMap((one) => (one.kind === kind && one.name !== undefined ? [one.name] : []));
  }
}
