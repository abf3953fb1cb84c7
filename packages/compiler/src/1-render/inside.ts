import type { Kind, TemplateIdentity } from "@argotsx/authoring/tree";
import type { Frame, Trace } from "../frame.ts";

/** Where expansion stands: the frame or macro whose children are read, and where its frames go. */
export interface Inside {
  /** The component around, macros aside; nothing at the top of the file. */
  readonly kind: Kind | "Template" | "Hook" | undefined;
  readonly trace: Trace | undefined;
  /** How many elements, fragments and arrays are around. */
  readonly depth: number;
  /** How many of them are components of ours, which nest objects of the manifest. */
  readonly nesting: number;
  readonly frames: Frame[];
  /** The typed template whose body is read. */
  readonly template?: TemplateIdentity;
}
