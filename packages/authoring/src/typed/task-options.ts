import type { Element } from "../element.ts";
import type { ContinueOn } from "../fields.ts";
import type { Hooks } from "./hooks.ts";
import type { Outcome } from "./outcome.ts";
import type { TaskHandle } from "./task-handle.ts";

/** What a call of a template takes besides its arguments. Inputs of these names are given through `arguments`. */
export interface TaskOptions extends PlacedOptions {
  /** The name of the task or step. Default: that of its template, numbered from the second call on. */
  readonly name?: string | undefined;
}

/** The same for a handle, which has its name. */
export interface PlacedOptions {
  /**
   * It runs only if this is true: an arrow expression, such as `() => Flip.outputs.result() === "heads"`, or a text in
   * Argo's own words.
   */
  readonly when?: boolean | (() => boolean) | string | undefined;
  /** What comes first, although none of its outputs is used: `A`, or `[A, B.failed]` for how it ended. */
  readonly after?: After | readonly After[] | undefined;
  /** The whole condition on other tasks instead of what is derived, in Argo's words or from `and`, `or` and `not`. */
  readonly depends?: string | Outcome | undefined;
  /** A call of a template that runs when this task has ended, however it ended. */
  readonly onExit?: Element | undefined;
  /** Calls of templates that run when their own `when` becomes true, by names of your choice. `exit` is `onExit`. */
  readonly hooks?: Hooks<Element> | undefined;
  /** Whether the workflow goes on although this failed: `{ failed: true }`, `{ error: true }`. */
  readonly continueOn?: ContinueOn | undefined;
}

/** What another task can wait for. */
export type After = TaskHandle | Outcome;

/** The names that cannot be props for inputs. */
export type OptionName = keyof TaskOptions | "arguments" | "children" | "key";
