import { structure } from "../../packages/diagnostic/src/table/structure.ts";

/** A problem as the command prints it with `--format json`. */
export interface Reported {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly path: readonly (string | number)[] | null;
  readonly related: readonly Pick<Reported, "message" | "file" | "line" | "column">[];
  readonly stack: readonly { readonly component: string; readonly file: string | null }[];
}

export const readReport = (stdout: string): readonly Reported[] => JSON.parse(stdout).diagnostics;

/** What is told of a schedule that is none: the schema knows how one looks, and the rule of this name says it better. */
export const schedule = "malformed-schedule";

/** Whether a problem is one of a manifest's shape, and not of what that shape comes to mean for the rules of the linter. */
export const isOfShape = ({ id }: Reported): boolean => id === schedule || Object.hasOwn(structure, id);

const lineEnd = /\r\n|[\n\r]/;

/** The text that is underlined, up to the end of its first line; nothing when only a start is known. */
export const underlined = ({ line, column, endLine, endColumn }: Reported, text: string): string | undefined => {
  if (endLine === null || endColumn === null) return undefined;
  const first = text.replace(/^\uFEFF/, "").split(lineEnd)[line - 1] ?? "";
  return first.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
};
