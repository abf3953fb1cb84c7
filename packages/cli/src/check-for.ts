import type { Diagnostic } from "@argotsx/diagnostic";
import type { isSound, Manifest, Target } from "@argotsx/lint";
import { defaultTarget } from "./arguments/target-of.ts";

/** Checks a manifest against the version of Argo that a run is for, whatever it was written in. */
export type Check = (manifest: Manifest) => Promise<readonly Diagnostic[]>;

/**
 * The check for a version. What is sound in the newest needs nothing else to be loaded; `sound`, which tells, comes with
 * what a run has loaded anyway.
 */
export const checkFor =
  (target: Target, sound: typeof isSound): Check =>
  async (manifest) => {
    if (target === defaultTarget && sound(manifest.value)) return [];
    const { checkManifest } = await import("@argotsx/lint/check");
    return checkManifest(manifest, target);
  };
