/**
 * What `jsx: react-jsxdev` imports: the same elements, with the position of each.
 * @module
 */
import { type Element, record, type Source } from "./element.ts";

export { Fragment } from "./fragment.ts";
export type { JSX } from "./jsx.ts";

export const jsxDEV = (type: unknown, props: object, key: unknown, _isStatic: boolean, source?: Source): Element =>
  record(type, props, key, source);
