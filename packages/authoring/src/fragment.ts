import type { Node } from "./element.ts";

/** Groups children without a parent of their own: `<>…</>`. */
export const Fragment = Symbol.for("argotsx.fragment") as unknown as (props: { readonly children?: Node }) => Node;
