import type { Node } from "../element.ts";
import type { ObjectMeta } from "../fields.ts";
import type { AnyTemplate } from "../typed/template.ts";

type Direct = "name" | "generateName" | "namespace" | "labels" | "annotations";

/** The metadata of a resource. The five fields that people write are props; any other goes into `metadata`. */
export interface MetadataProps extends Pick<ObjectMeta, Direct> {
  /**
   * The rest of the metadata, such as `finalizers`. Its labels and annotations are joined with the props `labels` and
   * `annotations`.
   */
  readonly metadata?: ObjectMeta | undefined;
}

/** The templates of a resource. */
export interface TemplatesProps {
  /**
   * The templates, in the order in which they are written, or a call of a typed template, which the workflow then runs.
   * A workflow's only template needs no `entrypoint`.
   */
  readonly children?: Node;
  /** Typed templates to keep although nothing that the workflow runs leads to them. Plain templates are children. */
  readonly templates?: readonly AnyTemplate[] | undefined;
}
