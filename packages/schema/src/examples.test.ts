import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasShared, readCorpus, sharedFolder, yamlFiles } from "./testing/corpus.ts";
import { validate } from "./validate.ts";

const withExamples = hasShared ? test : test.skip;

withExamples("of Argo's 225 example documents the published schema refuses 10 that can be read, this one none", () => {
  const folder = `${sharedFolder}/argo/examples`;
  const documents = readCorpus(folder);
  assert.is(yamlFiles(folder).length, 217);
  assert.is(documents.length, 225);

  const refused = documents.filter(({ value }) => validate(value).length > 0);
  assert.equal(
    refused.filter(({ readable }) => readable).map(({ file, value }) => [file, validate(value)]),
    [],
  );

  const published: { definitions: object } = JSON.parse(
    readFileSync(`${sharedFolder}/argo/schema/v4.1.2.json`, "utf8"),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false }, inlineRefs: false });
  ajv.addSchema({ $id: "published", definitions: published.definitions });
  const takes = (kind: unknown, value: unknown): unknown =>
    ajv.validate({ $ref: `published#/definitions/io.argoproj.workflow.v1alpha1.${kind}` }, value);
  // One more is in a file that the YAML library cannot read.
  assert.is(documents.filter(({ value, readable }) => readable && !takes(value.kind, value)).length, 10);
});

test.run();
