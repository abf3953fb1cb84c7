import type ts from "typescript";
import type { Found } from "../find/find-functions.ts";
import type { ModuleNames } from "../names/module-names.ts";
import type { Part } from "../names/module-parts.ts";
import { runName } from "../script/script-text.ts";
import { blanked, type Piece } from "./blanked.ts";
import { keptStatements } from "./kept-text.ts";

const functionName = "argotsxFunction";

/** Comments that say how the file's JSX is meant. */
const pragmas = (source: ts.SourceFile, typescript: typeof ts): readonly Piece[] =>
  (typescript.getLeadingCommentRanges(source.text, 0) ?? [])
    .filter(({ pos, end }) => source.text.slice(pos, end).includes("@jsx"))
    .map(({ pos, end }) => ({ start: pos, end }));

/** Each statement is ended, since the one that ended it may be gone. */
const pieceOfStatements = (parts: ReadonlySet<Part>, source: ts.SourceFile, typescript: typeof ts): readonly Piece[] =>
  keptStatements(parts, source, typescript).flatMap(({ stretches }) => {
    const last = Math.max(...stretches.map(({ end }) => end));
    return stretches.map((stretch) => (stretch.end === last ? { ...stretch, after: ";" } : stretch));
  });

/**
 * The text of a module that holds a function and what it needs of its own module, each at its line and column, and that
 * ends with the call that runs it. It is TypeScript like the module itself.
 */
export const moduleOfFunction = (
  { value }: Found,
  parts: ReadonlySet<Part>,
  { source }: ModuleNames,
  typescript: typeof ts,
): string => {
  const pieces = [...pragmas(source, typescript), ...pieceOfStatements(parts, source, typescript)];
  const [start, end] = [value.getStart(source), value.getEnd()];
  const literal = source.text.slice(start, end);
  const isName = typescript.isIdentifier(value) || typescript.isPropertyAccessExpression(value);
  // A function that stands in a statement which it needs itself cannot stay in its place.
  const isInside = pieces.some((piece) => piece.start < end && start < piece.end);
  if (!isName && !isInside) pieces.push({ start, end, before: `const ${functionName} = `, after: ";" });
  const text = blanked(
    source.text,
    pieces.sort((a, b) => a.start - b.start || a.end - b.end),
  );
  const lines = text.trimEnd();
  if (isName) return `${lines}\n${runName}(${literal});\n`;
  return isInside ? `${lines}\n${runName}(${literal});\n` : `${lines}\n${runName}(${functionName});\n`;
};
