import { type Component, component } from "../component.ts";
import type { ObjectMeta } from "../fields.ts";

export interface ManifestProps {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: ObjectMeta | undefined;
  /** The other fields of the object, as they are. */
  readonly [field: string]: unknown;
}

/** Any other Kubernetes object, such as a ConfigMap beside its workflow. Its props are the object's fields. */
export const Manifest: Component<ManifestProps> = /* @__PURE__ */ component("Manifest");
