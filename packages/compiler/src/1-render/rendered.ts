import type { TaskIdentity, TemplateIdentity } from "@argotsx/authoring/tree";
import type { Frame, Trace } from "../frame.ts";

/** What the body of a typed template became. */
export interface RenderedTemplate {
  /** Nothing when the body was wrong, which is reported. */
  readonly frame: Frame | undefined;
  /** The handles that were made while the body ran. */
  readonly handles: readonly TaskIdentity[];
  /** The call that led to it first. */
  readonly trace: Trace | undefined;
}

/** The frames of a module: its resources, and the typed templates that they lead to. */
export interface Rendered {
  readonly resources: readonly Frame[];
  readonly templates: ReadonlyMap<TemplateIdentity, RenderedTemplate>;
}
