import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkConfig } from "./check-config.ts";

const check = (value: unknown) => {
  const { config, diagnostics } = checkConfig(value, "/p/argotsx.config.ts");
  return {
    config,
    said: diagnostics.map(({ id, message, help }) => `${id}: ${message}${help === undefined ? "" : `; ${help}`}`),
    places: diagnostics.map(({ at }) => [at?.trail?.join("."), at?.part]),
  };
};

test("what is right is taken as it is", () => {
  const config = { include: ["a", "!b"], outDir: "out", defaults: { checkTypes: true, format: "json" } };
  assert.equal(check(config), { config, said: [], places: [] });
  assert.equal(check({ outDir: undefined }), { config: {}, said: [], places: [] });
});

test("an unknown option is told with what was meant, also where that is written elsewhere", () => {
  const { said, places } = check({
    inclued: [],
    checkTypes: true,
    minifyScript: 1,
    frobnicate: 1,
    defaults: { outDir: "x", sourcemaps: true },
    __proto__: { outDir: "inherited" },
  });
  assert.equal(said, [
    "unknown-option: there is no option 'inclued'; did you mean 'include'?",
    "unknown-option: there is no option 'checkTypes'; 'checkTypes' is written in defaults",
    "unknown-option: there is no option 'minifyScript'; did you mean 'minifyScripts', which is written in defaults?",
    "unknown-option: there is no option 'frobnicate'; there are include, outDir, target, layout, schemaComment, lint, defaults",
    "unknown-option: there is no option 'defaults.outDir'; 'outDir' is written at the top, beside defaults",
    "unknown-option: there is no option 'defaults.sourcemaps'; did you mean 'sourceMaps'?",
  ]);
  assert.equal(places[0], ["inclued", "key"]);
  assert.equal(places[4], ["defaults.outDir", "key"]);
  assert.equal(check({ constructor: 1, toString: 1 }).said.length, 2);
});

test("a wrong value is told with what the option takes, and left out", () => {
  const { config, said, places } = check({
    include: ["a", 1, ""],
    outDir: "",
    defaults: { checkTypes: "yes", format: "jsno", sourceMaps: true },
  });
  assert.equal(said, [
    "wrong-option: 'include' takes texts, not 1",
    "wrong-option: 'include' takes texts, not an empty text",
    "wrong-option: 'outDir' takes a text, not an empty text",
    "wrong-option: 'defaults.checkTypes' takes true or false, not 'yes'",
    "wrong-option: 'defaults.format' takes pretty, json, sarif, github, gitlab or junit, not 'jsno'; did you mean 'json'?",
  ]);
  assert.equal(check({ target: "4.5" }).said, ["wrong-option: 'target' takes 3.5, 3.6, 3.7, 4.0 or 4.1, not '4.5'"]);
  assert.equal(check({ target: 3.6, include: "workflows" }).said, [
    "wrong-option: 'target' takes 3.5, 3.6, 3.7, 4.0 or 4.1, not 3.6; write \"3.6\"",
    "wrong-option: 'include' takes a list of texts, not 'workflows'; write [\"workflows\"]",
  ]);
  assert.match(check({ target: 4 }).said[0] ?? "", /write "4.0"$/);
  assert.not.match(check({ target: 5 }).said[0] ?? "", /write/);
  assert.equal(places[0], ["include.1", "value"]);
  assert.equal(config.defaults, { checkTypes: undefined, format: undefined, sourceMaps: true });
  assert.equal(check({ include: "a", defaults: [] }).said, [
    "wrong-option: 'include' takes a list of texts, not 'a'; write [\"a\"]",
    "wrong-option: 'defaults' takes an object of options, not a list",
  ]);
  assert.equal(check({ include: [] }).said, ["wrong-option: 'include' takes at least one text, not a list"]);
});

test("a number is whole and not below 0", () => {
  const maxWarnings = (value: unknown) => check({ defaults: { maxWarnings: value } }).said;
  assert.equal([maxWarnings(0), maxWarnings(12)], [[], []]);
  assert.equal(maxWarnings(-1), ["wrong-option: 'defaults.maxWarnings' takes a whole number, not -1"]);
  assert.equal([1.5, NaN, "3", Infinity].flatMap(maxWarnings).length, 4);
});

test("what is no object is told in words", () => {
  const of = (value: unknown) => check(value).said[0]?.split(",")[0];
  assert.is(of(null), "invalid-config: this configuration exports null as its default");
  assert.is(of([]), "invalid-config: this configuration exports a list as its default");
  assert.is(
    of(() => ({})),
    "invalid-config: this configuration exports a function as its default",
  );
  assert.is(of("x".repeat(100)), `invalid-config: this configuration exports '${"x".repeat(40)}…' as its default`);
  assert.is(of(Symbol("x")), "invalid-config: this configuration exports a symbol as its default");
});

test("a huge value does not fill the screen", () => {
  assert.is(check({ include: Array(100_000) }).said.length, 20);
});

test.run();
