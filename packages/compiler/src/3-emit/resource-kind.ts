import type { Frame } from "../frame.ts";
import type { Emit } from "./component.ts";
import type { Emitter } from "./emitter.ts";
import { directMetadata, metadata } from "./metadata.ts";
import type { Fields } from "./values.ts";

/** Makes the component of an Argo resource: what they share is the metadata; the spec is each one's own. */
export const resourceKind = (
  kind: string,
  specProps: readonly string[],
  spec: (frame: Frame, emitter: Emitter) => Fields,
): Emit => {
  const direct = directMetadata(kind);
  const props = new Set([...direct, "metadata", ...specProps]);
  return {
    props,
    emit: (frame, emitter) => {
      emitter.refuseUnknown(frame, props);
      const made: Fields = { apiVersion: "argoproj.io/v1alpha1", kind };
      made.metadata = metadata(frame, emitter, direct);
      made.spec = spec(frame, emitter);
      // Only metadata that is no object at all is looked up here; see `metadata`.
      emitter.origins.add(made, frame, (field) => (field === "metadata" ? ["metadata"] : undefined));
      return made;
    },
  };
};
