/**
 * Changes of YAML texts that leave all else as it is: comments, order, quotes, blank lines.
 * @module
 */
export { type Change, editYaml, plannedSplices } from "./edit-yaml.ts";
export type { Splice } from "./splice.ts";
export type { YamlEdit } from "./yaml-edit.ts";
