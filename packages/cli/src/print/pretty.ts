import { isAbsolute } from "node:path";
import type { Diagnostic, Place, StackFrame } from "@argotsx/diagnostic";
import { codeFrame, type Lines } from "./code-frame.ts";
import { linkedToFile } from "./links.ts";
import { coloured, plain, type Style } from "./style.ts";
import { summarize } from "./summary.ts";
import { visible, visibleInLine } from "./visible.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** A file as the user calls it: relative, with `/`. */
  readonly nameOf: (file: string) => string;
  readonly linesOf: (file: string) => Lines;
  /** Whether the terminal makes links, which lead to files. */
  readonly links?: boolean;
}

/** The problems of one file, which stand beside each other, each with the first of its problems. */
const byFile = (diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, readonly Diagnostic[]> => {
  const groups = new Map<Diagnostic, Diagnostic[]>();
  let current: Diagnostic[] = [];
  for (const one of diagnostics) {
    if (current.length === 0 || current[0]?.at?.file !== one.at?.file) {
      current = [];
      groups.set(one, current);
    }
    current.push(one);
  }
  return groups;
};

/**
 * Writes diagnostics for people: what is wrong, where, in which component, and what to do about it. Where several files
 * have problems, those of each stand under its name.
 */
export function* printPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): Iterable<string> {
  const groups = byFile(diagnostics);
  const style = options.color ? coloured : plain;
  for (const [index, one] of diagnostics.entries()) {
    if (index > 0) yield "\n";
    const group = groups.get(one);
    if (group !== undefined && groups.size > 1 && one.at !== undefined) {
      const name = visibleInLine(options.nameOf(one.at.file));
      yield `${style.strong(name)}${style.frame(`: ${summarize(group, { isOneFile: true })}`)}\n\n`;
    }
    yield `${block(one, options).join("\n")}\n`;
  }
}

/** A message of several lines, such as an error's of user code, whose other lines must not look like ours. */
const indented = (message: string): string => visible(message).replaceAll("\n", "\n  ");

const block = (diagnostic: Diagnostic, options: PrettyOptions): string[] => {
  const style = options.color ? coloured : plain;
  const { id, severity, message, at, related, stack, help } = diagnostic;
  const head = `${style[severity](`${severity}[${id}]`)}${style.strong(`: ${indented(message)}`)}`;
  const gutter = at === undefined ? "" : " ".repeat(String(at.line).length);
  const shown = [head, ...(at === undefined ? [] : located(at, style, style[severity], options))];
  for (const one of related) {
    shown.push(
      `${style.note("note")}${style.strong(`: ${indented(one.message)}`)}`,
      ...located(one.at, style, style.note, options),
    );
  }
  const more = notes(gutter, stack, help, style, options);
  const isFramed = at !== undefined && !isWhole(at);
  return [...shown, ...(isFramed && more.length > 0 ? [`${gutter} ${style.frame("|")}`] : []), ...more];
};

/** Whether a place only names its file: what is wrong with all of it is not shown by its first letter. */
const isWhole = ({ line, column, end }: Place): boolean => line === 1 && column === 1 && end === undefined;

const point = ({ file, line, column }: Place, { nameOf, links }: PrettyOptions): string => {
  const text = `${visibleInLine(nameOf(file))}:${line}:${column}`;
  return links === true && isAbsolute(file) ? linkedToFile(text, file) : text;
};

const located = (at: Place, style: Style, mark: (text: string) => string, options: PrettyOptions): string[] => [
  `${" ".repeat(String(at.line).length)}${style.frame("-->")} ${point(at, options)}`,
  ...(isWhole(at) ? [] : codeFrame(at, options.linesOf(at.file), style, mark)),
];

// The innermost components say most; a generated tree can be hundreds deep.
const shownFrames = 8;

const notes = (
  gutter: string,
  stack: readonly StackFrame[],
  help: string | undefined,
  style: Style,
  options: PrettyOptions,
): string[] => {
  const lines: string[] = [];
  const sign = `${gutter} ${style.frame("=")}`;
  const indent = " ".repeat(gutter.length + 3);
  if (help !== undefined) {
    const [first = "", ...rest] = visible(help).split("\n");
    lines.push(`${sign} ${style.strong("help")}: ${first}`, ...rest.map((line) => `${indent}      ${line}`));
  }
  for (const [depth, { component, at }] of stack.slice(0, shownFrames).entries()) {
    const where = at === undefined ? "" : ` (${point(at, options)})`;
    lines.push(`${depth === 0 ? sign : indent.slice(1)} in <${visibleInLine(component)}>${where}`);
  }
  if (stack.length > shownFrames) lines.push(`${indent}and ${stack.length - shownFrames} more`);
  return lines;
};
