import type { Place, StackFrame } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";

/** A manifest to check, however it was written, with the way back to its text. */
export interface Manifest {
  readonly value: unknown;
  /** Where the author wrote what a path leads to: its key, or else its value. */
  readonly locate: (path: Path, part?: "key" | "value") => Place | undefined;
  /** What is written where a path leads, as it stands in the text; nothing where there is none, or it has several lines. */
  readonly writtenAt?: (path: Path) => string | undefined;
  /** Where it stands in a YAML file: the number of its document, from 0, and its path in that. */
  readonly origin?: { readonly document: number; readonly around: Path };
  /** What the author calls the object at a path, such as `<Task>`; nothing where the type's name serves. */
  readonly ownerOf?: (path: Path) => string | undefined;
  /** The components that led to what a path leads to, innermost first. */
  readonly stackOf?: (path: Path) => readonly StackFrame[];
  /** Whether a field of the object at a path was written under another spelling, which is reported already. */
  readonly misspells?: (path: Path, field: string) => boolean;
  /** Whether a call at a path is of a template that its author says lives elsewhere, with what it takes and gives. */
  readonly isExternal?: (path: Path) => boolean;
}
