import { childComments, lineComments } from "./code/comment.ts";
import { type Doc, group, hardline, ifBroken, indent, join, print, softline } from "./code/doc.ts";
import type { Child } from "./code/element.ts";
import { quoted } from "./code/text.ts";
import { compareNames, type ForeignName } from "./code/used-names.ts";
import { type ScriptFile, specifierOf } from "./scripts/script-files.ts";

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
  /** What it imports from other modules. */
  readonly others?: readonly ForeignName[];
  /** The files that it has texts from. */
  readonly scripts?: readonly ScriptFile[];
  /** Comments at the top. */
  readonly comments: readonly string[];
  readonly parts: readonly Part[];
  readonly resources: readonly Resource[];
}

/** A resource of the export, which is a part of its own among several. */
export interface Resource extends Child {
  /** What it is the code of. */
  readonly of: string;
}

/** The default export in pieces, each with what it is the code of: one resource, or several in a fragment. */
const exported = (resources: readonly Resource[]): readonly { readonly of: string; readonly text: string }[] => {
  const [only] = resources;
  if (only === undefined) return [];
  if (resources.length === 1) {
    const shown = group(ifBroken("("), indent([softline, only.doc]), softline, ifBroken(")"));
    const doc: Doc = [...lineComments(only.comments ?? []), "export default ", shown, ";"];
    return [{ of: only.of, text: `${print(doc)}\n` }];
  }
  const inside = resources.map(({ of, doc, comments = [] }) => ({
    of,
    text: print(indent(indent([hardline, ...childComments(comments), doc]))),
  }));
  const open = `export default (${print(indent([hardline, "<>"]))}`;
  const close = `${print(indent([hardline, "</>"]))}\n);\n`;
  return [{ of: only.of, text: open }, ...inside, { of: only.of, text: close }];
};

const importLine = (names: readonly string[]): Doc => {
  const oneLine = `import { ${names.join(", ")} } from "argotsx";`;
  if (oneLine.length <= 120) return oneLine;
  return ["import {", indent([hardline, join([",", hardline], [...names])]), ",", hardline, '} from "argotsx";'];
};

const named = ({ name, identifier }: ForeignName): string => (name === identifier ? name : `${name} as ${identifier}`);

/** Imports of what lies beside or near the module, in the order in which Biome puts them: from what is farther away first. */
const nearLines = (others: readonly ForeignName[], scripts: readonly ScriptFile[]): readonly Doc[] => {
  const names = new Map<string, string[]>();
  for (const one of others) names.set(one.specifier, [...(names.get(one.specifier) ?? []), named(one)]);
  const lines = [
    ...[...names].map(([specifier, inside]) => ({ specifier, what: `{ ${inside.sort(compareNames).join(", ")} }` })),
    ...scripts.map((script) => ({ specifier: specifierOf(script), what: script.identifier })),
  ];
  const depth = (specifier: string): number => specifier.split("../").length;
  return lines
    .sort((a, b) => depth(b.specifier) - depth(a.specifier) || compareNames(a.specifier, b.specifier))
    .map(({ specifier, what }): Doc => [hardline, `import ${what} from ${quoted(specifier)};`]);
};

/** The text of a module, and which lines are of which part. */
export const moduleText = ({
  imports,
  others = [],
  scripts = [],
  comments,
  parts,
  resources,
}: ModuleCode): { readonly text: string; readonly lines: readonly PartLines[] } => {
  const lines: PartLines[] = [];
  const pieces: string[] = [];
  // The line that the next piece begins on.
  let line = 1;
  const put = (piece: string, of?: string): void => {
    const breaks = piece.split("\n").length - 1;
    // What stands in a fragment begins with the end of the line before it.
    const from = line + (piece.startsWith("\n") ? 1 : 0);
    if (of !== undefined) lines.push({ of, from, to: line + breaks - (piece.endsWith("\n") ? 1 : 0) });
    pieces.push(piece);
    line += breaks;
  };
  put(`${print([...lineComments(comments), importLine(imports), ...nearLines(others, scripts)])}\n`);
  for (const { of, doc, comments: above } of parts) {
    put("\n");
    put(`${print([...lineComments(above), doc])}\n`, of);
  }
  if (resources.length > 0) put("\n");
  for (const { of, text } of exported(resources)) put(text, of);
  return { text: pieces.join(""), lines };
};
