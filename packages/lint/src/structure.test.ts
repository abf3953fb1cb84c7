import type { Place } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkKind, isArgoManifest } from "./argo-manifest.ts";
import type { Manifest } from "./manifest.ts";
import { checkStructure as checkAgainst } from "./structure.ts";

const place: Place = { file: "x.yaml", line: 1, column: 1 };

const checkStructure = (manifest: Manifest) => checkAgainst(manifest, "4.1");

const check = (value: unknown) => checkStructure({ value, locate: () => place });

const said = (value: unknown): string[] =>
  check(value).map(({ id, message, help }) => `${id}: ${message}${help === undefined ? "" : ` (${help})`}`);

const workflow = (spec: object) => ({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec });

const template = (fields: object) => workflow({ templates: [{ name: "build", ...fields }] });

test("a clean manifest has no problems", () => {
  assert.equal(said(template({ container: { image: "x" } })), []);
});

test("an unknown field names its owner as the author does, and what was meant", () => {
  assert.equal(said(template({ contaner: { image: "x" } })), [
    "unknown-field: template 'build' has no field 'contaner' (did you mean 'container'?)",
  ]);
  assert.equal(said(template({ container: { imgae: "x", image: "y" } })), [
    "unknown-field: 'container' of template 'build' has no field 'imgae' (did you mean 'image'?)",
  ]);
  assert.equal(said(workflow({ zzz: 1 })), ["unknown-field: 'spec' has no field 'zzz'"]);
});

test("an unknown field of a small type is answered with the fields there are", () => {
  assert.equal(said(template({ suspend: { until: "x" } })), [
    "unknown-field: 'suspend' of template 'build' has no field 'until' (its fields are 'duration')",
  ]);
});

test("what Argo misses below a step is what it refuses a field of another spelling for", () => {
  const step = (argument: object) =>
    template({ steps: [[{ name: "a", template: "b", arguments: { parameters: [argument] } }]] });
  const origins = (argument: object) => check(step(argument)).map(({ id, message, origin }) => [id, message, origin]);
  assert.equal(origins({ nam: "x", value: "1" }), [
    ["unknown-field", "'arguments.parameters[0]' of step 'a' has no field 'nam'", "argo"],
  ]);
  assert.equal(origins({ name: "y", nam: "x" }), [["unknown-field", "parameter 'y' has no field 'nam'", "argotsx"]]);
});

test("a parameter outside its list is told where the lists are, in the author's language", () => {
  const help = (fields: object, ownerOf?: () => string | undefined) =>
    checkStructure({ value: template(fields), locate: () => place, ...(ownerOf && { ownerOf }) })[0]?.help;
  assert.is(help({ inputs: { message: "a" } }), "parameters have a list of their own: parameters: [{ name: message }]");
  assert.is(
    help({ inputs: { message: "a" } }, () => "<Container>"),
    "parameters have a list of their own: parameters: { message: … }",
  );
  const task = { name: "a", arguments: { message: "a" } };
  assert.is(
    help({ dag: { tasks: [task] } }),
    "parameters have a list of their own: parameters: [{ name: message, value: … }]",
  );
  assert.is(
    help({ outputs: { message: "a" } }),
    "parameters have a list of their own: parameters: [{ name: message, valueFrom: … }]",
  );
  assert.is(help({ inputs: { on: "a" } }), 'parameters have a list of their own: parameters: [{ name: "on" }]');
  assert.is(help({ inputs: { paramters: [] } }), "did you mean 'parameters'?");
  assert.is(help({ inputs: { artifact: [] } }), "did you mean 'artifacts'?");
});

test("a wrong type names the field, the template and both types", () => {
  assert.equal(said(template({ container: { image: 3 } })), [
    `wrong-type: 'container.image' of template 'build' must be a string, not a number (put it in quotes: "3")`,
  ]);
  assert.equal(said(workflow({ parallelism: "x" })), [
    "wrong-type: 'spec.parallelism' must be an integer, not a string",
  ]);
  const env = template({ container: { image: "x", env: [{ name: "PORT", value: 8080 }] } });
  assert.equal(said(env), [
    `wrong-type: 'value' of variable 'PORT' must be a string, not a number (put it in quotes: "8080")`,
  ]);
});

