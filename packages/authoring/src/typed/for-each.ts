import { type Element, type Node, record } from "../element.ts";
import type { Item, Items } from "./item.ts";
import type { TaskOptions } from "./task-options.ts";

export interface ForEachProps<T> extends Pick<TaskOptions, "name" | "after" | "when"> {
  /** What it runs over. */
  readonly in: Items<T>;
  /** What runs for each item: one task, or several, which then become a template of their own. */
  readonly children: (item: Item<T>) => Node;
}

// Symbol.for: the compiler must know it in another copy of the package.
const FOR_EACH = Symbol.for("argotsx.for-each");

/** Whether a tag's function is `ForEach`. */
export const isForEach = (type: unknown): boolean =>
  typeof type === "function" && (type as { readonly [FOR_EACH]?: true })[FOR_EACH] === true;

/** Runs what is inside once for each item, side by side. `Template.each` does the same for a task with a handle. */
export const ForEach: <const T>(props: ForEachProps<T>) => Element = /* @__PURE__ */ (() => {
  const component = (props: object): Element => record(component, { ...props }, undefined, undefined);
  return Object.assign(component, { [FOR_EACH]: true as const });
})();
