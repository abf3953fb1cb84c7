import * as strict from "node:assert/strict";
import fc from "fast-check";
import { CORE_SCHEMA, load, YAML11_SCHEMA } from "js-yaml";
import { test } from "uvu";
import { parseAllDocuments } from "yaml";
import { data, expected, number, seed, text } from "../testing/arbitraries.ts";
import { nastyStrings } from "../testing/nasty-strings.ts";
import { formatYaml } from "./index.ts";

const parseWith =
  (version: "1.1" | "1.2") =>
  (source: string): unknown => {
    const documents = parseAllDocuments(source, { version });
    strict.equal(documents.length, 1);
    for (const { errors, warnings } of documents) strict.deepEqual([...errors, ...warnings], []);
    return documents[0]?.toJS();
  };

const readers: Readonly<Record<string, (source: string) => unknown>> = {
  "yaml 1.2": parseWith("1.2"),
  "yaml 1.1": parseWith("1.1"),
  "js-yaml core": (source) => load(source, { schema: CORE_SCHEMA }),
  "js-yaml 1.1": (source) => load(source, { schema: YAML11_SCHEMA }),
};

/** Objects of all readers as plain ones, whatever their prototypes. */
const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
};

const returns = (value: unknown): void => {
  const source = formatYaml([value]);
  for (const [name, read] of Object.entries(readers)) {
    strict.deepEqual(plain(read(source)), expected(value), `${name} reads ${JSON.stringify(source)}`);
  }
};

/** The text in every place that a string can have, the block scalars at several depths. */
const everywhere = (value: string): unknown => ({
  value,
  [value]: "as a key",
  list: [value, [value, { first: value, second: value }], { [value]: [value] }, [[[value]]]],
  map: { map: { [value]: { last: value } } },
});

test("nasty strings come back from every reader, wherever they stand", () => {
  for (const nasty of nastyStrings) {
    returns(nasty);
    returns([nasty]);
    returns(everywhere(nasty));
  }
});

test("any string comes back from every reader", () => {
  fc.assert(
    fc.property(text, (value) => returns(everywhere(value))),
    { seed, numRuns: 800 },
  );
});

test("any number comes back from every reader", () => {
  fc.assert(
    fc.property(number, (value) => returns([value, { value }])),
    { seed, numRuns: 600 },
  );
});

test("any data comes back from every reader", () => {
  fc.assert(fc.property(data, returns), { seed, numRuns: 600 });
});

test("several documents come back in their order", () => {
  const documents = fc.array(data, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(documents, (values) => {
      const read = parseAllDocuments(formatYaml(values, { header: "made from\nworkflow.tsx" }));
      strict.deepEqual(
        Array.from(read, (document) => plain(document.toJS())),
        values.map(expected),
      );
    }),
    { seed, numRuns: 150 },
  );
});

test("a line of a megabyte comes back", () => {
  for (const unit of ["x", "x y ", 'a"', "é", "\u{1f600}", "a\r"]) {
    returns({ value: unit.repeat(Math.ceil(2 ** 20 / unit.length)) });
  }
  returns({ value: `first\n${"x ".repeat(2 ** 19)}x\nlast\n` });
});

test.run();
