import type { Entry } from "./define.ts";
import { sections } from "./sections.ts";

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
  const parts = sections.map(({ title, intro, rows }) => {
    const entries = Object.entries(rows).map(([id, row]) => entry(id, row));
    return [`## ${title}`, intro, ...entries].join("\n\n");
  });
  return `${["<!-- Made by scripts/docs.ts from packages/diagnostic/src/table; do not edit. -->", "# Diagnostics", "Every problem that argotsx reports, by the id that stands in brackets before its message. Errors fail a run; warnings and notes do not.", ...parts].join("\n\n")}\n`;
};
