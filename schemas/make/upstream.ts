/** A node of Argo's published JSON schema, as far as it is read. */
export interface UpstreamNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly properties?: Readonly<Record<string, UpstreamNode>>;
  readonly required?: readonly string[];
  readonly items?: UpstreamNode;
  readonly additionalProperties?: UpstreamNode;
  readonly "x-kubernetes-patch-merge-key"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
}

export type UpstreamDefinitions = Readonly<Record<string, UpstreamNode>>;

export interface UpstreamSchema {
  readonly definitions: UpstreamDefinitions;
}

/** A node of a custom resource definition's structural schema, as far as it is read. */
export interface CrdNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, CrdNode>>;
  readonly required?: readonly string[];
  readonly items?: CrdNode;
  readonly additionalProperties?: CrdNode | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

export interface CustomResourceDefinition {
  readonly spec: {
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly schema: { readonly openAPIV3Schema: CrdNode } }[];
  };
}

export const argoPrefix = "io.argoproj.workflow.v1alpha1.";

const definitionsPrefix = "#/definitions/";

/** The full name that a reference points to, if the node is one. */
export const referenceOf = (node: UpstreamNode): string | undefined => node.$ref?.slice(definitionsPrefix.length);

/** The definition of a full name. */
export const definitionOf = (definitions: UpstreamDefinitions, name: string): UpstreamNode => {
  const found = definitions[name];
  if (found === undefined) throw new Error(`the schema has no definition '${name}'`);
  return found;
};
