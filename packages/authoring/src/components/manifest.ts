import { type Component, component } from "../component.ts";
import type { ObjectMeta } from "../fields.ts";

/** The fields of any Kubernetes object. */
export interface ManifestProps {
  /** The API group and version of the object, such as `v1` or `apps/v1`. */
  readonly apiVersion: string;
  /** The kind of the object, such as `ConfigMap`. */
  readonly kind: string;
  /** The name, labels and other metadata of the object. */
  readonly metadata?: ObjectMeta | undefined;
  /** Any other field of the object, such as `data` or `spec`, as it is. `null` stays. */
  readonly [field: string]: unknown;
}

/** Any other Kubernetes object, such as a ConfigMap beside its workflow. Its props are the fields of the object. */
export const Manifest: Component<ManifestProps> = /* @__PURE__ */ component("Manifest");
