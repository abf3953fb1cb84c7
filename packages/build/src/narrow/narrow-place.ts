import type { Place } from "@argotsx/diagnostic";
import type ts from "typescript";
import { type Elements, findAwait, findExport } from "./find-element.ts";
import { findExportedLiteral } from "./find-exported-literal.ts";
import { functionHead } from "./find-template.ts";
import { followHeader } from "./follow-header.ts";
import { followLiteral, followTrail, rangeOf } from "./follow-trail.ts";

type TypeScript = typeof ts;

/** A stretch of a source's text, as offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part of a module that a diagnostic about all of it is about. */
const landmarks: ReadonlyMap<string, (source: ts.SourceFile, typescript: TypeScript) => ts.Node | undefined> = new Map([
  ["invalid-export", findExport],
  ["never-settles", findAwait],
]);

/** A byte order mark is part of the first line for a parser, and not for an editor. */
const columnOf = ({ line, character }: ts.LineAndCharacter, source: ts.SourceFile): number =>
  line === 0 && source.text.startsWith("\uFEFF") ? character : character + 1;

const toPlace = ({ start, end }: Range, place: Place, source: ts.SourceFile): Place => {
  const from = source.getLineAndCharacterOfPosition(start);
  const to = source.getLineAndCharacterOfPosition(end);
  return {
    file: place.file,
    line: from.line + 1,
    column: columnOf(from, source),
    end: { line: to.line + 1, column: columnOf(to, source) },
    ...(place.excerpt !== undefined && { excerpt: place.excerpt }),
  };
};

/** A module, parsed, with its elements. */
export interface ParsedSource {
  readonly source: ts.SourceFile;
  readonly elements: Elements;
}

/**
 * Finds the text that a place means: the key or value its trail leads to, else the tag of its element. Nothing when no
 * element starts there, as for a line of code that threw. A diagnostic about the whole module stands at its start: the
 * text is then what its trail leads to from the default export, or the statement that `id` is about, if there is one.
 */
export const narrowPlace = (
  place: Place,
  { source, elements }: ParsedSource,
  typescript: typeof ts,
  id: string,
): Place | undefined => {
  const lineStart = source.getLineStarts()[place.line - 1];
  if (lineStart === undefined) return undefined;
  const element = elements.at(lineStart + place.column - 1);
  // What is a part of a value stands in no name.
  const { trail, part = place.excerpt === undefined ? "key" : "value" } = place;
  if (element !== undefined) {
    const header = place.header && followHeader(element, trail ?? [], part, source, typescript);
    if (header !== undefined) return toPlace(rangeOf(header, source), place, source);
    // Of a header that cannot be read, the element stands for all.
    const keys = place.header === undefined ? (trail ?? []) : [];
    return toPlace(followTrail(element, keys, part, source, typescript), place, source);
  }
  if (id === "invalid-template") {
    const head = functionHead(lineStart + place.column - 1, source, typescript);
    return head && toPlace(head, place, source);
  }
  if (place.line !== 1 || place.column !== 1) return undefined;
  if (trail !== undefined) {
    const literal = findExportedLiteral(source, typescript);
    return literal && toPlace(followLiteral(literal, trail, part, source, typescript), place, source);
  }
  const landmark = landmarks.get(id)?.(source, typescript);
  return landmark && toPlace({ start: landmark.getStart(source), end: landmark.getEnd() }, place, source);
};
