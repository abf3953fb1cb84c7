import type { Element as ArgoElement, Node } from "./element.ts";

/** What TypeScript asks of a JSX dialect. Exported and never global, so that React may live in the same repository. */
export namespace JSX {
  export type Element = ArgoElement;
  /** A component: one of ours, a template, or a function that returns more elements (a macro). */
  export type ElementType = (props: never) => Node;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  /** Empty: there are no lower-case tags. */
  // biome-ignore lint/suspicious/noEmptyInterface: TypeScript looks this name up, and merging must stay possible.
  export interface IntrinsicElements {}
  /** Empty: not even `key`, since tasks are told apart by name. */
  // biome-ignore lint/suspicious/noEmptyInterface: as above.
  export interface IntrinsicAttributes {}
}
