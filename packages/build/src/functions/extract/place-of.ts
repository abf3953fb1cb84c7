import type { Place } from "@argotsx/diagnostic";
import type ts from "typescript";

/** Where a node stands, for a diagnostic. The source has no byte order mark. */
export const placeOf = (node: ts.Node, file = node.getSourceFile().fileName): Place => {
  const source = node.getSourceFile();
  const start = source.getLineAndCharacterOfPosition(node.getStart(source));
  const end = source.getLineAndCharacterOfPosition(node.getEnd());
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    end: { line: end.line + 1, column: end.character + 1 },
  };
};
