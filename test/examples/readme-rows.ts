/** What a row of the README says of an example. */
export interface Facts {
  readonly purpose: string;
  /** Lines of what is written, and of what becomes of it. */
  readonly tsx: number;
  readonly yaml: number;
}

const table = /^\| example.*\n\|[-:| ]*\n(?:\|.*\n)*/gm;
const nameIn = (row: string): readonly string[] => /^\| \[([\w-]+)\]/.exec(row)?.slice(1) ?? [];

/** The examples that the tables of the README name, in their order. */
export const namesIn = (readme: string): readonly string[] =>
  [...readme.matchAll(table)].flatMap(([text]) => text.split("\n").flatMap(nameIn));

type Cells = readonly [name: string, purpose: string, tsx: string, yaml: string];

const rowOf = ([name, purpose, tsx, yaml]: Cells, widths: readonly [number, number]): string =>
  `| ${name.padEnd(widths[0])} | ${purpose.padEnd(widths[1])} | ${tsx.padStart(4)} | ${yaml.padStart(4)} |\n`;

const tableOf = (names: readonly string[], facts: (name: string) => Facts): string => {
  const rows = names.map((name): Cells => {
    const { purpose, tsx, yaml } = facts(name);
    return [`[${name}](${name}/workflow.tsx)`, purpose, String(tsx), String(yaml)];
  });
  const head: Cells = ["example", "what it shows", "TSX", "YAML"];
  const width = (column: 0 | 1): number => Math.max(...[head, ...rows].map((row) => row[column].length));
  const widths = [width(0), width(1)] as const;
  const line = `| ${"-".repeat(widths[0])} | ${"-".repeat(widths[1])} | ---: | ---: |\n`;
  return [rowOf(head, widths), line, ...rows.map((row) => rowOf(row, widths))].join("");
};

/** The README with each row made anew: which examples a table has, and in which order, is written by hand. */
export const withRows = (readme: string, facts: (name: string) => Facts): string =>
  readme.replace(table, (text) => tableOf(text.split("\n").flatMap(nameIn), facts));
