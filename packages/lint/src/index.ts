/**
 * Checks over plain manifests. Nothing here knows whether TSX or YAML was written. `@argotsx/lint/check` says what is
 * wrong with those that are not sound.
 * @module
 */
export { defaultTarget, lintedKinds, type Target, targets } from "@argotsx/schema";
export { isArgoManifest, isSound } from "./argo-manifest.ts";
export type { Manifest } from "./manifest.ts";
