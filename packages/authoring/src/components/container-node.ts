import { type Component, component } from "../component.ts";
import type { ContainerNode as ContainerNodeFields } from "../fields.ts";

/** The props of a `<ContainerNode>`. */
export type ContainerNodeProps = ContainerNodeFields;

/**
 * One container of a `<ContainerSet>`. It starts when the containers in its `dependencies` have ended well.
 * [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode)
 */
export const ContainerNode: Component<ContainerNodeProps> = /* @__PURE__ */ component("ContainerNode");
