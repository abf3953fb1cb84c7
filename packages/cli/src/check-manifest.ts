import type { Diagnostic } from "@argotsx/diagnostic";
import { checkKind, checkStructure, isArgoManifest, type Manifest } from "@argotsx/lint";

/** Checks a manifest, whatever it was written in: documents of other kinds are none of our business. */
export const checkManifest = (manifest: Manifest): readonly Diagnostic[] => {
  if (isArgoManifest(manifest.value)) return checkStructure(manifest);
  const kind = checkKind(manifest);
  return kind === undefined ? [] : [kind];
};
