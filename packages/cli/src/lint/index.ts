/**
 * The checks of manifests, with the reader of YAML and the rules. Loaded only when there is something to check.
 * @module
 */
export { checkAll } from "./check-all.ts";
