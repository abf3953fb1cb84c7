import type { Diagnostic } from "@argotsx/diagnostic";
import type { Printer, Printing } from "./printing.ts";
import { visible } from "./visible.ts";

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\n", "&#10;"],
]);

// What XML 1.0 cannot hold in any way.
const forbidden = /[\ufffe\uffff]/g;

const escaped = (text: string, special: RegExp): string =>
  visible(text.toWellFormed())
    .replace(forbidden, "\ufffd")
    .replace(special, (letter) => entities.get(letter) ?? letter);

/** A text between tags, where a line may end. */
const content = (text: string): string => escaped(text, /[&<>]/g);

/** A text between quotes, where a line break would become a blank. */
const attribute = (text: string): string => escaped(text, /[&<>"\n]/g);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join("");

/** What a problem is about, for a reader of the list of tests. */
const details = ({ id, severity, message, help, at, related }: Diagnostic, nameOf: Printing["nameOf"]): string =>
  [
    `${severity}[${id}]: ${message}`,
    ...(at === undefined ? [] : [`--> ${nameOf(at.file)}:${at.line}:${at.column}`]),
    ...related.map((one) => `note: ${one.message} (${nameOf(one.at.file)}:${one.at.line}:${one.at.column})`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ].join("\n");

const testcase = (one: Diagnostic, file: string, nameOf: Printing["nameOf"]): string => {
  const { id, severity, message, at } = one;
  const name = at === undefined ? id : `${id} (${at.line}:${at.column})`;
  const head = attributes({ name, classname: file, file, ...(at !== undefined && { line: at.line }) });
  const text = content(details(one, nameOf));
  const inside =
    severity === "error"
      ? `<failure${attributes({ message, type: id })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase${head}>\n      ${inside}\n    </testcase>\n`;
};

function* suite(file: string, problems: readonly Diagnostic[], nameOf: Printing["nameOf"]): Iterable<string> {
  const failures = problems.filter(({ severity }) => severity === "error").length;
  const tests = Math.max(1, problems.length);
  yield `  <testsuite${attributes({ name: file, tests, failures, errors: 0, skipped: 0 })}>\n`;
  if (problems.length === 0) yield `    <testcase${attributes({ name: "no problems", classname: file, file })}/>\n`;
  for (const one of problems) yield testcase(one, file, nameOf);
  yield "  </testsuite>\n";
}

/** What problems without a place are listed under. */
const nowhere = "argotsx";

/**
 * Writes diagnostics as tests of JUnit, a suite for each file, also for those without problems: an error is a failed
 * test, a warning or a note one that passed and says something.
 */
export const printJunit: Printer = function* ({ diagnostics, files, nameOf }) {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [nameOf(file), []]));
  for (const one of diagnostics) {
    const file = one.at === undefined ? nowhere : nameOf(one.at.file);
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [one]);
    else known.push(one);
  }
  const failures = diagnostics.filter(({ severity }) => severity === "error").length;
  const suites = [...byFile].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const tests = suites.reduce((sum, [, problems]) => sum + Math.max(1, problems.length), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: "argotsx", tests, failures, errors: 0 })}>\n`;
  for (const [file, problems] of suites) yield* suite(file, problems, nameOf);
  yield "</testsuites>\n";
};
