import { type Command, commands, globalOptions, type Option } from "../arguments/options.ts";
import { wrap } from "./wrap.ts";

/** Two columns, the first as wide as its longest cell. */
const columns = (rows: readonly (readonly [string, string])[]): string => {
  const first = Math.max(...rows.map(([cell]) => cell.length));
  return rows.map(([cell, text]) => `  ${cell.padEnd(first)}  ${text}`).join("\n");
};

const optionCell = ({ name, short, value }: Option): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

const optionRows = (options: readonly Option[]) =>
  options.map((option) => [optionCell(option), option.summary] as const);

const exitCodes: readonly (readonly [string, string])[] = [
  ["0", "no errors (there may be warnings)"],
  ["1", "problems were found, and are listed"],
  ["2", "the command could not run as it was given"],
];

/** What `argotsx --help` prints. */
export const generalHelp = (): string =>
  `argotsx compiles Argo workflows written in TSX to YAML that is checked against Argo.

Usage: argotsx <command> [options] [paths]

Commands:
${columns(commands.map(({ name, summary }) => [name, summary] as const))}

Options:
${columns(optionRows(globalOptions))}

argotsx help <command> says more about one of them.
`;

/** What `argotsx help build` prints. */
export const commandHelp = ({ name, operands, summary, details, options, examples }: Command): string =>
  `argotsx ${name}: ${summary}

Usage: argotsx ${name} ${operands}

${details.map((paragraph) => wrap(paragraph)).join("\n\n")}

Options:
${columns(optionRows(options))}

Examples:
${examples.map(([command, meaning]) => `  # ${meaning}\n  ${command}`).join("\n\n")}

Exit status:
${columns(exitCodes)}
`;
