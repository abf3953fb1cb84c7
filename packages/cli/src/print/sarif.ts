import type { Diagnostic, Place, Severity } from "@argotsx/diagnostic";
import { plannedSplices } from "@argotsx/yaml/edit";
import { describe } from "../explain/describe.ts";
import { fixableByFile } from "../lint/fixable.ts";
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

const ruleOf = (one: Diagnostic, { ownRules }: Printing) => {
  const { id } = one;
  const described = describe(one) ?? ownRules?.get(id);
  if (described === undefined) return { id };
  const { title, docs, help, severity, origin, category, helpUri } = described;
  const advice = help === undefined ? "" : `What to do: ${general(help)}.`;
  const markdown = [docs, ...(advice === "" ? [] : [advice.replaceAll("<", "\\<")])].join("\n\n");
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
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

const artifactOf = (file: string, nameOf: Printing["nameOf"]) => ({
  uri: uriOf(nameOf(file)),
  uriBaseId: "%SRCROOT%",
});

const location = ({ file, line, column, end }: Place, nameOf: Printing["nameOf"]) => ({
  physicalLocation: {
    artifactLocation: artifactOf(file, nameOf),
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

/** How fixes would be made, as stretches of the files that they are of, found a file at a time. */
const replacementsOf = ({ diagnostics, texts }: Printing): ReadonlyMap<Diagnostic, readonly object[]> => {
  const found = new Map<Diagnostic, readonly object[]>();
  for (const [file, fixable] of fixableByFile(diagnostics)) {
    const source = texts.get(file);
    if (source === undefined) continue;
    const splices = plannedSplices(
      source.text,
      fixable.map(({ fix }) => fix),
    );
    for (const [index, one] of fixable.entries()) {
      const replacements = (splices[index] ?? []).map(({ start, end, text }) => {
        const [from, to] = [source.point(start), source.point(end)];
        return {
          deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
          ...(text !== "" && { insertedContent: { text } }),
        };
      });
      if (replacements.length > 0) found.set(one, replacements);
    }
  }
  return found;
};

const fixesOf = ({ at, fix }: Diagnostic, replacements: readonly object[] | undefined, nameOf: Printing["nameOf"]) =>
  at === undefined || fix === undefined || replacements === undefined
    ? {}
    : {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [{ artifactLocation: artifactOf(at.file, nameOf), replacements }],
          },
        ],
      };

function* resultsOf(printing: Printing, indices: ReadonlyMap<string, number>): Iterable<unknown> {
  const { diagnostics, nameOf } = printing;
  const fingerprints = new Fingerprints(printing);
  const replacements = replacementsOf(printing);
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
      ...fixesOf(one, replacements.get(one), nameOf),
      partialFingerprints: { "argotsx/v1": fingerprints.of(one) },
      ...(origin !== undefined && { properties: { origin } }),
    };
  }
}

/**
 * Writes diagnostics in the Static Analysis Results Interchange Format, version 2.1.0. The files are relative to the
 * folder of the run; a problem of TSX stands at its line there, with the path in the manifest as its logical location. What
 * `--fix` would do is a fix of its result, as far as it can be told without making others.
 */
export const printSarif: Printer = (printing) => {
  const first = new Map<string, Diagnostic>();
  for (const one of printing.diagnostics) if (!first.has(one.id)) first.set(one.id, one);
  const kinds = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const driver = {
    name: "argotsx",
    semanticVersion: printing.version,
    rules: kinds.map((one) => ruleOf(one, printing)),
  };
  const around = (results: readonly unknown[]) => ({
    $schema: schema,
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  });
  return streamJson(around, resultsOf(printing, new Map(kinds.map(({ id }, index) => [id, index]))));
};
