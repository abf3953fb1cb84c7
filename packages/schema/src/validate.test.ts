import { runInNewContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "./finding.ts";
import { validate } from "./validate.ts";

const workflow = (spec: unknown): unknown => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata: { generateName: "x-" },
  spec,
});

const inContainer = (fields: object): unknown => workflow({ templates: [{ name: "main", container: fields }] });

test("a field that the type does not have is told with the fields that there are", () => {
  const [finding, ...more] = validate(workflow({ entrypont: "main" }));
  assert.equal(more, []);
  assert.is(finding?.kind, "unknown-field");
  if (finding?.kind !== "unknown-field") return;
  assert.equal(finding.path, ["spec", "entrypont"]);
  assert.is(finding.field, "entrypont");
  assert.is(finding.owner, "WorkflowSpec");
  assert.is(finding.known[0], "entrypoint");
});

test("a missing field is told at its owner, before what is wrong inside", () => {
  assert.equal(validate(workflow({ volumes: [{ emptyDir: 1 }] })), [
    { kind: "missing-field", path: ["spec", "volumes", 0], field: "name", owner: "Volume" },
    { kind: "wrong-type", path: ["spec", "volumes", 0, "emptyDir"], expected: "an object", actual: "a number" },
  ]);
});

test("values outside an enum and texts that do not fit a pattern", () => {
  assert.equal(validate(workflow({ podGC: { strategy: "Never" }, templates: [{ name: "a b" }] })), [
    {
      kind: "enum",
      path: ["spec", "podGC", "strategy"],
      allowed: ["", "OnPodCompletion", "OnPodSuccess", "OnWorkflowCompletion", "OnWorkflowSuccess"],
      actual: "Never",
    },
    {
      kind: "pattern",
      path: ["spec", "templates", 0, "name"],
      pattern: "^[a-zA-Z0-9][-a-zA-Z0-9]*$",
      actual: "a b",
    },
  ]);
});

test("findings come in the order of the document, not of the schema", () => {
  const spec = { suspend: "no", zone: 1, arguments: [], entrypoint: 7 };
  const fields = validate(workflow(spec)).map(({ path }) => path[1]);
  assert.equal(fields, ["suspend", "zone", "arguments", "entrypoint"]);
});

test("null stands for an absent field, but for no required one and no item", () => {
  assert.equal(validate(inContainer({ image: null, env: null, resources: { limits: { cpu: null } } })), []);
  assert.equal(
    validate(inContainer({ args: [null], env: [{ name: null }, null] })).map(({ path }) => path.slice(4)),
    [
      ["args", 0],
      ["env", 0, "name"],
      ["env", 1],
    ],
  );
});

test("undefined is the same as no field at all", () => {
  assert.equal(validate(workflow({ entrypoint: undefined, nonsense: undefined })), []);
  assert.is(validate(workflow(undefined))[0]?.kind, "missing-field");
});

test("integers or strings, quantities and Argo's lenient texts", () => {
  const resources = (cpu: unknown) => inContainer({ resources: { limits: { cpu } } });
  for (const cpu of ["500m", "1e3", "2Gi", ".5", 2, 0.5]) assert.equal(validate(resources(cpu)), [], String(cpu));
  for (const cpu of ["{{a}}", "1 Gi", "", true, []]) assert.is(validate(resources(cpu)).length, 1, String(cpu));

  const port = (value: unknown) => inContainer({ readinessProbe: { httpGet: { port: value } } });
  for (const value of [80, "http"]) assert.equal(validate(port(value)), []);
  for (const value of [80.5, false, Number.NaN]) assert.is(validate(port(value)).length, 1);

  const parameter = (value: unknown) => workflow({ arguments: { parameters: [{ name: "a", value }] } });
  for (const value of ["a", 1, 2.5, true, null]) assert.equal(validate(parameter(value)), []);
  for (const value of [{}, [], Number.POSITIVE_INFINITY]) assert.is(validate(parameter(value)).length, 1);
});

test("free-form places take anything", () => {
  const templates = [
    { name: "a", plugin: { mine: [{ deep: { er: null } }] } },
    { name: "b", steps: [[{ name: "c", template: "a", withItems: [1, "a", null, [{ x: 1 }], { y: 2 }] }]] },
  ];
  assert.equal(validate(workflow({ templates })), []);
});

