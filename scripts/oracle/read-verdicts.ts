import type { ArgoObject, ArgoVerdict, Verdicts } from "./argo-verdict.ts";

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (value: Plain, field: string): { readonly [field: string]: string } => {
  const text = value[field];
  return typeof text === "string" ? { [field]: text } : {};
};

const objectOf = (value: unknown): ArgoObject => {
  const fields = isPlain(value) ? value : {};
  return { kind: "", name: "", ...textIn(fields, "kind"), ...textIn(fields, "name"), ...textIn(fields, "message") };
};

const wordOf = (value: unknown): ArgoVerdict["verdict"] | undefined =>
  value === "accepted" || value === "refused" || value === "crash" ? value : undefined;

const verdictOf = (file: string, value: unknown): ArgoVerdict | undefined => {
  const fields: Plain = isPlain(value) ? value : { verdict: value };
  const verdict = wordOf(fields.verdict);
  if (verdict === undefined) return undefined;
  const objects = Array.isArray(fields.objects) ? fields.objects.map(objectOf) : [];
  return { file, verdict, objects, ...textIn(fields, "message") };
};

const listed = (values: readonly unknown[]): readonly ArgoVerdict[] | undefined => {
  const verdicts = values.map((value) =>
    isPlain(value) && typeof value.file === "string" ? verdictOf(value.file, value) : undefined,
  );
  return verdicts.every((verdict) => verdict !== undefined) ? verdicts : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The verdicts of a text: what `npm run oracle -- DIR --save` writes, an object of verdicts by file, or a line of JSON
 * for each file. Undefined for anything else.
 */
export const readVerdicts = (text: string): Verdicts | undefined => {
  const whole = parsed(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (whole === undefined || (isPlain(whole) && typeof whole.file === "string")) {
    const verdicts = listed(lines.map(parsed));
    return verdicts && { verdicts };
  }
  const list = Array.isArray(whole)
    ? whole
    : isPlain(whole) && Array.isArray(whole.verdicts)
      ? whole.verdicts
      : undefined;
  if (list !== undefined) {
    const verdicts = listed(list);
    return verdicts && { verdicts, ...(isPlain(whole) && textIn(whole, "argo")) };
  }
  if (!isPlain(whole)) return undefined;
  const verdicts = Object.entries(whole).map(([file, value]) => verdictOf(file, value));
  return verdicts.every((verdict) => verdict !== undefined) ? { verdicts } : undefined;
};
