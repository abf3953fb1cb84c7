import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkStructure } from "./structure.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is said of each unknown field of a manifest, by the field. */
const helps = (kind: string, manifest: Fields): Readonly<Record<string, string | undefined>> => {
  const found = checkStructure(
    {
      value: { apiVersion: "argoproj.io/v1alpha1", kind, metadata: { name: "a" }, ...manifest },
      locate: () => ({ file: "/w/a.yaml", line: 1, column: 1 }),
    },
    "4.1",
  );
  return Object.fromEntries(
    found.filter(({ id }) => id === "unknown-field").map(({ path, help }) => [String(path?.at(-1)), help]),
  );
};

const ofSpec = (spec: Fields) => helps("Workflow", { spec: { entrypoint: "main", templates: [], ...spec } });
const ofTemplate = (fields: Fields) => ofSpec({ templates: [{ name: "main", ...fields }] });
const container = { image: "busybox:1.37" };

test("a field of a template that stands one level too high or too low is sent there", () => {
  assert.equal(ofTemplate({ image: "a", command: ["b"], env: [], source: "c", tasks: [], labels: {}, limit: 3 }), {
    image: "it belongs inside 'container' or 'script'",
    command: "it belongs inside 'container' or 'script'",
    env: "it belongs inside 'container' or 'script'",
    source: "it belongs inside 'script'",
    tasks: "it belongs inside 'dag'",
    labels: "it belongs inside 'metadata'",
    limit: "it belongs inside 'retryStrategy'",
  });
  assert.equal(ofTemplate({ script: { source: "a", image: "b" }, command: ["sh"] }), {
    command: "it belongs inside 'script'",
  });
  assert.equal(
    ofTemplate({ container: { ...container, inputs: {}, retryStrategy: {}, ttlStrategy: {}, source: "a" } }),
    {
      inputs: "it belongs in template 'main', beside 'container'",
      retryStrategy: "it belongs in template 'main', beside 'container'",
      ttlStrategy: "it belongs in 'spec', beside 'templates'",
      source: "it belongs in a 'script', which stands in place of 'container'",
    },
  );
});

test("what a template takes and gives has its lists, and what its callers say belongs to them", () => {
  assert.equal(ofTemplate({ parameters: [], artifacts: [], when: "a", depends: "b", onExit: "c", arguments: {} }), {
    parameters: "what it takes belongs in 'inputs.parameters', what it gives in 'outputs.parameters'",
    artifacts: "what it takes belongs in 'inputs.artifacts', what it gives in 'outputs.artifacts'",
    when: "it belongs in the step or task that calls the template",
    depends: "it belongs in the step or task that calls the template",
    onExit: "it belongs in the step or task that calls the template, or in 'spec' for the whole workflow",
    arguments: "it belongs in the step or task that calls the template",
  });
});

test("of a step and a task other tools' words are known, and what the called template says", () => {
  const call = { name: "a", template: "b", args: {}, image: "c", retryStrategy: {}, parameters: [], dependsOn: ["d"] };
  const common = {
    args: "did you mean 'arguments'? Its 'parameters' are a list: [{ name: …, value: … }]",
    parameters: "it belongs inside 'arguments'",
  };
  assert.equal(ofTemplate({ dag: { tasks: [call] } }), {
    ...common,
    image: "it belongs in the 'container' or 'script' of the template that the task calls",
    retryStrategy: "it belongs in the template that the task calls",
    dependsOn: "did you mean 'depends'?",
  });
  const inOrder = "steps wait for the lists before theirs: 'depends' and 'dependencies' are for the tasks of a 'dag'";
  assert.equal(ofTemplate({ steps: [[{ ...call, dependencies: [], withitems: [] }]] }), {
    ...common,
    image: "it belongs in the 'container' or 'script' of the template that the step calls",
    retryStrategy: "it belongs in the template that the step calls",
    dependsOn: inOrder,
    dependencies: inOrder,
    withitems: "did you mean 'withItems'?",
  });
});

test("parameters and artifacts say where their values come from in their own ways", () => {
  const outputs = {
    parameters: [{ name: "a", path: "/tmp/a", from: "b" }],
    artifacts: [{ name: "c", path: "/tmp/c", valueFrom: {} }],
  };
  assert.equal(ofTemplate({ container, outputs }), {
    path: "it belongs inside 'valueFrom'",
    from: "a parameter takes a text, value: \"{{…}}\"; 'from' is for artifacts",
    valueFrom: "an artifact is a file: 'path' says where it lies, 'from' which output it is, and 'raw' takes a text",
  });
});

test("a word that is written out is the short one that the object has, and a value tells what it is of", () => {
  assert.equal(
    ofTemplate({ container: { ...container, arguments: ["a"], environment: [], volumes: [], dependancies: [] } }),
    {
      arguments: "did you mean 'args'?",
      environment: "did you mean 'env'?",
      volumes: "it belongs in template 'main', beside 'container'",
      dependancies: undefined,
    },
  );
  assert.equal(ofTemplate({ dag: { tasks: [{ name: "a", template: "b", dependancies: [] }] } }), {
    dependancies: "did you mean 'dependencies'?",
  });
  const parameters = (values: unknown) => ofSpec({ arguments: { parameters: [{ name: "a", values }] } });
  assert.equal(parameters("hi"), { values: "did you mean 'value'?" });
  assert.equal(parameters(["hi"]), { values: "did you mean 'enum'?" });
  assert.equal(helps("CronWorkflow", { spec: { cron: "0 4 * * *", workflowSpec: {} } }), {
    cron: "did you mean schedules: ['0 4 * * *']?",
  });
});

