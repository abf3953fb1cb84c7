import type { Diagnostic, Place, Related, Severity } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";
import type { Resource } from "../model/resource.ts";
import { placedFix } from "../placed-fix.ts";
import type { Visit } from "../scope/visit.ts";
import type { Document, Rule, RuleFinding } from "./rule.ts";

const placeOf = ({ source }: Document, at: Path, { part, excerpt }: Partial<RuleFinding>): Place | undefined => {
  const place = source.manifest.locate(at, part ?? "value");
  return place === undefined || excerpt === undefined ? place : { ...place, excerpt };
};

/** What a rule found in a document, with how bad that is. */
export const diagnosticOf = (
  { rule, severity }: { readonly rule: Rule; readonly severity: Severity },
  { source }: Document,
  finding: RuleFinding,
): Diagnostic => {
  const { at: path, message, help, fix } = finding;
  const at = placeOf({ source }, path, finding);
  const related = (finding.related ?? []).flatMap((one): Related[] => {
    const place = placeOf(one.in, one.at, {});
    return place === undefined ? [] : [{ message: one.message, at: place }];
  });
  return {
    id: rule.id,
    severity: finding.isOnlyNoted === true ? "note" : severity,
    origin: rule.origin,
    message,
    ...(help !== undefined && { help }),
    ...(fix !== undefined && { fix: placedFix(fix, source.manifest) }),
    ...(at !== undefined && { at }),
    path,
    related,
    stack: source.manifest.stackOf?.(path) ?? [],
  };
};

/** What was found in another resource is said where the one that is checked refers to it. */
export const atCall = (diagnostic: Diagnostic, root: Resource, visit: Visit | undefined): Diagnostic => {
  const path = visit?.via?.path ?? root.workflowTemplateRef?.path ?? root.specPath;
  const at = placeOf(root, path, {});
  const there: readonly Related[] =
    diagnostic.at === undefined ? [] : [{ message: "this is where it is", at: diagnostic.at }];
  return { ...diagnostic, path, ...(at !== undefined && { at }), related: [...there, ...diagnostic.related] };
};
