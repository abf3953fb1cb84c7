import { closest, type Details, type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import {
  type Change,
  describe,
  type Finding,
  type Language,
  type Target,
  type UnknownField,
  validate,
  type WrongFormat,
  type WrongType,
  type WrongValue,
} from "@argotsx/schema";
import { changeBehind, languageOf } from "@argotsx/schema/versions";
import { changed } from "./changed.ts";
import { formOf, isQuantity } from "./forms.ts";
import type { Manifest } from "./manifest.ts";
import { fieldPhrase, ownerPhrase } from "./wording.ts";

/** Checks the shape of a manifest against the schema of a version: every problem, in the order of the manifest. */
export const checkStructure = (manifest: Manifest, target: Target): Diagnostic[] => {
  const language = languageOf(target);
  const findings = validate(manifest.value, language);
  const misspelt = misspeltRequired(findings);
  const isKnown = (finding: Finding): boolean =>
    misspelt.has(finding) ||
    (finding.kind === "missing-field" && manifest.misspells?.(finding.path, finding.field) === true) ||
    // The compiler leaves a hole in a list for an item that it has reported; text has none.
    (finding.kind === "wrong-type" && valueAt(manifest.value, finding.path) === undefined);
  return findings.filter((finding) => !isKnown(finding)).map((finding) => toDiagnostic(finding, manifest, language));
};

/** The missing fields that are there under another spelling: saying what was meant says it all. */
const misspeltRequired = (findings: readonly Finding[]): ReadonlySet<Finding> => {
  const meant = new Set<string>();
  for (const finding of findings) {
    if (finding.kind !== "unknown-field") continue;
    const field = closest(finding.field, finding.known);
    if (field !== undefined) meant.add(JSON.stringify([...finding.path.slice(0, -1), field]));
  }
  return new Set(
    findings.filter(
      (finding) => finding.kind === "missing-field" && meant.has(JSON.stringify([...finding.path, finding.field])),
    ),
  );
};

const toDiagnostic = (finding: Finding, manifest: Manifest, language: Language): Diagnostic => {
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
      return diagnostic("unknown-field", at, parameters, { ...details, ...helpOnField(finding, manifest, language) });
    }
    case "missing-field": {
      const owner = ownerPhrase(manifest, path, at?.trail, finding.owner);
      return diagnostic("missing-field", at, { owner, field: finding.field }, details);
    }
    case "wrong-type": {
      const { expected, actual } = finding;
      const parameters = { field: fieldPhrase(manifest, path, at?.trail), expected, actual };
      return diagnostic("wrong-type", at, parameters, { ...details, ...helpOnType(finding, manifest.value) });
    }
    case "enum": {
      const field = fieldPhrase(manifest, path, at?.trail);
      const parameters = { field, expected: oneOf(finding.allowed), actual: quoted(finding.actual) };
      return diagnostic("invalid-value", at, parameters, { ...details, ...helpOnValue(finding) });
    }
    case "pattern": {
      const field = fieldPhrase(manifest, path, at?.trail);
      const parameters = { field, expected: formOf(finding.pattern), actual: quoted(finding.actual) };
      const change = changeBehind(finding, manifest.value, language.target);
      return diagnostic("invalid-format", at, parameters, { ...details, ...helpOnFormat(finding, change) });
    }
  }
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

const didYouMean = (word: string, candidates: readonly string[]): Details => {
  const meant = closest(word, candidates);
  return meant === undefined ? {} : { help: `did you mean '${meant}'?` };
};

/** The types that hold parameters and artifacts, in which people put the parameters themselves: what one says there. */
const parameterLists: ReadonlyMap<string, string> = new Map([
  ["Arguments", ", value: …"],
  ["Inputs", ""],
  ["Outputs", ", valueFrom: …"],
]);

/** The body of a template in which a field belongs that stands beside it, such as `script` for `env`. */
const bodyWith = (field: string, template: unknown, language: Language): string | undefined => {
  const { fields } = language.shapeOf("Template");
  if (typeof template !== "object" || template === null) return undefined;
  return Object.keys(template).find((key) => {
    const shape = fields.get(key);
    return shape?.kind === "object" && shape.fields.has(field) && bodies.has(key);
  });
};

/** The fields of a template that say what it runs, and that people forget to go into. */
const bodies: ReadonlySet<string> = new Set(["container", "script", "containerSet", "resource", "http", "data", "dag"]);

const helpOnField = (
  { field, known, owner, path }: UnknownField,
  { ownerOf, value }: Manifest,
  language: Language,
): Details => {
  const body = owner === "Template" ? bodyWith(field, valueAt(value, path.slice(0, -1)), language) : undefined;
  if (body !== undefined) return { help: `it belongs inside '${body}'` };
  const near = didYouMean(field, known);
  if (near.help !== undefined) return near;
  const says = parameterLists.get(owner);
  if (says !== undefined) {
    // Only what is written as TSX has components, and lists as records.
    const parameters = ownerOf === undefined ? `[{ name: ${field}${says} }]` : `{ ${field}: … }`;
    return { help: `parameters have a list of their own: parameters: ${parameters}` };
  }
  if (known.length > 12) return {};
  return { help: `its fields are ${known.map((name) => `'${name}'`).join(", ")}` };
};

const helpOnValue = ({ actual, allowed }: WrongValue): Details =>
  typeof actual === "string" ? didYouMean(actual, allowed) : {};

const helpOnFormat = ({ path, pattern, actual }: WrongFormat, change: Change | undefined): Details => {
  if (change !== undefined) {
    return { help: `Argo ${change.what === "removed" ? "refuses" : "takes"} this form since ${change.version}` };
  }
  if (!isQuantity(pattern) || !actual.includes("{{")) return {};
  const why = "Argo reads quantities before it fills in tags";
  // The patch is one of a pod, and a claim is none of its parts.
  const patched = !path.includes("volumeClaimTemplates");
  return { help: patched ? `${why}; podSpecPatch can set this one from a parameter` : why };
};

const valueAt = (root: unknown, path: Finding["path"]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], root);

/** Values that are right but for their wrapping: a number without its quotes, a single text without its list. */
const helpOnType = ({ path, expected }: WrongType, root: unknown): Details => {
  const value = valueAt(root, path);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return { help: "JSON has neither infinity nor NaN; a text of that name needs quotes" };
  }
  if (expected === "a string" && typeof value === "number") return { help: `put it in quotes: "${value}"` };
  // YAML has many words for a boolean, and which of them was written is not known here.
  if (expected === "a string" && typeof value === "boolean") return { help: "put it in quotes" };
  if (expected === "a string" && Array.isArray(value) && path.at(-1) === "depends") {
    return { help: `join the tasks with an operator: "${value.join(" && ")}"` };
  }
  if (expected === "a list" && typeof value === "string" && value.length <= 40) {
    return { help: `put it in a list: [${JSON.stringify(value)}]` };
  }
  return {};
};
