import { test } from "uvu";
import * as assert from "uvu/assert";
import { defaultTarget, targets } from "./target.ts";
import { fixtures, hasShared, readCorpus, sharedFolder } from "./testing/corpus.ts";
import { judgeOf, spoken } from "./testing/judge.ts";
import { mutate, seeded } from "./testing/mutations.ts";
import { validate } from "./validate.ts";
import { languageOf } from "./versions/languages.ts";

const corpus = [...readCorpus(fixtures), ...(hasShared ? readCorpus(`${sharedFolder}/argo/examples`) : [])];

for (const target of targets) {
  const language = languageOf(target);
  const judge = judgeOf(target);

  test(`${target}: the interpreter and ajv find the same in every manifest of the corpus`, () => {
    for (const { file, value } of corpus) assert.equal(spoken(validate(value, language)), judge(value), file);
  });

  // What the versions differ in is little.
  const mutations = target === defaultTarget ? 2000 : 500;
  test(`${target}: the interpreter and ajv find the same in ${mutations} mutations`, () => {
    const random = seeded(20260401);
    let refused = 0;
    for (let count = 0; count < mutations; count++) {
      const [from, donor] = [corpus[random(corpus.length)], corpus[random(corpus.length)]];
      const mutant = mutate(from?.value, donor?.value, random);
      const found = validate(mutant, language);
      if (found.length > 0) refused++;
      assert.equal(spoken(found), judge(mutant), `mutation ${count} of ${from?.file}: ${JSON.stringify(mutant)}`);
    }
    assert.ok(refused > mutations / 2 && refused < mutations, `${refused} mutations were refused`);
  });

  test(`${target}: the interpreter and ajv agree on the bodies of plugins`, () => {
    for (const plugin of [null, {}, { a: {} }, { a: null }, { a: {}, b: {} }, "a", [{}]]) {
      const manifest = { kind: "Workflow", spec: { templates: [{ name: "main", plugin }] } };
      assert.equal(spoken(validate(manifest, language)), judge(manifest), JSON.stringify(plugin));
    }
  });

  test(`${target}: the interpreter and ajv agree on the ranges of integers`, () => {
    const ends = [31, 32, 63, 64].flatMap((bits) => [2 ** bits, 2 ** bits - 1, -(2 ** bits), -(2 ** bits) - 1]);
    for (const value of [...ends, 0, 1e300, 1.5, 2 ** 31 + 0.5]) {
      const templates = [{ name: "main", retryStrategy: { limit: value } }];
      const manifest = {
        kind: "Workflow",
        spec: { priority: value, parallelism: value, podPriority: value, templates },
      };
      assert.equal(spoken(validate(manifest, language)), judge(manifest), `${value}`);
    }
  });

  test(`${target}: the interpreter and ajv agree on what is no manifest at all`, () => {
    for (const value of [null, 1, "a", [], {}, { kind: 1 }, { kind: null }, { kind: "Pod" }, { kind: "Workflow" }]) {
      assert.equal(spoken(validate(value, language)), judge(value), JSON.stringify(value));
    }
  });
}

test.run();
