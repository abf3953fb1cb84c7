/**
 * The checks of manifests that were not written in TSX, with the reader of YAML. Loaded only when there are some.
 * @module
 */
export { isSound } from "@argotsx/lint";
export { checkDecoded, checkFile, mostBytes, tooLarge } from "./check-file.ts";
export { decode } from "./decode.ts";
