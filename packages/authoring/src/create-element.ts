import { type Element, type Node, record } from "./element.ts";

/**
 * The classic form of `jsx()`. TypeScript and esbuild fall back to it for `<T {...props} key="k" />`, and it serves
 * code that builds elements without JSX.
 */
export const createElement = (type: unknown, props: object | null, ...children: readonly Node[]): Element => {
  const { key, ...rest } = (props ?? {}) as { key?: unknown };
  if (children.length === 0) return record(type, rest, key, undefined);
  return record(type, { ...rest, children: children.length === 1 ? children[0] : children }, key, undefined);
};
