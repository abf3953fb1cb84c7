/**
 * The checks of manifests that were not written in TSX, with the reader of YAML. Loaded only when there are some.
 * @module
 */
export { checkInput, checkManifests, readExternal } from "./check-manifests.ts";
