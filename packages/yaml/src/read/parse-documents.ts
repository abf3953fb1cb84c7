import {
  type DocumentOptions,
  type Node,
  type ParseOptions,
  parseAllDocuments,
  Schema,
  type SchemaOptions,
} from "yaml";
import type { Finding } from "./finding.ts";
import { syntaxFinding, tooDeep } from "./syntax-finding.ts";

/** A part of a file that is parsed alone. */
export interface Part {
  readonly text: string;
  /** Where it begins in the file; the library counts from the part. */
  readonly offset: number;
}

/** A document as the library leaves it. */
export interface ParsedDocument {
  readonly part: Part;
  readonly root: Node | null;
  readonly range: readonly [start: number, end: number];
  /** What keeps the document from being read. */
  readonly finding: Finding | undefined;
}

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/** All documents of a text, empty ones too. One that cannot be parsed does not hide those behind it. */
export const parseDocuments = (text: string): readonly ParsedDocument[] => {
  // The library takes scalars as text and equal keys as they come: what they mean is decided when values are built.
  const schema = new Schema({ schema: "failsafe", resolveKnownTags: false });
  const options: Options = { schema, uniqueKeys: false, prettyErrors: false, logLevel: "silent" };
  const documents = parsePart({ text, offset: 0 }, options);
  for (const [i, { finding, range }] of documents.entries()) {
    if (finding === undefined || nextMarker(text, range[0]) >= range[1]) continue;
    // An unclosed quote has swallowed the documents behind it. From here on each is parsed alone, as Argo parses them.
    return [...documents.slice(0, i), ...cut(text, range[0]).flatMap((part) => parsePart(part, options))];
  }
  return documents;
};

const parsePart = (part: Part, options: Options): ParsedDocument[] => {
  try {
    const documents = parseAllDocuments(part.text, options);
    if ("empty" in documents) {
      if (documents.errors.length === 0) return [];
      const finding = syntaxFinding(documents.errors, null, part.text);
      return [{ part, root: null, range: [0, part.text.length], finding }];
    }
    return documents.map(({ contents: root, errors, range }) => ({
      part,
      root,
      range: [range[0], range[2]],
      finding: errors.length === 0 ? undefined : syntaxFinding(errors, root, part.text),
    }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ part, root: null, range: [0, part.text.length], finding: tooDeep(0) }];
  }
};

/** Where the next line with a document marker begins after `from`, or the end of the text. */
const nextMarker = (text: string, from: number): number => {
  for (let at = text.indexOf("\n---", from); at !== -1; at = text.indexOf("\n---", at + 1)) {
    if (/^\s?$/.test(text.charAt(at + 4))) return at + 1;
  }
  return text.length;
};

const cut = (text: string, start: number): readonly Part[] => {
  const parts: Part[] = [];
  for (let from = start; from < text.length; ) {
    const next = nextMarker(text, from);
    parts.push({ text: text.slice(from, next), offset: from });
    from = next;
  }
  return parts;
};
