import { type Element, type Node, record } from "../element.ts";
import type { Item, Items } from "./item.ts";
import type { TaskOptions } from "./task-options.ts";

/** The props of `<ForEach>`, beside `name`, `after` and `when`, which are those of a call. */
export interface ForEachProps<T> extends Pick<TaskOptions, "name" | "after" | "when"> {
  /** What it runs over: a list, a reference to one, an arrow expression that makes one, or a `sequence`. */
  readonly in: Items<T>;
  /**
   * A function of the item that gives what runs for it: one task, or several, which then become a template of their
   * own.
   */
  readonly children: (item: Item<T>) => Node;
}

// Symbol.for: the compiler must know it in another copy of the package.
const FOR_EACH = Symbol.for("argotsx.for-each");

/** Whether a tag's function is `ForEach`. */
export const isForEach = (type: unknown): boolean =>
  typeof type === "function" && (type as { readonly [FOR_EACH]?: true })[FOR_EACH] === true;

/**
 * Runs what is inside once for each item, side by side. `Template.each` does the same for a task that others speak of.
 */
export const ForEach: <const T>(props: ForEachProps<T>) => Element = /* @__PURE__ */ (() => {
  const component = (props: object): Element => record(component, { ...props }, undefined, undefined);
  return Object.assign(component, { [FOR_EACH]: true as const });
})();
