import type { Node } from "yaml";
import type { Span } from "../../../packages/yaml/src/read/index.ts";
import { extent } from "./extent.ts";

/** Where a node's text stands for the library, counted as our reader counts. */
export const spanOf = (node: Node, text: string): Span => {
  const [start, end] = extent(node, text);
  const [line, column] = point(text, start);
  const [endLine, endColumn] = point(text, end);
  return { line, column, endLine, endColumn };
};

const point = (text: string, offset: number): readonly [line: number, column: number] => {
  const before = text.slice(0, offset).split("\n");
  return [before.length, (before.at(-1) ?? "").length + 1];
};
