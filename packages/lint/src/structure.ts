import { closest, type Details, type Diagnostic, diagnostic, onlyShortFor } from "@argotsx/diagnostic";
import {
  describe,
  type Finding,
  fieldsOf,
  type Language,
  type Path,
  type Target,
  textOf,
  validate,
  valueAt,
} from "@argotsx/schema";
import { changeBehind, languageOf } from "@argotsx/schema/versions";
import { helpOnField, helpOnFormat, helpOnValue } from "./advice.ts";
import { changed } from "./changed.ts";
import { scheduleProblem } from "./facts/cron-schedule.ts";
import { formOf } from "./forms.ts";
import { helpOnType } from "./help-on-type.ts";
import type { Manifest } from "./manifest.ts";
import { misspeltFields } from "./misspelt-fields.ts";
import { isOfComponent } from "./of-component.ts";
import { missingFormer } from "./replacements.ts";
import { originOf } from "./structure-origin.ts";
import { fieldPhrase, ownerPhrase } from "./wording.ts";

/** Checks the shape of a manifest against the schema of a version: every problem, in the order of the manifest. */
export const checkStructure = (manifest: Manifest, target: Target): Diagnostic[] => {
  const language = languageOf(target);
  const findings = validate(manifest.value, language);
  const misspelt = misspeltRequired(findings, language);
  // Where Argo only misses a field, it refuses the manifest for the other spelling.
  const missed = new Set([...misspelt].filter(([missing]) => originOf(missing) === "argo").map(([, field]) => field));
  const meant = misspeltFields(findings, manifest.value, language);
  const isKnown = (finding: Finding): boolean =>
    misspelt.has(finding) ||
    (finding.kind === "missing-field" && manifest.misspells?.(finding.path, finding.field) === true) ||
    // The compiler leaves a hole in a list for an item that it has reported; text has none.
    (finding.kind === "wrong-type" && valueAt(manifest.value, finding.path) === undefined);
  return findings
    .filter((finding) => !isKnown(finding))
    .map((finding) => ({
      ...toDiagnostic(finding, manifest, language, meant.get(finding)),
      origin: missed.has(finding) ? "argo" : originOf(finding),
    }));
};

/**
 * The missing fields that are there under another spelling, one level too deep, or without the name around what belongs
 * into them, each with the finding of that: saying what is wrong there says it all.
 */
const misspeltRequired = (findings: readonly Finding[], language: Language): ReadonlyMap<Finding, Finding> => {
  const place = (path: Path, field: string): string => JSON.stringify([...path, field]);
  const meant = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.kind !== "unknown-field") continue;
    const { path, field, known, owner } = finding;
    const around = path.slice(0, -1);
    const near = closest(field, known);
    if (near !== undefined) meant.set(place(around, near), finding);
    // Argo looks for unknown fields everywhere but below a step, where it would only miss the other.
    if (originOf(finding) === "argotsx") continue;
    const long = near === undefined ? onlyShortFor(field, known) : undefined;
    if (long !== undefined) meant.set(place(around, long), finding);
    if (around.length > 0) meant.set(place(around.slice(0, -1), field), finding);
    for (const [name, shape] of language.find(owner)?.fields ?? []) {
      if (shape.kind === "object" && shape.fields.has(field)) meant.set(place(around, name), finding);
    }
  }
  const misspelt = new Map<Finding, Finding>();
  for (const finding of findings) {
    const field = finding.kind === "missing-field" ? meant.get(place(finding.path, finding.field)) : undefined;
    if (field !== undefined) misspelt.set(finding, field);
  }
  return misspelt;
};

const toDiagnostic = (
  finding: Finding,
  manifest: Manifest,
  language: Language,
  meant: string | undefined,
): Diagnostic => {
  const { path } = finding;
  const aboutKey = finding.kind === "unknown-field" || finding.kind === "missing-field";
  const at = manifest.locate(path, aboutKey ? "key" : "value");
  const details: Details = { path, stack: manifest.stackOf?.(path) ?? [] };
  if (finding.kind === "unknown-field" || finding.kind === "wrong-type" || finding.kind === "enum") {
    const change = changeBehind(finding, manifest.value, language.target);
    if (change !== undefined) return changed(finding, change, language.target, manifest, at, details);
  }
  switch (finding.kind) {
    case "unknown-field": {
      const { field } = finding;
      const owner = ownerPhrase(manifest, path.slice(0, -1), at?.trail?.slice(0, -1), finding.owner);
      const parameters = { owner, what: "field", field };
      const help = helpOnField(finding, manifest, language, meant);
      return diagnostic("unknown-field", at, parameters, { ...details, ...help });
    }
    case "missing-field": {
      const owner = ownerPhrase(manifest, path, at?.trail, finding.owner);
      const help = isOfComponent(manifest) ? missingFormer(finding.owner, finding.field) : undefined;
      const more = help === undefined ? details : { ...details, help };
      return diagnostic("missing-field", at, { owner, field: finding.field }, more);
    }
    case "wrong-type": {
      const { expected, actual } = finding;
      const parameters = { field: fieldPhrase(manifest, path, at?.trail), expected, actual };
      return diagnostic("wrong-type", at, parameters, { ...details, ...helpOnType(finding, manifest, language) });
    }
    case "enum": {
      const field = fieldPhrase(manifest, path, at?.trail);
      const parameters = { field, expected: oneOf(finding.allowed), actual: quoted(finding.actual) };
      return diagnostic("invalid-value", at, parameters, { ...details, ...helpOnValue(finding) });
    }
    case "pattern": {
      const problem = path[1] === "schedules" ? scheduleProblem(finding.actual, phraseOf(manifest)) : undefined;
      // The rule that knows schedules says more than the pattern, and nobody needs two words for one mistake.
      if (problem !== undefined) {
        const { stack = [] } = details;
        return { id: "malformed-schedule", severity: "error", ...problem, ...(at && { at }), path, related: [], stack };
      }
      const field = fieldPhrase(manifest, path, at?.trail);
      const parameters = { field, expected: formOf(finding.pattern), actual: quoted(finding.actual) };
      const change = changeBehind(finding, manifest.value, language.target);
      return diagnostic("invalid-format", at, parameters, { ...details, ...helpOnFormat(finding, change) });
    }
  }
};

/** How a rule calls the resource that a manifest is. */
const phraseOf = ({ value }: Manifest): string => {
  const { kind, metadata } = fieldsOf(value);
  const name = textOf(fieldsOf(metadata).name);
  return name === undefined ? String(kind) : `${String(kind)} '${name}'`;
};

const quoted = (value: unknown): string => {
  if (typeof value !== "string") return describe(value);
  return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
};

const oneOf = (allowed: readonly string[]): string => {
  // An empty text is the same as no field, and nobody would write it.
  const [only, ...others] = allowed.filter((value) => value !== "").map((value) => `'${value}'`);
  return others.length === 0 ? `${only}` : `one of ${[only, ...others].join(", ")}`;
};
