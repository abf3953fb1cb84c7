import { type Component, component } from "../component.ts";
import type { ContainerNode as ContainerNodeFields } from "../fields.ts";

export type ContainerNodeProps = ContainerNodeFields;

/** One container of a `<ContainerSet>`. It starts when its `dependencies` have ended. */
export const ContainerNode: Component<ContainerNodeProps> = /* @__PURE__ */ component("ContainerNode");
