import type { Diagnostic } from "@argotsx/diagnostic";
import type { Profile } from "@argotsx/lint/rules";

/** What Argo passes over with the document that it is in, so that it may find nothing to lint. */
const passedOver: ReadonlySet<string> = new Set(["yaml-syntax", "duplicate-key", "ignored-content"]);

/**
 * What a profile makes of a diagnostic: in `argo` only what Argo refuses counts, and nothing else is told but why it does
 * not look at a document.
 */
export const inProfile = (found: Diagnostic, profile: Profile): Diagnostic | undefined => {
  if (profile !== "argo" || found.origin !== "argotsx") return found;
  return passedOver.has(found.id) ? { ...found, severity: "note" } : undefined;
};
