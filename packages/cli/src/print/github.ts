import type { Diagnostic, Severity } from "@argotsx/diagnostic";
import type { Printer } from "./printing.ts";
import { visible, visibleInLine } from "./visible.ts";

const commands: { readonly [S in Severity]: string } = { error: "error", warning: "warning", note: "notice" };

// GitHub takes no more than 64 kB for all of a message.
const longest = 10_000;

/** The message of a command: what would end it, or begin another, is written in its own way. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of a command, which ends at a comma or a colon as well. */
const property = (text: string): string => data(visibleInLine(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

const annotation = ({ id, severity, message, help, at }: Diagnostic, nameOf: (file: string) => string): string => {
  const { end } = at ?? {};
  const properties = [
    ...(at === undefined ? [] : [`file=${property(nameOf(at.file))}`, `line=${at.line}`, `col=${at.column}`]),
    // A column of the end is only taken with an end on the same line.
    ...(end === undefined
      ? []
      : [`endLine=${end.line}`, ...(end.line === at?.line ? [`endColumn=${end.column}`] : [])]),
    `title=${property(id)}`,
  ];
  const text = visible(`${message}${help === undefined ? "" : `\nhelp: ${help}`}`.toWellFormed());
  return `::${commands[severity]} ${properties.join(",")}::${data(text.slice(0, longest))}\n`;
};

/** Writes diagnostics as commands of GitHub's workflows, which shows them at the lines of a pull request. */
export const printGithub: Printer = function* ({ diagnostics, nameOf }) {
  for (const one of diagnostics) yield annotation(one, nameOf);
};
