import { test } from "uvu";
import * as assert from "uvu/assert";
import { fixtures, hasShared, readCorpus, sharedFolder } from "./testing/corpus.ts";
import { isValidSchema, judge, spoken } from "./testing/judge.ts";
import { mutate, seeded } from "./testing/mutations.ts";
import { validate } from "./validate.ts";

const corpus = [...readCorpus(fixtures), ...(hasShared ? readCorpus(`${sharedFolder}/argo/examples`) : [])];

test("the schema is a valid document of its dialect", () => {
  assert.ok(isValidSchema());
});

test("the interpreter and ajv find the same in every manifest of the corpus", () => {
  for (const { file, value } of corpus) assert.equal(spoken(validate(value)), judge(value), file);
});

test("the interpreter and ajv find the same in 2,000 mutations", () => {
  const random = seeded(20260401);
  let refused = 0;
  for (let count = 0; count < 2000; count++) {
    const [from, donor] = [corpus[random(corpus.length)], corpus[random(corpus.length)]];
    const mutant = mutate(from?.value, donor?.value, random);
    const found = validate(mutant);
    if (found.length > 0) refused++;
    assert.equal(spoken(found), judge(mutant), `mutation ${count} of ${from?.file}: ${JSON.stringify(mutant)}`);
  }
  assert.ok(refused > 1000 && refused < 2000, `${refused} mutations were refused`);
});

test("the interpreter and ajv agree on the bodies of plugins", () => {
  for (const plugin of [null, {}, { a: {} }, { a: null }, { a: {}, b: {} }, "a", [{}]]) {
    const manifest = { kind: "Workflow", spec: { templates: [{ name: "main", plugin }] } };
    assert.equal(spoken(validate(manifest)), judge(manifest), JSON.stringify(plugin));
  }
});

test("the interpreter and ajv agree on the ranges of integers", () => {
  const ends = [31, 32, 63, 64].flatMap((bits) => [2 ** bits, 2 ** bits - 1, -(2 ** bits), -(2 ** bits) - 1]);
  for (const value of [...ends, 0, 1e300, 1.5, 2 ** 31 + 0.5]) {
    const templates = [{ name: "main", retryStrategy: { limit: value } }];
    const manifest = { kind: "Workflow", spec: { priority: value, parallelism: value, templates } };
    assert.equal(spoken(validate(manifest)), judge(manifest), `${value}`);
  }
});

test("the interpreter and ajv agree on what is no manifest at all", () => {
  for (const value of [null, 1, "a", [], {}, { kind: 1 }, { kind: null }, { kind: "Pod" }, { kind: "Workflow" }]) {
    assert.equal(spoken(validate(value)), judge(value), JSON.stringify(value));
  }
});

test.run();
