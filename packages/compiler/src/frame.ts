import type { Kind, Source } from "@argotsx/authoring/tree";

/** One element on the way from the root: what a diagnostic prints as its component stack. */
export interface Trace {
  /** As it is shown between `<` and `>`. */
  readonly component: string;
  /** Whether it is a function component, which stands here for what it returned. */
  readonly macro?: true;
  readonly source: Source | undefined;
  readonly parent: Trace | undefined;
}

/** A component of ours after macros, fragments and arrays around it are gone. */
export interface Frame {
  readonly kind: Kind;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Frame[];
  /** Whether something inside it was reported and left out, so that what is missing may be just that. */
  readonly incomplete: boolean;
  readonly source: Source | undefined;
  /** The elements around it, innermost first; the frame itself is not in it. */
  readonly parent: Trace | undefined;
}
