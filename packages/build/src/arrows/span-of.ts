import type { Span } from "@argotsx/arrow";
import type ts from "typescript";

/** Where a node is written. A byte order mark is part of the first line for the parser, and not for an editor. */
export const spanOf = (node: ts.Node, source: ts.SourceFile): Span => {
  const marked = source.text.startsWith("\uFEFF");
  const at = (offset: number): readonly [number, number] => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return [line + 1, marked && line === 0 ? character : character + 1];
  };
  return [...at(node.getStart(source)), ...at(node.getEnd())];
};
