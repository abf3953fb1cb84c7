/**
 * What is wrong with a manifest, in sentences. Loaded where something is wrong, or another version than the newest is
 * the target: most runs need neither.
 * @module
 */
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Target } from "@argotsx/schema";
import { checkKind, isArgoManifest } from "./argo-manifest.ts";
import type { Manifest } from "./manifest.ts";
import { checkStructure } from "./structure.ts";

export { isArgoManifest };

/** Checks a manifest, whatever it was written in: documents of other kinds are none of our business. */
export const checkManifest = (manifest: Manifest, target: Target): readonly Diagnostic[] => {
  if (isArgoManifest(manifest.value)) return checkStructure(manifest, target);
  const kind = checkKind(manifest);
  return kind === undefined ? [] : [kind];
};