test("a required field under another spelling is one problem", () => {
  const cron = { apiVersion: "argoproj.io/v1alpha1", kind: "CronWorkflow", metadata: {} };
  assert.equal(said({ ...cron, spec: { shedules: ["* * * * *"], workflowSpec: {} } }), [
    "unknown-field: 'spec' has no field 'shedules' (did you mean 'schedules'?)",
  ]);
  assert.equal(said(workflow({ volumes: [{ name: "v", persistentVolumeClaim: { name: "claim" } }] })), [
    "unknown-field: 'persistentVolumeClaim' of volume 'v' has no field 'name' (did you mean 'claimName'?)",
  ]);
});

test("a hole that the compiler left in a list is reported already", () => {
  assert.equal(said(template({ container: { image: "x", args: ["a", undefined], volumeMounts: [undefined] } })), []);
});

test("a field beside the body that it belongs into is sent there", () => {
  assert.equal(said(template({ script: { image: "x", source: "y" }, env: [], resources: {} })), [
    "unknown-field: template 'build' has no field 'env' (it belongs inside 'script')",
    "unknown-field: template 'build' has no field 'resources' (it belongs inside 'script')",
  ]);
});

test("values of the wrong wrapping are answered with the right one", () => {
  const task = (fields: object) => template({ dag: { tasks: [{ name: "a", template: "x", ...fields }] } });
  assert.match(said(task({ depends: ["b", "c"] }))[0] ?? "", /"b && c"/);
  assert.match(said(task({ when: true }))[0] ?? "", /\(put it in quotes\)$/);
});

test("a list with names for keys, or without its dash, is answered with the dash", () => {
  const help = (parameters: unknown) => check(template({ inputs: { parameters } }))[0]?.help;
  assert.is(help({ who: null }), "each begins with a dash, and has its name in it: - name: who");
  assert.is(help({ value: "a", name: "who" }), "each begins with a dash, and has its name in it: - name: who");
  assert.is(help({ true: "a" }), 'each begins with a dash, and has its name in it: - name: "true"');
  assert.is(help({ yes: "a" }), 'each begins with a dash, and has its name in it: - name: "yes"');
  assert.is(help({ "a b": "a" }), "each begins with a dash, and has its name in it: - name: …");
  assert.is(help({}), "each begins with a dash, and has its name in it: - name: …");
  assert.is(check(template({ container: { image: "x", ports: { a: 1 } } }))[0]?.help, undefined);
});

test("a step without a group is answered with the second dash", () => {
  const help = (step: unknown) => check(template({ steps: [step] }))[0]?.help;
  const why = "each item of steps is a list of steps that run together";
  assert.is(help({ name: "a", template: "x" }), `${why}: - - name: a`);
  assert.is(help({ name: "yes", template: "x" }), `${why}: - - name: "yes"`);
  assert.is(help({ template: "x" }), `${why}: - - name: …`);
  assert.is(help(null), undefined);
  assert.is(help([{ name: "a", template: "x" }]), undefined);
});

test("an enum lists its values", () => {
  const [found] = check(workflow({ podGC: { strategy: "OnPodCompletio" } }));
  assert.is(found?.id, "invalid-value");
  assert.match(
    found?.message ?? "",
    /^'spec\.podGC\.strategy' must be one of .*'OnPodCompletion'.*, not 'OnPodCompletio'$/,
  );
  assert.is(found?.help, "did you mean 'OnPodCompletion'?");
});

