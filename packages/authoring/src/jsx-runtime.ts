/**
 * What `jsx: react-jsx` imports. `argotsx build` always uses the development runtime, whose elements carry positions.
 * @module
 */
/// <reference path="../files.d.ts" />
import { type Element, record } from "./element.ts";

export { Fragment } from "./fragment.ts";
export type { JSX } from "./jsx.ts";

export const jsx = (type: unknown, props: object, key?: unknown): Element => record(type, props, key, undefined);

export const jsxs = jsx;
