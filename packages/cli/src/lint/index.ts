/**
 * The checks of manifests that were not written in TSX. Loaded only when there are some: the reader of YAML is the
 * largest part of the command.
 * @module
 */
export { isSound } from "@argotsx/lint";
export { checkDecoded, checkFile, mostBytes, tooLarge } from "./check-file.ts";
export { decode } from "./decode.ts";
