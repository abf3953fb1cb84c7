import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import { readSources } from "../generate/sources.ts";

// What they state, minimum and maximum state too.
const formats = { int32: true, int64: true } as const;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
for (const keyword of ["x-definition", "x-merge-key", "x-list-map-keys"]) ajv.addKeyword(keyword);

const { schema } = readSources();
const check = ajv.compile(schema);

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
 * What ajv finds with the same schema, one text a finding, sorted. Every error of ajv counts but those of `if`, which
 * only repeat that something below it failed, and the range of a fraction, which is no integer in the first place.
 */
export const judge = (value: unknown): readonly string[] => {
  const errors = check(value) ? [] : (check.errors ?? []);
  const places = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  const repeats = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === "if" || ((keyword === "minimum" || keyword === "maximum") && places.has(instancePath));
  return errors
    .filter((error) => !repeats(error))
    .map(verdictOf)
    .sort();
};

/** Findings in the judge's words. */
export const spoken = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map((finding) => {
      const text = `${finding.kind} ${pointer(finding.path)}`;
      return finding.kind === "missing-field" ? `${text} ${finding.field}` : text;
    })
    .sort();

/** Whether the schema is what its dialect allows. */
export const isValidSchema = (): boolean => ajv.validateSchema(schema) === true;
