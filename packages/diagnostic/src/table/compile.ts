import { define } from "../define.ts";

/** Misuse of the components, found while the element tree becomes manifests. */
export const compile = define({});
