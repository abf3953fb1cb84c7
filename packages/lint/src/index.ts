/**
 * Checks over plain manifests. Nothing here knows whether TSX or YAML was written.
 * @module
 */
export { checkKind, isArgoManifest } from "./argo-manifest.ts";
export type { Manifest } from "./manifest.ts";
export { checkStructure } from "./structure.ts";
