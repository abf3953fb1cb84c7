import { isScalar } from "yaml";
import { controlCharacter } from "./control-character.ts";
import { Lines } from "./lines.ts";
import { type ParsedDocument, parseDocuments } from "./parse-documents.ts";
import { ReadDocument } from "./read-document.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A document of nothing but comments and markers; one with an explicit null or tag holds something. */
const isEmpty = ({ root, finding }: ParsedDocument): boolean => {
  if (finding !== undefined) return false;
  if (root === null) return true;
  return isScalar(root) && root.type === "PLAIN" && root.source === "" && root.tag === undefined;
};

/**
 * Reads the text of a YAML or JSON file, typing its scalars as Argo's own reader does (YAML 1.1, roughly: `yes` is true
 * and `017` is 15, but dates and `1:30` are text). It never throws and runs nothing: what is wrong with a document is
 * among its problems, and the other documents are read all the same. A byte order mark does not count as a column.
 */
export const readYaml = (file: string): YamlFile => {
  const text = file.startsWith("\ufeff") ? file.slice(1) : file;
  const lines = new Lines(text);
  const finding = controlCharacter(text);
  if (finding) {
    const whole: ParsedDocument = { part: { text, offset: 0 }, root: null, range: [0, text.length], finding };
    return { documents: [new ReadDocument(whole, lines)] };
  }
  const documents: ReadDocument[] = [];
  for (const parsed of parseDocuments(text)) if (!isEmpty(parsed)) documents.push(new ReadDocument(parsed, lines));
  return { documents };
};
