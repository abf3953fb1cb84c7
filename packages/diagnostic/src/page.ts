import type { Entry } from "./define.ts";
import { build } from "./table/build.ts";
import { compile } from "./table/compile.ts";
import { config } from "./table/config.ts";
import { functions } from "./table/functions.ts";
import { structure } from "./table/structure.ts";
import { typed } from "./table/typed.ts";
import { types } from "./table/types.ts";

// A test holds that every row of the table is in one of them.
const sections: readonly (readonly [string, string, Readonly<Record<string, Entry>>])[] = [
  ["The shape of manifests", "Found in every manifest, whether TSX or YAML was written.", structure],
  ["The use of components", "Found while the element tree of a TSX file becomes manifests.", compile],
  ["Typed templates", "Found in templates, calls, references and expressions, where tsc does not see it.", typed],
  ["Functions that run in pods", "Found in `run` and `template.fn`, and in what such a function uses.", functions],
  ["Types", "Found by TypeScript, in workflow files and in what they import.", types],
  ["Configurations", "Found in an `argotsx.config.ts`, which ends the run before anything is compiled.", config],
  ["Files and runs", "What keeps a file from being compiled, read or written.", build],
];

/** A text of the table as Markdown: a parameter becomes a name in italics, and code stays as it is. */
const prose = (text: string): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) =>
    part.startsWith("`") ? part : part.replaceAll("<", "\\<").replace(/%(\w+)%/g, "*$1*"),
  );

const entry = (id: string, { severity, message, help, docs }: Entry): string =>
  [
    `### ${id}`,
    `${severity === "error" ? "Error" : severity === "warning" ? "Warning" : "Note"}: ${prose(message)}`,
    prose(docs),
    ...(help === undefined ? [] : [`What to do: ${prose(help)}.`]),
  ].join("\n\n");

/** The reference page of all diagnostics, as Markdown. */
export const diagnosticsPage = (): string => {
  const parts = sections.map(([title, intro, rows]) => {
    const entries = Object.entries(rows).map(([id, row]) => entry(id, row));
    return [`## ${title}`, intro, ...entries].join("\n\n");
  });
  return `${["<!-- Made by scripts/docs.ts from packages/diagnostic/src/table; do not edit. -->", "# Diagnostics", "Every problem that argotsx reports, by the id that stands in brackets before its message. Errors fail a run; warnings and notes do not.", ...parts].join("\n\n")}\n`;
};
