import { closest, type Details, type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Finding, type UnknownField, validate, type WrongType, type WrongValue } from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";
import { fieldPhrase, ownerPhrase } from "./wording.ts";

/** Checks the shape of a manifest against Argo's schema: every problem, in the order of the manifest. */
export const checkStructure = (manifest: Manifest): Diagnostic[] => {
  const findings = validate(manifest.value);
  const misspelt = misspeltRequired(findings);
  const isMisspelt = (finding: Finding): boolean =>
    misspelt.has(finding) ||
    (finding.kind === "missing-field" && manifest.misspells?.(finding.path, finding.field) === true);
  return findings.filter((finding) => !isMisspelt(finding)).map((finding) => toDiagnostic(finding, manifest));
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

const toDiagnostic = (finding: Finding, manifest: Manifest): Diagnostic => {
  const { path } = finding;
  const { value, locate } = manifest;
  const details: Details = { path, stack: manifest.stackOf?.(path) ?? [] };
  const owner = (at: Finding["path"], type: string): string => manifest.ownerOf?.(at) ?? ownerPhrase(value, at, type);
  switch (finding.kind) {
    case "unknown-field": {
      const parameters = { owner: owner(path.slice(0, -1), finding.owner), what: "field", field: finding.field };
      return diagnostic("unknown-field", locate(path, "key"), parameters, { ...details, ...helpOnField(finding) });
    }
    case "missing-field": {
      const parameters = { owner: owner(path, finding.owner), field: finding.field };
      return diagnostic("missing-field", locate(path, "key"), parameters, details);
    }
    case "wrong-type": {
      const { expected, actual } = finding;
      const parameters = { field: fieldPhrase(value, path, manifest.ownerOf), expected, actual };
      return diagnostic("wrong-type", locate(path, "value"), parameters, { ...details, ...helpOnType(finding, value) });
    }
    case "enum": {
      const parameters = {
        field: fieldPhrase(value, path, manifest.ownerOf),
        expected: oneOf(finding.allowed),
        actual: quoted(finding.actual),
      };
      return diagnostic("invalid-value", locate(path, "value"), parameters, { ...details, ...helpOnValue(finding) });
    }
    case "pattern": {
      const parameters = {
        field: fieldPhrase(value, path, manifest.ownerOf),
        expected: finding.pattern,
        actual: quoted(finding.actual),
      };
      return diagnostic("invalid-format", locate(path, "value"), parameters, details);
    }
  }
};

const quoted = (value: unknown): string => {
  if (typeof value !== "string") return String(value);
  return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
};

const oneOf = (allowed: readonly string[]): string => {
  const [only, ...others] = allowed.map((value) => (value === "" ? "empty" : `'${value}'`));
  return others.length === 0 ? `${only}` : `one of ${[only, ...others].join(", ")}`;
};

const didYouMean = (word: string, candidates: readonly string[]): Details => {
  const meant = closest(word, candidates);
  return meant === undefined ? {} : { help: `did you mean '${meant}'?` };
};

/** The types that hold parameters and artifacts, in which people put the parameters themselves. */
const parameterLists: ReadonlySet<string> = new Set(["Arguments", "Inputs", "Outputs"]);

const helpOnField = ({ field, known, owner }: UnknownField): Details => {
  if (parameterLists.has(owner)) return { help: `parameters have a list of their own: parameters: { ${field}: … }` };
  const near = didYouMean(field, known);
  if (near.help !== undefined || known.length > 12) return near;
  return { help: `its fields are ${known.map((name) => `'${name}'`).join(", ")}` };
};

const helpOnValue = ({ actual, allowed }: WrongValue): Details =>
  typeof actual === "string" ? didYouMean(actual, allowed) : {};

const valueAt = (root: unknown, path: Finding["path"]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], root);

/** Values that are right but for their wrapping: a number without its quotes, a single text without its list. */
const helpOnType = ({ path, expected }: WrongType, root: unknown): Details => {
  const value = valueAt(root, path);
  if (expected === "a string" && (typeof value === "number" || typeof value === "boolean")) {
    return { help: `put it in quotes: "${value}"` };
  }
  if (expected === "a list" && typeof value === "string" && value.length <= 40) {
    return { help: `put it in a list: [${JSON.stringify(value)}]` };
  }
  return {};
};
