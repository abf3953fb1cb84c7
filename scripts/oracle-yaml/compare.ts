import { readYaml, type YamlDocument } from "../../packages/yaml/src/read/index.ts";
import type { Disagreement } from "../judge/report.ts";
import type { Answer, Part } from "./argo.ts";
import { canonical } from "./canonical.ts";

const onlyDuplicates = /^yaml: unmarshal errors:(?:\n {2}line \d+: key .* already set in map)+$/s;

/** Whether Go refuses a part for nothing but keys that stand twice. */
const hasDuplicates = ({ error }: Part): boolean => error !== undefined && onlyDuplicates.test(error);

const goSays = ({ error, value }: Part): string => (error === undefined ? canonical(value) : `refused: ${error}`);

const weSay = ({ value, problems }: YamlDocument): string => {
  const said = problems.map(({ code, message }) => `${code}: ${message}`).join("; ");
  return said === "" ? canonical(value) : value === undefined ? `refused: ${said}` : `${canonical(value)} with ${said}`;
};

const compareDocument = (part: Part, document: YamlDocument): string | undefined => {
  const isRefused = document.problems.some(({ code }) => code !== "duplicate-key");
  if (hasDuplicates(part)) {
    if (isRefused) return part.lenient === undefined ? undefined : "refused by ours, keys stand twice for Go";
    if (document.problems.length === 0) return "ours misses keys that stand twice";
    const isSame = part.ambiguous === true || canonical(part.lenient) === canonical(document.value);
    // What is refused even where keys may stand twice has no value to compare.
    return part.lenient === undefined ? "refused by Go" : isSame ? undefined : "values differ where keys stand twice";
  }
  if (part.error !== undefined) return isRefused ? undefined : "refused by Go";
  if (isRefused) return "refused by ours";
  if (document.problems.length > 0) return part.ambiguous === true ? undefined : "keys stand twice for ours";
  return canonical(part.value) === canonical(document.value) ? undefined : "values differ";
};

/** Documents that hold nothing are left out by our reader, unless they say `null`. */
const isNothing = (part: Part): boolean => part.error === undefined && part.value === null;

/** Where our reader disagrees with what Go sees in a text. */
export const compare = (text: string, { json, parts }: Answer): Disagreement | undefined => {
  const documents = readYaml(text).documents.filter(({ value, problems }) => value !== null || problems.length > 0);
  const seen = parts.filter((part) => !isNothing(part));
  const go = seen.map(goSays).join(" --- ");
  const ours = documents.map(weSay).join(" --- ");
  if (seen.length !== documents.length) return { kind: "documents differ", text, go, ours };
  for (const [i, part] of seen.entries()) {
    const document = documents[i];
    const kind = document && compareDocument(part, document);
    if (kind === undefined || document === undefined) continue;
    return { kind: json ? `JSON: ${kind}` : kind, text, go: goSays(part), ours: weSay(document) };
  }
  return undefined;
};
