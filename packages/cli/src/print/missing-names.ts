import type { Diagnostic } from "@argotsx/diagnostic";
import type { Lines } from "./code-frame.ts";
import { isPlaced, type Placed } from "./located.ts";

/** A name that a file does not have: as TypeScript says it, the engine, and we of an import. */
const missing = [
  /^TS(?:2304|2503|2552): Cannot find (?:name|namespace) '([^']+)'/,
  /\b(?:threw|ReferenceError): ([\w$]+) is not defined$/,
  /^'.*' has no export '([^']+)'$/,
];

const nameIn = ({ message }: Diagnostic): string | undefined => {
  for (const pattern of missing) {
    const [, name] = pattern.exec(message) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
};

/** What follows where the type of something is not known: parameters of functions that it would give types to, and values. */
const follows =
  /^TS(?:7006|7019|7031|18046): |^TS(?:2322|2345): (?:Type|Argument of type) '[^']*\bunknown\b[^']*' is not/;

/** The lines of the statement at the top of a module that a line is in, as code is indented. */
const statementAt = (lines: readonly string[], line: number): readonly string[] => {
  const begins = (text: string | undefined): boolean => /^[A-Za-z_$@]/.test(text ?? "");
  let start = line - 1;
  while (start > 0 && !begins(lines[start])) start--;
  let end = line;
  while (end < lines.length && !begins(lines[end])) end++;
  return lines.slice(start, end);
};

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/**
 * Leaves out what comes of a name that a file does not have, such as one that is not imported: it is told once, at its
 * first place or where the code stopped, and not at each use; nor what TypeScript says because of it of the functions and
 * values in a statement that calls it.
 */
export const withoutConsequencesOfNames = (
  diagnostics: readonly Diagnostic[],
  linesOf: (file: string) => Lines,
): readonly Diagnostic[] => {
  const names = new Map<string, Map<string, Placed>>();
  for (const one of diagnostics) {
    const name = nameIn(one);
    if (name === undefined || !isPlaced(one)) continue;
    const known = names.get(one.at.file) ?? new Map<string, Placed>();
    names.set(one.at.file, known);
    // What is found without TypeScript says what to do.
    const first = known.get(name);
    if (first === undefined || (first.id === "type-error" && one.id !== "type-error")) known.set(name, one);
  }
  if (names.size === 0) return diagnostics;
  const calls = new Map<string, RegExp>();
  for (const [file, known] of names) {
    const any = [...known.keys()].map(escaped).join("|");
    calls.set(file, new RegExp(`(?<![\\w$.])(?:${any})(?:\\.\\w+)*(?:<.*>)?\\(`));
  }
  return diagnostics.filter((one) => {
    if (one.id !== "type-error" || !isPlaced(one)) return true;
    const { file, line } = one.at;
    const name = nameIn(one);
    if (name !== undefined) return names.get(file)?.get(name) === one;
    const called = follows.test(one.message) ? calls.get(file) : undefined;
    const lines = called && linesOf(file);
    return called === undefined || lines === undefined || !statementAt(lines, line).some((text) => called.test(text));
  });
};
