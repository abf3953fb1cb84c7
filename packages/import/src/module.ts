import { childComments, lineComments } from "./code/comment.ts";
import { type Doc, group, hardline, ifBroken, indent, join, print, softline } from "./code/doc.ts";
import type { Child } from "./code/element.ts";

/** A part of a module that stands by itself: a constant, or the export. */
export interface Part {
  /** What it is the code of. */
  readonly of: string;
  readonly doc: Doc;
  readonly comments: readonly string[];
}

/** The lines of a part in the text of its module, from 1; the last one included. */
export interface PartLines {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** A module of TSX before it is text. */
export interface ModuleCode {
  /** What it imports from argotsx, in order. */
  readonly imports: readonly string[];
  /** Comments at the top. */
  readonly comments: readonly string[];
  readonly parts: readonly Part[];
}

/** The default export of one resource, or of several in a fragment. */
export const exported = (resources: readonly Child[]): Doc => {
  const [only] = resources;
  if (only !== undefined && resources.length === 1) {
    return [
      ...lineComments(only.comments ?? []),
      "export default ",
      group(ifBroken("("), indent([softline, only.doc]), softline, ifBroken(")")),
      ";",
    ];
  }
  const shown = resources.map(({ doc, comments = [] }): Doc => [...childComments(comments), doc]);
  const inside = indent([hardline, "<>", indent([hardline, join(hardline, shown)]), hardline, "</>"]);
  return ["export default (", inside, hardline, ");"];
};

const importLine = (names: readonly string[]): Doc => {
  const oneLine = `import { ${names.join(", ")} } from "argotsx";`;
  if (oneLine.length <= 120) return oneLine;
  return ["import {", indent([hardline, join([",", hardline], [...names])]), ",", hardline, '} from "argotsx";'];
};

/** The text of a module, and which lines are of which part. */
export const moduleText = ({
  imports,
  comments,
  parts,
}: ModuleCode): { readonly text: string; readonly lines: readonly PartLines[] } => {
  const lines: PartLines[] = [];
  let text = `${print([...lineComments(comments), importLine(imports)])}\n`;
  for (const { of, doc, comments: above } of parts) {
    text += "\n";
    const from = text.split("\n").length;
    text += `${print([...lineComments(above), doc])}\n`;
    lines.push({ of, from, to: text.split("\n").length - 1 });
  }
  return { text, lines };
};
