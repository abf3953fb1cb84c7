import { type Document, visit } from "yaml";
import type { Span } from "../../../packages/yaml/src/read/index.ts";
import { spanOf } from "./span.ts";

/** Where the scalars of more than one line stand for the library, in the order of the text. */
export const multiLineScalars = (document: Document.Parsed, text: string): readonly Span[] => {
  const found: Span[] = [];
  visit(document, {
    Scalar: (_, scalar) => {
      const span = spanOf(scalar, text);
      if (span.endLine > span.line) found.push(span);
    },
  });
  return found;
};
