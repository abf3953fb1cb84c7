import { controlCharacter, findControlCharacter } from "./control-character.ts";
import type { Finding } from "./finding.ts";
import { Lines } from "./lines.ts";
import { OrdinaryReader } from "./ordinary/ordinary-reader.ts";
import { jsonTree } from "./parse/json-tree.ts";
import { parsePart } from "./parse/parse-part.ts";
import { type ParsedDocument, ReadDocument } from "./read-document.ts";
import { ReadFile } from "./read-file.ts";
import { TooDeep } from "./scan/too-deep.ts";
import { isBlankPart, type Part, splitDocuments } from "./split-documents.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Line breaks other than line feeds, and all that `findControlCharacter` finds: one search for both. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among what is looked for
const unusual = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/;

/**
 * Reads the text of a YAML or JSON file as Argo's own reader does: by libyaml's grammar, with the types of YAML 1.1,
 * roughly (`yes` is true and `017` is 15, but dates and `1:30` are text), cut into documents where Argo cuts it. It never
 * throws and runs nothing: what is wrong with a document is among its problems, and the other documents are read all
 * the same. A byte order mark does not count as a column.
 */
export const readYaml = (file: string): YamlFile => {
  const text = file.startsWith("\ufeff") ? file.slice(1) : file;
  const lines = new Lines(text);
  const read = (parsed: ParsedDocument) => new ReadDocument(parsed, lines);
  const json = readJson(text);
  if (json !== undefined) return new ReadFile([read(json)], [], lines);
  const isOrdinary = !unusual.test(text);
  let control = isOrdinary ? text.length : findControlCharacter(text, 0);
  const documents: ReadDocument[] = [];
  const comments: (readonly number[])[] = [];
  for (const part of splitDocuments(text)) {
    if (isBlankPart(text, part)) continue;
    if (control < part.from) control = findControlCharacter(text, part.from);
    const parsed = control < part.to ? broken(part, controlCharacter(text, control)) : readPart(text, part, isOrdinary);
    comments.push(parsed.comments);
    if (parsed.tree !== undefined || parsed.findings.length > 0) documents.push(read(parsed));
  }
  return new ReadFile(documents, comments, lines);
};

const broken = ({ from }: Part, finding: Finding): ParsedDocument => ({
  tree: undefined,
  findings: [finding],
  from,
  comments: [],
});

const readJson = (text: string): ParsedDocument | undefined => {
  try {
    const tree = jsonTree(text);
    return tree === undefined ? undefined : { tree, findings: [], from: 0, comments: [] };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const { message, start, end } = error;
    return broken({ from: 0, to: text.length }, { code: "too-deep", message, start, end });
  }
};

/** What a part holds, which may be comments alone: Argo reads the first, and nothing that stands behind it. */
const readPart = (text: string, part: Part, isOrdinary: boolean): ParsedDocument => {
  const { to } = part;
  // To Go, each part is a text of its own, which may have a mark of its own.
  const from = text.startsWith("\ufeff", part.from) ? part.from + 1 : part.from;
  if (isOrdinary) {
    const ordinary = new OrdinaryReader(text, from, to).read();
    if (ordinary !== undefined) return { ...ordinary, from };
  }
  const { trees, finding, rest, comments } = parsePart(text, from, to, 1);
  if (finding !== undefined) return broken(part, finding);
  const [tree] = trees;
  return { tree, findings: rest === undefined ? [] : [ignored(text, rest, to)], from, comments };
};

const ignored = (text: string, start: number, to: number): Finding => {
  const line = text.slice(start, to).search(/[\n\r]/);
  const message = "what follows the end of the document is not read; a line '---' begins the next one";
  return { code: "ignored-content", message, start, end: line === -1 ? to : start + line };
};
