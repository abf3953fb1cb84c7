import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argoKinds } from "./argo-kinds.ts";
import { readSchema, readSchemas } from "./generate/schemas.ts";
import { type Target, targets } from "./target.ts";
import { hasShared, sharedFolder } from "./testing/corpus.ts";
import { validate } from "./validate.ts";
import { languageOf } from "./versions/languages.ts";

const withUpstream = hasShared ? test : test.skip;

const releases: Readonly<Record<Target, string>> = {
  "3.5": "v3.5.15",
  "3.6": "v3.6.19",
  "3.7": "v3.7.18",
  "4.0": "v4.0.10",
  "4.1": "v4.1.2",
};

/** The types that older versions have beside Argo's, since one place reads a type in its own way. */
const variants: ReadonlySet<string> = new Set(["CacheConfigMap"]);

// That ajv compiles them, refusing keywords and formats that it does not know, is shown where it judges our validator.
test("the schemas are valid documents of their dialect, and say which version they are of", () => {
  const ajv = new Ajv2020();
  for (const [target, schema] of readSchemas()) {
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    assert.is(schema.title, `Argo Workflows ${target}`);
    assert.equal(
      schema.allOf.map(({ then }) => then.$ref),
      argoKinds.map((kind) => `#/$defs/${kind}`),
    );
    for (const kind of argoKinds) assert.ok(kind in schema.$defs, kind);
  }
});

for (const target of targets) {
  withUpstream(`the types of ${target} have the fields that Argo publishes, and no others`, () => {
    const published: { definitions: Readonly<Record<string, { properties?: object }>> } = JSON.parse(
      readFileSync(`${sharedFolder}/argo/schema/${releases[target]}.json`, "utf8"),
    );
    for (const [name, { $comment = "", properties = {} }] of Object.entries(readSchema(target).$defs)) {
      const fields = Object.keys(published.definitions[$comment]?.properties ?? {}).sort();
      assert.equal(Object.keys(properties), fields, name);
    }
  });
}

test("a type has the same name in every version", () => {
  const names = new Map<string, string>();
  for (const { $defs } of readSchemas().values()) {
    for (const [name, { $comment = "" }] of Object.entries($defs)) {
      if (variants.has(name)) continue;
      assert.is(names.get($comment) ?? name, name);
      names.set($comment, name);
    }
  }
  assert.is(new Set(names.values()).size, names.size);
});

test("the tables of older versions are those of their schemas", () => {
  for (const [target, { $defs }] of readSchemas()) {
    const language = languageOf(target);
    const types = Object.entries($defs).filter(([, { properties }]) => properties !== undefined);
    assert.equal([...language.typeNames].sort(), types.map(([name]) => name).sort());
    for (const [name, { properties = {}, required = [] }] of types) {
      const shape = language.shapeOf(name);
      assert.equal([...shape.fieldNames].sort(), Object.keys(properties), `${target} ${name}`);
      assert.equal([...shape.required].sort(), required, `${target} ${name}`);
    }
  }
});

test("a type that a version does not have is our own mistake", () => {
  assert.is(languageOf("3.5").find("StopStrategy"), undefined);
  assert.throws(() => languageOf("3.5").shapeOf("StopStrategy"), "Argo 3.5 has no type 'StopStrategy'");
});

test("what older versions read in their own way", () => {
  const taken = (spec: object, kind = "Workflow"): Target[] => {
    const manifest = { apiVersion: "argoproj.io/v1alpha1", kind, metadata: { name: "x" }, spec };
    return targets.filter((target) => validate(manifest, languageOf(target)).length === 0);
  };
  const cron = (fields: object) => taken({ workflowSpec: {}, ...fields }, "CronWorkflow");
  const metric = (name: string) => taken({ metrics: { prometheus: [{ name, help: "x" }] } });
  const cache = (configMap: object) =>
    taken({ templates: [{ memoize: { key: "k", maxAge: "1h", cache: { configMap } } }] });

  assert.equal(cron({ schedule: "* * * * *" }), ["3.5", "3.6", "3.7"]);
  assert.equal(cron({ schedule: "CRON_TZ=Asia/Tokyo 0 6 * * *" }), ["3.5", "3.6", "3.7"]);
  assert.equal(cron({ schedule: "daily" }), []);
  assert.equal(cron({ schedules: ["@daily"] }), ["3.6", "3.7", "4.0", "4.1"]);
  assert.equal(cron({ schedules: ["TZ=UTC 0 6 * * *"] }), ["3.6", "3.7"]);
  assert.equal(cron({}), ["3.6", "3.7"]);
  assert.equal(metric("a_b"), targets);
  assert.equal(metric("a:b"), ["3.5"]);
  assert.equal(cache({ name: "x" }), targets);
  assert.equal(cache({ name: "x", key: "y" }), ["3.5", "3.6", "3.7"]);
  assert.equal(taken({ podPriority: 1, templates: [{ priority: 1 }] }), ["3.5", "3.6"]);
  assert.equal(taken({ podPriority: 2 ** 31 }), []);
  assert.equal(taken({ synchronization: { mutex: { name: "a" } } }), ["3.5", "3.6", "3.7"]);
});

test.run();
