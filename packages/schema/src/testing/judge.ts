import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import { readSchema } from "../generate/schemas.ts";
import type { Target } from "../target.ts";

const pointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const kinds: Readonly<Record<string, Finding["kind"]>> = {
  additionalProperties: "unknown-field",
  const: "enum",
  enum: "enum",
  maximum: "wrong-type",
  maxProperties: "wrong-type",
  minimum: "wrong-type",
  minProperties: "wrong-type",
  not: "wrong-type",
  pattern: "pattern",
  required: "missing-field",
  type: "wrong-type",
};

const verdictOf = ({ keyword, instancePath, params }: ErrorObject): string => {
  const kind = kinds[keyword] ?? keyword;
  if (kind === "unknown-field") return `${kind} ${instancePath}${pointer([params.additionalProperty])}`;
  return kind === "missing-field" ? `${kind} ${instancePath} ${params.missingProperty}` : `${kind} ${instancePath}`;
};

/**
 * What ajv finds with the schema of a version, one text a finding, sorted. Every error of ajv counts but those of `if`,
 * which only repeat that something below it failed, and the range of a fraction, which is no integer in the first place.
 */
export const judgeOf = (target: Target): ((value: unknown) => readonly string[]) => {
  // Better code would take ajv twice as long as all that it is run for here.
  const quick = { code: { optimize: false }, inlineRefs: false } as const;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, ...quick });
  const check = ajv.compile(readSchema(target));
  return (value) => {
    const errors = check(value) ? [] : (check.errors ?? []);
    const places = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
    const repeats = ({ keyword, instancePath }: ErrorObject): boolean =>
      keyword === "if" || ((keyword === "minimum" || keyword === "maximum") && places.has(instancePath));
    return errors
      .filter((error) => !repeats(error))
      .map(verdictOf)
      .sort();
  };
};

/** Findings in the judge's words. */
export const spoken = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map((finding) => {
      const text = `${finding.kind} ${pointer(finding.path)}`;
      return finding.kind === "missing-field" ? `${text} ${finding.field}` : text;
    })
    .sort();
