import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";

/** Linking under way. */
export interface Linking {
  /** The names that linking gives to frames without one of their own. */
  readonly names: Map<Frame, string>;
  readonly reporter: Reporter;
  /** Whether a frame has a prop under another spelling: it is not missing then, and reported when it is emitted. */
  readonly misspells: (frame: Frame, prop: string) => boolean;
  /** Settles the names inside a template, and reports what it lacks. */
  readonly template: (frame: Frame) => void;
}

/** What one kind of template adds to linking. */
export type LinkTemplate = (frame: Frame, linking: Linking) => void;
