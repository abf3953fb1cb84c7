import type { Kind, Source, TaskIdentity, TemplateIdentity } from "@argotsx/authoring/tree";

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
  /** Set when the frame is a call of a typed template. Its kind is then that of a task, or of a step. */
  readonly call?: Call;
  /** Set when the frame is what the body of a typed template returned. */
  readonly template?: TemplateIdentity;
  /** Calls that stand in props, by the name of the hook; `exit` is `onExit`. */
  readonly hooks?: ReadonlyMap<string, Frame>;
  /** Of a resource: the calls among its children, of which one is what it runs. */
  readonly entries?: readonly Frame[];
  /** Of a resource: the typed templates that it keeps, whether they are called or not. */
  readonly keeps?: readonly TemplateIdentity[];
}

/** A call of a typed template. */
export interface Call {
  readonly template: TemplateIdentity;
  /** The handle that was placed, if it has one. */
  readonly task?: TaskIdentity;
  readonly each?: Each;
  /** The template itself when it was made from the several tasks inside a loop, and is called only here. */
  readonly body?: Frame;
}

/** That a call is a loop: it runs once for each item. */
export interface Each {
  /** The owner of the item. */
  readonly owner: number;
  readonly list: unknown;
  /** The element whose prop `in` the list is; nothing for `.each()`. */
  readonly source?: Source;
}
