import * as strict from "node:assert/strict";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Document, parseAllDocuments, stringify } from "yaml";
import { readYaml, type YamlDocument, type YamlFile } from "../../packages/yaml/src/read/index.ts";
import { data, seed } from "../../packages/yaml/src/testing/arbitraries.ts";
import { Random } from "../../scripts/judge/random.ts";
import { manifests } from "../manifests/manifests.ts";
import { stream } from "./generate/stream.ts";
import { Comparison } from "./library/comparison.ts";
import { multiLineScalars } from "./library/multi-line-scalars.ts";

// What our reader and the library `yaml` both read is the same to both, and stands in the same places.

/** The one document of a file, if our reader has nothing to say about it. */
const onlyDocument = ({ documents }: YamlFile): YamlDocument | undefined => {
  const [document] = documents;
  return documents.length === 1 && document?.problems.length === 0 ? document : undefined;
};

const library = (text: string): Document.Parsed | undefined => {
  const documents = parseAllDocuments(text, {
    version: "1.1",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  if ("empty" in documents) return undefined;
  const [document] = documents;
  return documents.length === 1 && document?.errors.length === 0 ? document : undefined;
};

/** Where the library knows less than libyaml, or reads YAML 1.2 also as version 1.1. */
const isReadOtherwise: readonly RegExp[] = [
  // Line breaks of YAML 1.1, marks at the begin of a document, and Argo's way to cut a file.
  /\r(?!\n)|[\x85\u2028\u2029\ufeff]|\n---/,
  // Lines of blanks alone in text blocks.
  /[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?\n(?:.*\n)*[ \t]+\r?\n/,
  // Empty lines behind an escaped line break.
  /\\\r?\n[ \t]*\r?\n/,
  // A `?` in brackets, a `:` at the end of a text there, and what ends the name of an anchor.
  /[[{,]\s*\?|:[,\]}]/,
  /[&*][\w-]+[?:,\]}%@`]/,
  // Tags for which the library has collections of its own, and those that end in a comma.
  /!(?:omap|set|pairs)\b|!\S*,/,
];

/** Compares what both read of a text; whether both read it. */
const compare = (text: string): boolean => {
  // The library may cut a surrogate pair in two where it folds a line.
  if (!text.isWellFormed()) return false;
  if (isReadOtherwise.some((pattern) => pattern.test(text))) return false;
  const file = readYaml(text);
  const mine = onlyDocument(file);
  const theirs = mine && library(text);
  if (mine === undefined || theirs === undefined) return false;
  strict.deepEqual(new Comparison(text, theirs, mine).differences(), [], text);
  strict.deepEqual(file.multiLineScalars, multiLineScalars(theirs, text), text);
  return true;
};

test("generated texts", () => {
  let both = 0;
  // The library adds a line break to a text block at the end of a text without one.
  const texts = fc.nat().map((number) => `${stream(new Random(number)).toWellFormed().replace(/\n$/, "")}\n`);
  fc.assert(
    fc.property(texts, (text) => {
      if (compare(text)) both++;
    }),
    { seed, numRuns: 1500 },
  );
  assert.ok(both > 300, `only ${both} texts are read by both`);
});

/** Ways in which the library may write. */
const styles = fc.record({
  indent: fc.constantFrom(2, 3, 4, 8),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_SINGLE" as const, "QUOTE_DOUBLE" as const),
  lineWidth: fc.constantFrom(0, 20, 80),
  blockQuote: fc.constantFrom(true, false, "folded" as const, "literal" as const),
  version: fc.constant("1.1" as const),
});

test("what the library writes", () => {
  let both = 0;
  fc.assert(
    fc.property(data, styles, (value, style) => {
      if (compare(`${stringify(value, style)}\n`)) both++;
    }),
    { seed, numRuns: 400 },
  );
  assert.ok(both > 100, `only ${both} texts are read by both`);
});

/** Every other text of a manifest that is made up, as one of several lines. */
const inLines = (value: unknown): unknown => {
  if (typeof value === "string") return value.length % 2 === 0 ? value : `${value}\n  # ${value}\n\n- ${value}: |\n`;
  if (Array.isArray(value)) return value.map(inLines);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLines(inner)]));
};

test("manifests whose texts have several lines", () => {
  let both = 0;
  let inSeveralLines = 0;
  const one = manifests.map((all) => inLines(all[0]));
  fc.assert(
    fc.property(one, styles, (value, style) => {
      const text = stringify(value, style);
      if (!compare(text)) return;
      both++;
      inSeveralLines += readYaml(text).multiLineScalars.length;
    }),
    { seed, numRuns: 200 },
  );
  assert.ok(both > 100 && inSeveralLines > 500, `${both} texts are read by both, ${inSeveralLines} scalars of them`);
});

test.run();
