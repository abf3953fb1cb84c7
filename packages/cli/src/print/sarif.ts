import type { Diagnostic, Place, Severity } from "@argotsx/diagnostic";
import { describe } from "../explain/describe.ts";
import { Fingerprints } from "./fingerprints.ts";
import type { Printer, Printing } from "./printing.ts";
import { streamJson } from "./stream-json.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

const levels: { readonly [S in Severity]: string } = { error: "error", warning: "warning", note: "note" };

/** A name of a file as a relative reference: a segment may hold what a URI cannot, or half a letter. */
const uriOf = (name: string): string =>
  name
    .toWellFormed()
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");

/** The text of the table without the marks of code, for readers that show it as it is. */
const plain = (text: string): string => text.replaceAll("`", "");

/** `%name%` of a text of the table as a word that stands for many. */
const general = (text: string): string => text.replace(/%(\w+)%/g, "<$1>");

const ruleOf = (one: Diagnostic) => {
  const { id } = one;
  const described = describe(one);
  if (described === undefined) return { id };
  const { title, docs, help, severity, origin, category, helpUri } = described;
  const advice = help === undefined ? "" : `What to do: ${general(help)}.`;
  const markdown = [docs, ...(advice === "" ? [] : [advice.replaceAll("<", "\\<")])].join("\n\n");
  return {
    id,
    name: title.replace(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: plain(docs) },
    help: { text: plain(advice === "" ? docs : `${docs}\n\n${advice}`), markdown },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: { category, ...(origin !== undefined && { origin, tags: [origin] }) },
  };
};

/** A place within its path in the manifest, as a pointer into JSON. */
const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const location = ({ file, line, column, end }: Place, nameOf: Printing["nameOf"]) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(nameOf(file)), uriBaseId: "%SRCROOT%" },
    region: {
      startLine: line,
      startColumn: column,
      ...(end !== undefined && { endLine: end.line, endColumn: end.column }),
    },
  },
});

/** Where a problem is, with the path in the manifest where that is known. */
const locationsOf = ({ at, path }: Diagnostic, nameOf: Printing["nameOf"]) => {
  const logical =
    path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: pointer(path), kind: "value" }] };
  if (at === undefined) return path === undefined ? [] : [logical];
  return [{ ...location(at, nameOf), ...logical }];
};

const relatedOf = ({ related, stack }: Diagnostic, nameOf: Printing["nameOf"]) => [
  ...related.map(({ message, at }) => ({ ...location(at, nameOf), message: { text: message } })),
  ...stack.flatMap(({ component, at }) =>
    at === undefined ? [] : [{ ...location(at, nameOf), message: { text: `in <${component}>` } }],
  ),
];

function* resultsOf(printing: Printing, indices: ReadonlyMap<string, number>): Iterable<unknown> {
  const { diagnostics, nameOf } = printing;
  const fingerprints = new Fingerprints(printing);
  for (const one of diagnostics) {
    const { id, severity, message, help, origin } = one;
    const relatedLocations = relatedOf(one, nameOf);
    yield {
      ruleId: id,
      ruleIndex: indices.get(id) ?? -1,
      level: levels[severity],
      message: { text: help === undefined ? message : `${message}\nhelp: ${help}` },
      locations: locationsOf(one, nameOf),
      ...(relatedLocations.length > 0 && { relatedLocations }),
      partialFingerprints: { "argotsx/v1": fingerprints.of(one) },
      ...(origin !== undefined && { properties: { origin } }),
    };
  }
}

/**
 * Writes diagnostics in the Static Analysis Results Interchange Format, version 2.1.0. The files are relative to the
 * folder of the run; a problem of TSX stands at its line there, with the path in the manifest as its logical location.
 */
export const printSarif: Printer = (printing) => {
  const first = new Map<string, Diagnostic>();
  for (const one of printing.diagnostics) if (!first.has(one.id)) first.set(one.id, one);
  const kinds = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const driver = {
    name: "argotsx",
    semanticVersion: printing.version,
    rules: kinds.map(ruleOf),
  };
  const around = (results: readonly unknown[]) => ({
    $schema: schema,
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  });
  return streamJson(around, resultsOf(printing, new Map(kinds.map(({ id }, index) => [id, index]))));
};
