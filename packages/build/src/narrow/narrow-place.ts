import type { Place } from "@argotsx/diagnostic";
import type ts from "typescript";
import { findElement, findExport } from "./find-element.ts";
import { followTrail } from "./follow-trail.ts";

/** A stretch of a source's text, as offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const toPlace = ({ start, end }: Range, place: Place, source: ts.SourceFile): Place => {
  const from = source.getLineAndCharacterOfPosition(start);
  const to = source.getLineAndCharacterOfPosition(end);
  return {
    file: place.file,
    line: from.line + 1,
    column: from.character + 1,
    end: { line: to.line + 1, column: to.character + 1 },
  };
};

/**
 * Finds the text that a place means: the key or value its trail leads to, else the tag of its element. Nothing when no
 * element starts there, as for a line of code that threw. `meansExport` is for what concerns the default export.
 */
export const narrowPlace = (
  place: Place,
  source: ts.SourceFile,
  typescript: typeof ts,
  meansExport: boolean,
): Place | undefined => {
  const lines = source.getLineStarts();
  const lineStart = lines[place.line - 1];
  if (lineStart === undefined) return undefined;
  const offset = lineStart + place.column - 1;
  const element = findElement(source, offset, typescript);
  if (element !== undefined) {
    const range = followTrail(element, place.trail ?? [], place.part ?? "key", source, typescript);
    return toPlace(range, place, source);
  }
  const statement = meansExport && place.line === 1 && place.column === 1 ? findExport(source, typescript) : undefined;
  if (statement === undefined) return undefined;
  const start = statement.getStart(source);
  return toPlace({ start, end: Math.max(start, statement.getEnd()) }, place, source);
};
