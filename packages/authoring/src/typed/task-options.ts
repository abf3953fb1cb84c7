import type { Element } from "../element.ts";
import type { ContinueOn } from "../fields.ts";
import type { Outcome } from "./outcome.ts";
import type { TaskHandle } from "./task-handle.ts";

/** What a call of a template takes besides its arguments. Inputs of these names are given through `arguments`. */
export interface TaskOptions extends PlacedOptions {
  /** The name of the task or step. Without one it is called after its template. */
  readonly name?: string | undefined;
}

/** The same for a handle, which has its name. */
export interface PlacedOptions {
  /** It runs only if this is true: an arrow expression, or a text in Argo's own words. */
  readonly when?: boolean | (() => boolean) | string | undefined;
  /** Tasks that come first, although none of their outputs is used: `[A]`, or `[A.failed]` for how they ended. */
  readonly after?: After | readonly After[] | undefined;
  /** The whole condition instead of what is derived, in Argo's words or from `and`, `or` and `not`. */
  readonly depends?: string | Outcome | undefined;
  /** A call of a template when this one has ended, however it ended. */
  readonly onExit?: Element | undefined;
  /** Calls of templates when their own `when` becomes true; `exit` is `onExit`. */
  readonly hooks?: Readonly<Record<string, Element | undefined>> | undefined;
  /** Whether the workflow goes on although this failed. */
  readonly continueOn?: ContinueOn | undefined;
}

/** What another task can wait for. */
export type After = TaskHandle | Outcome;

/** The names that cannot be props for inputs. */
export type OptionName = keyof TaskOptions | "arguments" | "children" | "key";
