import type { Kind } from "@argotsx/authoring/tree";
import type { Frame, Trace } from "../frame.ts";

/** Where expansion stands: the frame or macro whose children are read, and where its frames go. */
export interface Inside {
  /** The component around, macros aside; nothing at the top of the file. */
  readonly kind: Kind | undefined;
  readonly trace: Trace | undefined;
  readonly depth: number;
  readonly frames: Frame[];
}