test("what belongs above a template, or below the top, is sent there", () => {
  assert.equal(
    ofSpec({ parameters: [], image: "a", dag: {}, labels: {}, schedules: [], timeout: "1h", metadata: {} }),
    {
      parameters: "it belongs inside 'arguments'",
      image: "it belongs in the 'container' or 'script' of a template",
      dag: "it belongs in a template of 'templates'",
      labels: "it belongs in 'metadata', beside 'spec'; 'podMetadata' is that of the pods",
      schedules: "it belongs in the 'spec' of a CronWorkflow",
      timeout: "templates have it; for the whole workflow write activeDeadlineSeconds: SECONDS",
      metadata: "it belongs beside 'spec', at the top of the manifest",
    },
  );
  assert.equal(helps("Workflow", { metadata: { name: "a", spec: {} }, entrypoint: "main" }), {
    spec: "it belongs beside 'metadata', at the top of the manifest",
    entrypoint: "it belongs inside 'spec'",
  });
  const spec = { schedules: ["@daily"], entrypoint: "main", workflowSpec: { timezone: "UTC" } };
  assert.equal(helps("CronWorkflow", { templates: [], spec }), {
    templates: "it belongs inside 'spec.workflowSpec'",
    entrypoint: "it belongs inside 'workflowSpec'",
    timezone: "it belongs in the 'spec' of a CronWorkflow",
  });
});

test("a field that nothing has is only compared with those that there are", () => {
  assert.equal(ofTemplate({ zzz: 1, contaner: {} }), { zzz: undefined, contaner: "did you mean 'container'?" });
});

test("a field whose name is nearly one of its own place is that one, where only there its value fits", () => {
  assert.equal(ofTemplate({ container: { ...container, resource: { limits: { cpu: "1" } }, arguments: ["a"] } }), {
    resource: "did you mean 'resources'?",
    arguments: "did you mean 'args'?",
  });
  assert.equal(ofTemplate({ container: { ...container, volumes: [{ name: "work", mountPath: "/work" }] } }), {
    volumes: "did you mean 'volumeMounts'?",
  });
  assert.equal(ofTemplate({ container: { ...container, volumes: [{ name: "work", emptyDir: {} }] } }), {
    volumes: "it belongs in template 'main', beside 'container'",
  });
});

test("nothing is sent to where it stands already", () => {
  const claim = { persistentVolumeClaim: { name: "claim" } };
  assert.equal(ofSpec({ volumes: [{ name: "v", secret: { name: "mysecret" } }] }), {
    name: "did you mean 'secretName'?",
  });
  assert.equal(ofSpec({ volumes: [{ name: "v", ...claim }] }), { name: "did you mean 'claimName'?" });
  assert.equal(ofTemplate({ container, inputs: {}, image: "b" }), {
    image: "keep the one that is inside 'container' already",
  });
  assert.equal(ofTemplate({ inputs: {}, container: { ...container, inputs: {} } }), { inputs: undefined });
});

test("Docker's words for a container are known", () => {
  assert.equal(ofTemplate({ container: { image: "a", entrypoint: ["b"], cwd: "/" } }), {
    entrypoint: "did you mean 'command'?",
    cwd: "did you mean 'workingDir'?",
  });
});

test("a short or a long word for a field is that field", () => {
  assert.equal(ofSpec({ volumes: [{ name: "v", configMap: { configMapName: "a" } }] }), {
    configMapName: "did you mean 'name'?",
  });
  const fields = { cmd: ["a"], enviroment: [], workingDirectory: "/", cfg: 1 };
  assert.equal(ofTemplate({ container: { ...container, ...fields } }), {
    cmd: "did you mean 'command'?",
    enviroment: "did you mean 'env'?",
    workingDirectory: "did you mean 'workingDir'?",
    cfg: undefined,
  });
  assert.equal(ofTemplate({ inputs: { params: [{ name: "a" }], art: "b" } }), {
    params: "did you mean 'parameters'?",
    art: "parameters have a list of their own: parameters: [{ name: art }]",
  });
});

test("a field behind a list that is indented too little belongs in the last item", () => {
  const behind = (fields: Fields) => ofTemplate({ container, ...fields });
  assert.equal(behind({ inputs: { parameters: [{ name: "a" }, { name: "b" }], default: "x" } }), {
    default: "it belongs in 'b' of 'parameters': indent it like the name there",
  });
  assert.equal(behind({ container: { ...container, env: [{ name: "A" }], value: "x" } }), {
    value: "it belongs in 'A' of 'env': indent it like the name there",
  });
  assert.equal(behind({ container: { ...container, envFrom: [{ prefix: "A" }], configMapRef: { name: "c" } } }), {
    configMapRef: "it belongs in the last item of 'envFrom': indent it like the fields there",
  });
  const elsewhere = "parameters have a list of their own: parameters: [{ name: value }]";
  assert.equal(behind({ inputs: { parameters: [{ name: "a", value: "x" }], value: "y" } }), { value: elsewhere });
  assert.equal(behind({ inputs: { value: "y", parameters: [{ name: "a" }] } }), { value: elsewhere });
  assert.equal(ofSpec({ templates: [{ name: "main", container }], timeout: "1h" }), {
    timeout: "templates have it; for the whole workflow write activeDeadlineSeconds: SECONDS",
  });
});

test.run();