test("an enum that is given no text says what it is given", () => {
  const actual = (strategy: unknown) =>
    check(workflow({ podGC: { strategy } }))[0]
      ?.message.split(", not ")
      .at(-1);
  assert.is(actual({ name: "x" }), "an object");
  assert.is(actual(["OnPodCompletion"]), "a list");
  assert.is(actual(1), "a number");
  assert.is(actual(true), "a boolean");
});

test("a tag in a quantity is answered with the way around it", () => {
  const help = (value: unknown) => check(value)[0]?.help;
  const limits = (cpu: string) => template({ container: { image: "x", resources: { limits: { cpu } } } });
  assert.is(
    help(limits("{{inputs.parameters.cpu}}")),
    "Argo reads quantities before it fills in tags; podSpecPatch can set this one from a parameter",
  );
  assert.is(help(limits("1 Gi")), "write '1Gi'");
  assert.is(help(limits("a lot")), undefined);
  const storage = { requests: { storage: "{{workflow.parameters.size}}" } };
  const claim = { metadata: { name: "work" }, spec: { resources: storage } };
  assert.is(help(workflow({ volumeClaimTemplates: [claim] })), "Argo reads quantities before it fills in tags");
  assert.is(help(template({ name: "{{a}}" })), undefined);
});

test("a required field that stands one level too deep, or whose name is left out, is told once", () => {
  const ids = (manifest: object) =>
    check({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", ...manifest }).map(
      ({ id, origin, message }) => `${origin} ${id}: ${message}`,
    );
  assert.equal(ids({ metadata: { name: "a", spec: { entrypoint: "a" } } }), [
    "argo unknown-field: 'metadata' has no field 'spec'",
  ]);
  assert.equal(ids({ metadata: {}, entrypoint: "a" }), ["argo unknown-field: Workflow has no field 'entrypoint'"]);
  assert.equal(ids({ metadata: {} }), ["argo missing-field: Workflow needs 'spec'"]);
  const nameless = { name: "c", template: "b", arguments: { parameters: [{ valueFrom: { name: "d" } }] } };
  const templates = [{ name: "a", steps: [[nameless]] }];
  assert.equal(ids({ metadata: {}, spec: { entrypoint: "a", templates } }), [
    "argo missing-field: 'arguments.parameters[0]' of step 'c' needs 'name'",
    "argotsx unknown-field: 'arguments.parameters[0].valueFrom' of step 'c' has no field 'name'",
  ]);
});

test("a number that JSON does not have is told so", () => {
  assert.equal(said(template({ plugin: { mine: Number.NaN } })), [
    "wrong-type: 'plugin.mine' of template 'build' must be a JSON value, not NaN (JSON has neither infinity nor NaN; a text of that name needs quotes)",
  ]);
});

test("a misspelt word for a schedule is found", () => {
  const [found] = checkStructure({
    value: {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "CronWorkflow",
      metadata: { name: "a" },
      spec: { schedules: ["@weekley"], workflowSpec: {} },
    },
    locate: () => place,
  });
  assert.is(found?.id, "malformed-schedule");
  assert.match(found?.message ?? "", /^Argo cannot read the schedule '@weekley' of CronWorkflow 'a': /);
  assert.is(found?.help, "did you mean '@weekly'?");
});

test("the author's name for an object goes before the type's", () => {
  const [found] = checkStructure({
    value: { apiVersion: "argoproj.io/v1alpha1", kind: "CronWorkflow", metadata: {}, spec: { workflowSpec: {} } },
    locate: () => place,
    ownerOf: () => "<CronWorkflow>",
  });
  assert.is(found?.message, "<CronWorkflow> needs 'schedules'");
  const [wrong] = checkStructure({
    value: template({ container: { image: 3 } }),
    locate: () => place,
    ownerOf: (path) => (path.length === 3 || path.length === 4 ? "<Container>" : undefined),
  });
  assert.is(wrong?.message, "'image' of <Container> must be a string, not a number");
});

test("the keys that the author wrote go before the manifest's", () => {
  const [found] = checkStructure({
    value: workflow({ volumes: [{ emptyDir: {} }] }),
    locate: () => ({ ...place, trail: ["volumes", 0] }),
    ownerOf: (path) => (path.length === 0 ? "<Workflow>" : undefined),
  });
  assert.is(found?.message, "'volumes[0]' of <Workflow> needs 'name'");
});

test("keys are written as in code", () => {
  const labels = { metadata: { labels: { "example.com/team": 1 } }, container: { image: "x", args: [1] } };
  assert.equal(said(template(labels)), [
    `wrong-type: 'metadata.labels["example.com/team"]' of template 'build' must be a string, not a number (put it in quotes: "1")`,
    `wrong-type: 'container.args[0]' of template 'build' must be a string, not a number (put it in quotes: "1")`,
  ]);
});

test("items are called by the field that tells them apart", () => {
  const volumeMounts = [{ mountPath: "/data", name: 1 }];
  assert.equal(said(template({ container: { image: "x", volumeMounts } })), [
    `wrong-type: 'name' of volume mount '/data' must be a string, not a number (put it in quotes: "1")`,
  ]);
});

test("a volume claim is called by the name in its metadata", () => {
  const claim = { metadata: { name: "work" }, spec: { volumeMode: 1 } };
  assert.equal(said(workflow({ volumeClaimTemplates: [claim, null, { metadata: null, spec: [] }] })), [
    `wrong-type: 'spec.volumeMode' of volume claim 'work' must be a string, not a number (put it in quotes: "1")`,
    "wrong-type: 'spec.volumeClaimTemplates[1]' must be an object, not null",
    "wrong-type: 'spec.volumeClaimTemplates[2].spec' must be an object, not a list",
  ]);
});

test("lists may be called like what JavaScript knows", () => {
  const body = JSON.parse('{ "constructor": [0], "__proto__": [0] }');
  body.constructor[0] = Number.NaN;
  const [message] = check(template({ plugin: { mine: body } })).map(({ message }) => message);
  assert.is(message, "'plugin.mine.constructor[0]' of template 'build' must be a JSON value, not NaN");
});

test("places are asked for by the part that is wrong", () => {
  const asked: string[] = [];
  checkStructure({
    value: template({ contaner: {}, suspend: { duration: [] } }),
    locate: (path, part) => {
      asked.push(`${path.join(".")} ${part}`);
      return place;
    },
  });
  assert.equal(asked.sort(), ["spec.templates.0.contaner key", "spec.templates.0.suspend.duration value"]);
});

test("only the five kinds of Argo's group are Argo's", () => {
  assert.ok(isArgoManifest({ kind: "Workflow" }));
  assert.ok(isArgoManifest({ apiVersion: "argoproj.io/v1alpha1", kind: "CronWorkflow" }));
  assert.not(isArgoManifest({ apiVersion: "argoproj.io/v1alpha1", kind: "Application" }));
  assert.not(isArgoManifest({ apiVersion: "example.com/v1", kind: "Workflow" }));
  for (const value of [null, undefined, 1, "Workflow", [], [{ kind: "Workflow" }], {}, { kind: 1 }]) {
    assert.not(isArgoManifest(value));
  }
});

test("a kind that is almost Argo's is a mistake, and one of another project is not", () => {
  const kindOf = (kind: unknown, apiVersion = "argoproj.io/v1alpha1") =>
    checkKind({ value: { apiVersion, kind }, locate: () => place });
  assert.is(kindOf("WorkflowTemplat")?.help, "did you mean 'WorkflowTemplate'?");
  assert.is(kindOf("workflow")?.id, "unknown-kind");
  assert.is(kindOf("workflow")?.help, "did you mean 'Workflow'?");
  for (const kind of ["Workflow", "Application", "Rollout", "Sensor", "EventSource", "WorkflowTaskSet", 3]) {
    assert.is(kindOf(kind), undefined, `${kind}`);
  }
  assert.is(kindOf("workflow", "v1"), undefined);
});

test.run();