test("an integer fits the bits of its type, as Go's decoder demands", () => {
  const actualAt = (path: unknown[], expected: string, value: number) => [
    { kind: "wrong-type", path, expected, actual: `the number ${value}` },
  ];
  const priority = (value: unknown) => validate(workflow({ priority: value, parallelism: 1 }));
  for (const value of [-(2 ** 31), 0, 2 ** 31 - 1]) assert.equal(priority(value), []);
  for (const value of [2 ** 31, -(2 ** 31) - 1, 3e9]) {
    assert.equal(priority(value), actualAt(["spec", "priority"], "an integer of 32 bits", value));
  }
  const parallelism = (value: unknown) => validate(workflow({ parallelism: value }));
  for (const value of [3e9, -(2 ** 63), 2 ** 63]) assert.equal(parallelism(value), [], `${value}`);
  for (const value of [1e300, 1e19, -1e19]) {
    assert.equal(parallelism(value), actualAt(["spec", "parallelism"], "an integer of 64 bits", value));
  }
  assert.equal(parallelism(1.5), actualAt(["spec", "parallelism"], "an integer", 1.5));
  const limit = (value: unknown) =>
    validate(workflow({ templates: [{ name: "main", retryStrategy: { limit: value } }] }));
  assert.equal(limit("3000000000"), []);
  assert.equal(
    limit(3e9),
    actualAt(["spec", "templates", 0, "retryStrategy", "limit"], "an integer of 32 bits or a string", 3e9),
  );
});

test("a plugin's body has exactly one key, as Argo's decoder demands", () => {
  const plugin = (body: unknown) => validate(workflow({ templates: [{ name: "main", plugin: body }] }));
  for (const body of [{ hello: {} }, { hello: null }, { hello: { a: 1, b: 2 }, other: undefined }, null]) {
    assert.equal(plugin(body), [], JSON.stringify(body));
  }
  const refused = (actual: string) => [
    {
      kind: "wrong-type",
      path: ["spec", "templates", 0, "plugin"],
      expected: "an object with exactly one key, the plugin's name",
      actual,
    },
  ];
  assert.equal(plugin({}), refused("an object without keys"));
  assert.equal(plugin({ hello: undefined }), refused("an object without keys"));
  assert.equal(plugin({ hello: {}, again: {} }), refused("an object with 2 keys"));
  assert.equal(plugin("hello"), refused("a string"));
});

test("an item of a list that is undefined is told so", () => {
  assert.equal(validate(inContainer({ args: [undefined] })), [
    {
      kind: "wrong-type",
      path: ["spec", "templates", 0, "container", "args", 0],
      expected: "a string",
      actual: "undefined",
    },
  ]);
});

test("values that no manifest can hold are wrong types, not crashes", () => {
  const values = [() => 1, Symbol("s"), 1n, new Date(0)];
  assert.equal(
    values.map((value) => validate(workflow({ entrypoint: value }))[0]),
    ["a function", "a symbol", "a bigint", "a date"].map((actual) => ({
      kind: "wrong-type",
      path: ["spec", "entrypoint"],
      expected: "a string",
      actual,
    })),
  );
});

test("what JSON cannot hold is refused in typed and in free-form places", () => {
  const parameter = (value: unknown) => validate(workflow({ arguments: { parameters: [{ name: "a", value }] } }));
  const actualOf = (finding: Finding) => finding.kind === "wrong-type" && finding.actual;
  const infinite = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  assert.equal(infinite.flatMap(parameter).map(actualOf), ["infinity", "minus infinity", "NaN"]);

  const step = (item: unknown) => ({ name: "c", template: "a", withItems: [item] });
  const items = ["steps", 0, 0, "withItems", 0];
  const item = (value: unknown) =>
    validate(workflow({ templates: [{ name: "a", steps: [[step(value)]] }] })).map(({ path, ...rest }) => ({
      ...rest,
      path: path.slice(3),
    }));
  const refused = (path: readonly (string | number)[], actual: string) => ({
    kind: "wrong-type",
    expected: "a JSON value",
    actual,
    path: [...items, ...path],
  });
  for (const value of [null, 1, 2n, "a", false, undefined, [undefined, null], { a: undefined, b: { c: [] } }]) {
    assert.equal(item(value), []);
  }
  assert.equal(item(Number.NaN), [refused([], "NaN")]);
  assert.equal(item({ a: [1, { b: Number.POSITIVE_INFINITY }], c: new Map(), d: () => 1 }), [
    refused(["a", 1, "b"], "infinity"),
    refused(["c"], "an instance of Map"),
    refused(["d"], "a function"),
  ]);

  const plugin = validate(workflow({ templates: [{ name: "a", plugin: { mine: { limit: -Infinity } } }] }));
  assert.equal(plugin.map(actualOf), ["minus infinity"]);
});

