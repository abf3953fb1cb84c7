import { type Details, type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import type { Change, Target, UnknownField, WrongType, WrongValue } from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";
import { isOfComponent } from "./of-component.ts";
import { placedFix } from "./placed-fix.ts";
import { fixOf, formerOf, replacementOf } from "./replacements.ts";
import { fieldPhrase, memberPhrase } from "./wording.ts";

const whatOf = (finding: UnknownField | WrongType | WrongValue, manifest: Manifest, at: Place | undefined): string => {
  const { path } = finding;
  if (finding.kind === "unknown-field") return memberPhrase(manifest, path, at?.trail, finding.owner);
  const value = finding.kind === "enum" ? `'${String(finding.actual)}'` : finding.actual;
  return `${value} as ${fieldPhrase(manifest, path, at?.trail)}`;
};

/** Says of what the target refuses that another version takes it. */
export const changed = (
  finding: UnknownField | WrongType | WrongValue,
  { what, version }: Change,
  target: Target,
  manifest: Manifest,
  at: Place | undefined,
  details: Details,
): Diagnostic => {
  const isField = finding.kind === "unknown-field";
  const former = isField && isOfComponent(manifest) ? formerOf(finding.owner, finding.field) : undefined;
  const help = former ?? (isField ? replacementOf(finding, manifest.value) : undefined);
  const fix = isField && former === undefined ? fixOf(finding, manifest.value) : undefined;
  return diagnostic(
    what === "added" ? "newer-than-target" : "removed-from-target",
    at,
    { what: whatOf(finding, manifest, at), version, target },
    {
      ...details,
      ...(help !== undefined && { help }),
      ...(fix !== undefined && { fix: placedFix(fix, manifest) }),
    },
  );
};
