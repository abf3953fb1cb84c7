import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseAllDocuments } from "yaml";
import { exampleFiles, readExample } from "./examples-folder.ts";
import { pythonJob, pythonJobLines } from "./python-job.ts";
import { hasShared, sharedFolder } from "./shared-folder.ts";
import { stories } from "./stories.ts";

const withShared = hasShared ? test : test.skip;

const readDocuments = (text: string): unknown[] =>
  parseAllDocuments(text).map((document) => {
    assert.equal(document.errors, []);
    return document.toJS();
  });

const readShared = (file: string): string => readFileSync(join(sharedFolder, file), "utf8");

/** A document without what a path of keys leads to. */
const omit = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? omit(item, rest) : item));
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (inner === undefined) return value;
  return rest.length === 0 ? others : { ...value, [key]: omit(inner, rest) };
};

for (const { example, documents, without } of stories) {
  const files = documents.map(([file]) => file).join(" and ");
  withShared(`${example} equals ${files} as data`, () => {
    const trim = (document: unknown) =>
      without.reduce<unknown>((value, path) => omit(value, path.split(".")), document);
    const ours = exampleFiles(example, ".yaml").flatMap((file) => readDocuments(readExample(example, file)));
    const theirs = documents.map(([file, index = 0]) => readDocuments(readShared(`argo/examples/${file}`))[index]);
    assert.equal(ours.map(trim), theirs.map(trim));
  });
}

withShared("python-job equals the reference as data, in fewer lines", () => {
  const reference = readShared("reference/python-job.yaml");
  assert.equal(readDocuments(reference), [pythonJob]);
  assert.is(reference.trimEnd().split("\n").length, pythonJobLines);
});

test.run();
