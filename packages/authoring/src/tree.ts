/**
 * The element tree as the compiler reads it. Not part of what users import.
 * @module
 */
export { type Kind, kindOf } from "./component.ts";
export { dedentText } from "./dedent-text.ts";
export { type Element, isElement, type Source } from "./element.ts";
export { Fragment } from "./fragment.ts";
