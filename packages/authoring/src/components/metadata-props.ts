import type { Node } from "../element.ts";
import type { ObjectMeta } from "../fields.ts";

type Direct = "name" | "generateName" | "namespace" | "labels" | "annotations";

/** The metadata of a resource. The five that people write are props; any other goes into `metadata`. */
export interface MetadataProps extends Pick<ObjectMeta, Direct> {
  /** The rest of the metadata. Its labels and annotations join those of the props. */
  readonly metadata?: ObjectMeta | undefined;
}

/** The templates of a resource, in the order in which they are written. */
export interface TemplatesProps {
  readonly children?: Node;
}
