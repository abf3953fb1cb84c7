import * as strict from "node:assert/strict";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readableData as data, expected, seed } from "../testing/arbitraries.ts";
import { nastyStrings } from "../testing/nasty-strings.ts";
import { paths } from "../testing/paths.ts";
import { formatYaml } from "../write/index.ts";
import { readYaml, type YamlDocument } from "./index.ts";

const read = (text: string): readonly YamlDocument[] => {
  const { documents } = readYaml(text);
  for (const { problems } of documents) strict.deepEqual(problems, []);
  return documents;
};

test("what is written is read back", () => {
  const documents = fc.array(data, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(documents, (values) => {
      strict.deepEqual(
        read(formatYaml(values)).map(({ value }) => value),
        values.map(expected),
      );
    }),
    { seed, numRuns: 1000 },
  );
});

test("JSON is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent);
      strict.deepEqual(read(text)[0]?.value, JSON.parse(text));
    }),
    { seed, numRuns: 500 },
  );
});

/** What stands at a key's place: the key itself, plain or in quotes. */
const startsWithKey = (text: string, key: string): boolean => {
  if (text.startsWith(key) || text.startsWith(`'${key}'`)) return true;
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  return quoted !== undefined && JSON.parse(quoted) === key;
};

test("keys and values of what was written are found where they stand", () => {
  fc.assert(
    fc.property(data, data, (first, second) => {
      const text = formatYaml([first, second]);
      const lines = text.split("\n");
      for (const document of read(text)) {
        for (const path of paths(document.value)) {
          const value = document.locate(path);
          const key = document.locate(path, "key");
          strict.ok(value && key, JSON.stringify(path));
          const name = path.at(-1);
          const from = (lines[key.line - 1] ?? "").slice(key.column - 1);
          if (typeof name === "string") assert.ok(startsWithKey(from, name), `${JSON.stringify(path)} in ${text}`);
          assert.ok(value.line >= key.line && value.endLine <= lines.length);
        }
      }
    }),
    { seed, numRuns: 500 },
  );
});

test("nasty strings are read back as values and as keys", () => {
  for (const nasty of nastyStrings) {
    const value = { list: [nasty, { [nasty]: nasty }], [nasty]: 1 };
    strict.deepEqual(read(formatYaml([value]))[0]?.value, expected(value));
  }
});

test.run();