test("free-form values are walked to the bottom too", () => {
  const nest = (depth: number): unknown => {
    let value: unknown = [Number.NaN];
    for (let level = 0; level < depth; level++) value = { a: value };
    return workflow({ templates: [{ name: "a", plugin: value }] });
  };
  assert.equal(
    validate(nest(5000)).map(({ path }) => path.length),
    [4 + 5000 + 1],
  );
  assert.equal(
    validate(nest(20_000)).map((finding) => finding.kind === "wrong-type" && finding.actual),
    ["deeper"],
  );
});

test("an instance of a class is no object of a manifest", () => {
  class Settings {
    readonly image = "x";
  }
  const resources = (limits: unknown) => validate(inContainer({ resources: { limits } }));
  const actualOf = (value: unknown) =>
    resources(value).map((finding) => finding.kind === "wrong-type" && finding.actual);
  assert.equal(actualOf(new Map([["cpu", 1]])), ["an instance of Map"]);
  assert.equal(actualOf(new Settings()), ["an instance of Settings"]);
  assert.equal(actualOf(new (class {})()), ["an object of a class"]);
  assert.equal(actualOf(Object.assign(Object.create(null), { cpu: 1 })), []);
  assert.equal(actualOf(runInNewContext("({ cpu: 1 })")), []);
  assert.equal(actualOf(runInNewContext("new Set()")), ["an instance of Set"]);
  assert.is(validate(new Map([["kind", "Workflow"]]))[0]?.kind, "wrong-type");
  assert.is(validate(inContainer(new Date(0)))[0]?.kind, "wrong-type");
});

test("keys that JavaScript knows are fields like others", () => {
  const spec = JSON.parse('{ "__proto__": { "entrypoint": 1 }, "constructor": 1, "toString": 2 }');
  assert.equal(
    validate(workflow(spec)).map((finding) => finding.kind === "unknown-field" && finding.field),
    ["__proto__", "constructor", "toString"],
  );
});

test("a map of labels and a type with fields are both called objects", () => {
  const { labels, container } = { labels: [], container: 1 };
  const template = { name: "main", metadata: { labels }, container };
  assert.equal(
    validate(workflow({ templates: [template] })).map((finding) => finding.kind === "wrong-type" && finding.expected),
    ["an object", "an object"],
  );
});

test("what has no kind of Argo's is told once", () => {
  assert.equal(validate([]), [{ kind: "wrong-type", path: [], expected: "an object", actual: "a list" }]);
  assert.equal(validate({}), [{ kind: "missing-field", path: [], field: "kind", owner: "Manifest" }]);
  assert.is(validate({ kind: "Pod", spec: 1 })[0]?.kind, "enum");
});

const nested = (depth: number): unknown => {
  let template: unknown = { name: "innermost", nonsense: 1 };
  for (let level = 0; level < depth; level++) {
    template = { nonsense: 1, dag: { tasks: [{ name: "a", inline: template }, { name: "_" }] } };
  }
  return workflow({ templates: [template] });
};

test("templates nested a thousand deep are checked to the bottom, in order", () => {
  const found = validate(nested(1000));
  assert.is(found.length, 2001);
  assert.equal(
    found.map(({ kind }) => kind),
    [...Array(1001).fill("unknown-field"), ...Array(1000).fill("pattern")],
  );
  assert.is(found[1000]?.path.length, 4003 + 1);
});

test("what is nested deeper than Argo reads is one finding", () => {
  const found = validate(nested(10_000)).filter(({ kind }) => kind === "wrong-type");
  assert.equal(
    found.map((finding) => finding.kind === "wrong-type" && [finding.expected, finding.path.length]),
    [["nested at most 10000 levels deep", 10_000]],
  );
});

test("fifty thousand tasks take time in proportion, and as many findings are no trouble", () => {
  const tasks = Array.from({ length: 50_000 }, (_, index) => ({ name: `t-${index}`, tmplate: "echo" }));
  const found = validate(workflow({ templates: [{ name: "main", dag: { tasks } }] }));
  assert.is(found.length, 50_000);
  assert.equal(found[49_999]?.path, ["spec", "templates", 0, "dag", "tasks", 49_999, "tmplate"]);
});

test.run();
