import { readdirSync, readFileSync } from "node:fs";
import { type Target, targets } from "@argotsx/schema";
import { languageOf } from "@argotsx/schema/versions";
import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Profile, type Rule, rules, type Source, Workspace } from "../lint.ts";
import { Resource } from "../model/resource.ts";
import { hasAny, mostContents, Vocabulary } from "./contents.ts";
import { lint } from "./lint.ts";
import { holding } from "./rule.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

const sourcesOf = (file: string, text: string): readonly Source[] =>
  readYaml(text).documents.map(({ value }) => ({
    file,
    manifest: { value, locate: () => ({ file, line: 1, column: 1 }) },
  }));

const found = (sources: readonly Source[], asked: readonly Rule[], profile: Profile, target: Target) =>
  lint(new Workspace(sources), { rules: asked, selectionOf: () => ({ profile, settings: new Map(), target }) })
    .map(({ id, path, message }) => `${id} ${path?.join(".")} ${message}`)
    .sort();

const everyRule = rules.map(({ about: _, ...rest }): Rule => rest);

test("a rule that is not asked about a manifest has nothing to say of it", () => {
  for (const file of readdirSync(fixtures, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".yaml")) continue;
    const sources = sourcesOf(file, readFileSync(new URL(file, fixtures), "utf8"));
    for (const [profile, target] of [
      ["strict", "4.1"],
      ["argo", "3.7"],
    ] as const) {
      assert.equal(found(sources, rules, profile, target), found(sources, everyRule, profile, target), file);
    }
  }
});

test("rules are about fields that there are", () => {
  const fields = new Set(
    targets.flatMap((target) => {
      const language = languageOf(target);
      return language.typeNames.flatMap((name) => [...language.shapeOf(name).fields.keys()]);
    }),
  );
  const others: readonly string[] = Object.values(holding);
  for (const { id, about } of rules) {
    for (const word of about ?? []) assert.ok(fields.has(word) || others.includes(word), `'${word}' of ${id}`);
  }
});

const resourceOf = (spec: unknown): Resource =>
  new Resource("Workflow", {
    file: "a.yaml",
    manifest: { value: { kind: "Workflow", spec }, locate: () => undefined },
  });

/** Which of some words a resource, its first template and what is inline in that have. */
const has = (spec: unknown, ...words: readonly string[]): readonly (readonly string[])[] => {
  const vocabulary = new Vocabulary(words);
  const resource = resourceOf(spec);
  const [template, inline] = resource.everyTemplate;
  return [
    vocabulary.ofResource(resource),
    ...[template, inline].flatMap((one) => (one === undefined ? [] : [vocabulary.ofTemplate(one)])),
  ].map((had) => words.filter((word) => hasAny(had, vocabulary.wordsOf([word]))));
};

test("a template has its own words and those of its resource beside its templates", () => {
  const templates = [
    { name: "a", container: { image: "b" } },
    { name: "c", daemon: true },
  ];
  const spec = { templates, hooks: {}, metrics: [{}] };
  assert.equal(has(spec, "image", "daemon", "hooks", "metrics", "when"), [
    ["image", "daemon", "hooks", "metrics"],
    ["image", "hooks", "metrics"],
    ["daemon", "hooks", "metrics"],
  ]);
});

test("an inline template has the words of the one around it", () => {
  const step = { name: "b", when: "c", inline: { container: { image: "d" } } };
  assert.equal(has({ templates: [{ name: "a", steps: [[step]] }] }, "when", "image", "daemon"), [
    ["when", "image"],
    ["when", "image"],
    ["when", "image"],
  ]);
});

test("words are known in other letters, also where there are more than fit one number", () => {
  const words = Array.from({ length: 100 }, (_, number) => `word${number}`);
  assert.equal(has({ WORD40: 1, word99: [{ Word7: 1 }] }, ...words), [["word7", "word40", "word99"]]);
});

test("what has the same words is the same object, until there is too much of different words to remember", () => {
  const words = Array.from({ length: 12 }, (_, number) => `word${number}`);
  const vocabulary = new Vocabulary(words);
  const some = (number: number) => words.filter((_, bit) => ((number >>> bit) & 1) === 1);
  const contentsOf = (number: number) =>
    vocabulary.ofResource(resourceOf(Object.fromEntries(some(number).map((word) => [word, 1]))));
  const all = Array.from({ length: 1 << words.length }, (_, number) => contentsOf(number));
  assert.ok(all.length > mostContents);
  const remembered = all.filter((contents, number) => contents === contentsOf(number));
  assert.is(remembered.length, mostContents);
  for (const [number, contents] of all.entries()) {
    assert.equal(
      words.filter((word) => hasAny(contents, vocabulary.wordsOf([word]))),
      some(number),
    );
  }
});

test("tags, expressions, braces and much text are found in values and keys", () => {
  const { tags, unclosedTags, expressions, braces, muchText } = holding;
  const all = [tags, unclosedTags, expressions, braces, muchText];
  const cases: readonly (readonly [unknown, readonly string[]])[] = [
    [{ labels: { a: "{b}" } }, [braces]],
    [{ labels: { "{{a}}": "b" } }, [tags, braces]],
    [{ args: ["{{ =a}}"] }, [tags, expressions, braces]],
    [{ args: ["{{a"] }, [tags, unclosedTags, braces]],
    [{ args: ["{{a}} {{b}"] }, [tags, unclosedTags, braces]],
    [{ args: ["{{a}:{{b}}"] }, [tags, unclosedTags, braces]],
    [{ args: ["{{a}}}:{{{b}}"] }, [tags, braces]],
    [{ args: ["x".repeat(22_000)] }, [muchText]],
  ];
  for (const [spec, expected] of cases) assert.equal(has(spec, ...all), [expected]);
});

test.run();
