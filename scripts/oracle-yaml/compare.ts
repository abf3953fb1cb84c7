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

/** Problems that leave a document its value: Go ignores what stands behind it, and refuses equal keys, or takes the last. */
const isBeside = (code: string): boolean => code === "duplicate-key" || code === "ignored-content";

const behind = "refused by ours, perhaps for what Go does not read";

const compareDocument = (part: Part, { problems, value }: YamlDocument): string | undefined => {
  const isRefused = problems.some(({ code }) => !isBeside(code));
  const isTwice = problems.some(({ code }) => code === "duplicate-key");
  if (hasDuplicates(part)) {
    // What is refused even where keys may stand twice has no value to compare.
    if (part.lenient === undefined) return isRefused ? undefined : "refused by Go";
    if (isRefused) return part.rest ? behind : "refused by ours, keys stand twice for Go";
    if (!isTwice) return "ours misses keys that stand twice";
    const isSame = part.ambiguous === true || canonical(part.lenient) === canonical(value);
    return isSame ? undefined : "values differ where keys stand twice";
  }
  if (part.error !== undefined) return isRefused ? undefined : "refused by Go";
  // Which of the values Go sees is left to chance.
  if (part.ambiguous === true && isTwice) return undefined;
  if (isRefused) return part.rest ? behind : "refused by ours";
  if (isTwice) return "keys stand twice for ours";
  return canonical(part.value) === canonical(value) ? undefined : "values differ";
};

/** The documents of a text by the part that they stand in. */
const documentsByPart = (text: string, parts: readonly string[]): ReadonlyMap<number, YamlDocument> => {
  // Each part but the first begins in a line of its own.
  const first: number[] = [];
  let offset = 0;
  let line = 1;
  for (const part of parts) {
    first.push(line);
    const end = offset + part.length;
    line += text.slice(offset, end + 1).match(/\r\n?|\n/g)?.length ?? 0;
    offset = end + "\n---".length;
  }
  const documents = new Map<number, YamlDocument>();
  for (const document of readYaml(text).documents) {
    documents.set(
      first.findLastIndex((begin) => begin <= document.start.line),
      document,
    );
  }
  return documents;
};

/**
 * Directives and ends of documents that belong to no document are refused by Go. Argo then says so in its log and goes
 * on; our reader has nothing to say.
 */
const isNothing = (text: string): boolean => {
  const lines = text.replace(/^\ufeff/, "").split(/[\n\r\x85\u2028\u2029]/);
  return lines.every((line) => /^(?:%|[ \t]*#|(?:---|\.\.\.)(?!\S)|\s*$)/.test(line));
};

/** Where our reader disagrees with what Go sees in a text. */
export const compare = (text: string, { json, parts }: Answer): Disagreement | undefined => {
  const texts = json ? [text] : text.split("\n---");
  const documents = documentsByPart(text, texts);
  for (const index of texts.keys()) {
    const part = parts.find((one) => one.index === index);
    const document = documents.get(index);
    let kind: string | undefined;
    if (part !== undefined && document !== undefined) kind = compareDocument(part, document);
    else if (document !== undefined) kind = "only ours sees a document";
    else if (part?.error !== undefined && !isNothing(texts[index] ?? "")) kind = "refused by Go, no document for ours";
    else if (part?.value !== undefined && part.value !== null) kind = "only Go sees a document";
    if (kind === undefined) continue;
    const go = part === undefined ? "nothing" : goSays(part);
    const ours = document === undefined ? "nothing" : weSay(document);
    return { kind: json ? `JSON: ${kind}` : kind, text, go, ours };
  }
  return undefined;
};
