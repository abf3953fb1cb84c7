import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project } from "./command.ts";
import { config, lint, missing, workflow } from "./linting.ts";

test("what a manifest means is checked, in YAML and in TSX", () => {
  const tsx = [
    'import { Container, Workflow } from "argotsx";',
    "export default (",
    '  <Workflow generateName="a-" entrypoint="b">',
    '    <Container name="a" image="busybox:1.37" />',
    "  </Workflow>",
    ");",
    "",
  ].join("\n");
  assert.equal(lint({ "a.yaml": missing, "b.tsx": tsx }), {
    status: 1,
    stderr: "",
    said: ["error missing-argument a.yaml:9:13", "error undefined-entrypoint b.tsx:3:42"],
  });
});

test("profile argo tells what Argo refuses, and why it does not look at a document", () => {
  // Below a step Argo passes over unknown fields, and it goes by no document that is not YAML.
  const files = {
    "a.yaml": workflow("{ name: a, template: greet, arguments: { parameters: [{ name: who, value: a }], x: 1 } }"),
    "b.yaml": "apiVersion: argoproj.io/v1alpha1\nkind: [\n",
  };
  const seen = lint(files, "--profile", "argo");
  assert.equal(seen, { status: 0, stderr: "", said: ["note yaml-syntax b.yaml:3:1"] });
  assert.is(lint(files).status, 1);
  const alone = lint({ "b.yaml": files["b.yaml"] }, "--profile", "argo");
  assert.equal(alone, {
    status: 1,
    stderr: "",
    said: ["error nothing-linted b.yaml:1:1", "note yaml-syntax b.yaml:3:1"],
  });
});

test("references to what lies elsewhere are noted where one says so", () => {
  const call = "{ name: a, templateRef: { name: tools, template: greet } }";
  const files = { "a.yaml": workflow(call) };
  const unused = ["warning unused-template a.yaml:10:13"];
  assert.equal(lint(files), { status: 1, stderr: "", said: ["error missing-reference a.yaml:9:45", ...unused] });
  const noted = { status: 0, stderr: "", said: ["note missing-reference a.yaml:9:45", ...unused] };
  assert.equal(lint(files, "--ignore-missing"), noted);
  assert.equal(lint({ ...files, "argotsx.config.ts": config("{ ignoreMissing: true }") }), noted);
});

test("profile argo fails where Argo finds nothing to lint", () => {
  const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n";
  const twice = workflow("{ name: a, template: greet, template: greet }");
  for (const [text, found] of [
    ["", "error nothing-linted a.yaml:1:1"],
    [settings, "error nothing-linted a.yaml:1:1"],
  ] as const) {
    assert.equal(lint({ "a.yaml": text }, "--profile", "argo", "a.yaml"), { status: 1, stderr: "", said: [found] });
    assert.equal(lint({ "a.yaml": text }, "a.yaml").status, 0);
  }
  assert.ok(lint({ "a.yaml": twice }, "--profile", "argo").said.includes("error nothing-linted a.yaml:1:1"));
  assert.equal(lint({ "a.yaml": twice }, "--profile", "argo").status, 1);
});

test("a configuration says how bad a rule's findings are, and brings rules of its own", () => {
  const own =
    'defineRule({ id: "no-steps", title: "Steps", severity: "note", template: (template, report) => { if (template.body === "steps") report({ at: template.path, message: "steps" }); } })';
  const files = { "argotsx.config.ts": config(`{ rules: { "missing-argument": "warning" }, plugins: [${own}] }`) };
  assert.equal(lint({ ...files, "a.yaml": missing }), {
    status: 0,
    stderr: "",
    said: ["note no-steps a.yaml:7:7", "warning missing-argument a.yaml:9:13"],
  });
  assert.equal(lint({ ...files, "a.yaml": missing }, "--profile", "argo").said, [
    "warning missing-argument a.yaml:9:13",
  ]);
});

test("what is wrong with the rules of a configuration is told where it stands", () => {
  const failing = 'defineRule({ id: "fails", title: "Fails", resource: () => { throw new Error("no"); } })';
  const taken = 'defineRule({ id: "missing-argument", title: "Taken", resource: () => {} })';
  const files = {
    "argotsx.config.ts": config(`{\n  rules: { "mising-argument": "off" },\n  plugins: [\n${failing},\n${taken},\n] }`),
    "a.yaml": missing,
  };
  assert.equal(lint(files), {
    status: 1,
    stderr: "",
    said: [
      "error missing-argument a.yaml:9:13",
      "error unknown-rule argotsx.config.ts:3:12",
      "error rule-failed argotsx.config.ts:5:1",
      "error duplicate-rule argotsx.config.ts:6:1",
    ],
  });
  const build = { "argotsx.config.ts": config('{ rules: { "yaml-syntax": "off" } }'), "a.yaml": missing };
  assert.match(
    argotsx(["lint", "a.yaml"], { cwd: project(build) }).stdout,
    "'yaml-syntax' is no rule but keeps a file from being read, compiled or written, whatever a configuration says",
  );
  const deep = {
    "argotsx.config.ts": 'import { fails } from "./fails.ts";\nexport default { lint: { plugins: [fails] } };\n',
    "fails.ts":
      "type T = { fields: { dag?: { tasks: unknown[] } } };\nexport const fails = {\n  id: 'fails',\n  title: 'Fails',\n  template: (one: T) => {\n    return one.fields.dag.tasks;\n  },\n};\n",
    "a.yaml": missing,
  };
  const { stdout } = argotsx(["lint", "a.yaml"], { cwd: project(deep) });
  assert.match(stdout, "error[rule-failed]: your rule 'fails' failed: Cannot read properties of undefined");
  assert.match(stdout, /note: thrown here\n +--> fails\.ts:6:27\n/);
  const wrong = config('{ plugins: [{ id: "A B", title: "x", call() {} }, { id: "a", title: "x" }, 1], rules: [] }');
  assert.equal(lint({ "argotsx.config.ts": wrong, "a.yaml": missing }).said, [
    "error wrong-option argotsx.config.ts:2:55",
    "error wrong-option argotsx.config.ts:2:87",
    "error wrong-option argotsx.config.ts:2:112",
    "error wrong-option argotsx.config.ts:2:123",
  ]);
});

test("a configuration says how bad problems of the shape are, in every profile", () => {
  const shape = workflow(
    "{ name: a, template: greet, arguments: { parameters: [{ name: who, value: you }] }, image: b }",
  );
  const said = (setting: string, ...more: readonly string[]) =>
    lint({ "argotsx.config.ts": config(`{ rules: { "unknown-field": "${setting}" } }`), "a.yaml": shape }, ...more)
      .said;
  assert.equal(said("error"), ["error unknown-field a.yaml:9:97"]);
  assert.equal(said("note"), ["note unknown-field a.yaml:9:97"]);
  assert.equal(said("off"), []);
  assert.equal(said("warning", "--profile", "argo"), ["warning unknown-field a.yaml:9:97"]);
});

test("what is set for a rule of ours holds in profile argo as well", () => {
  const files = { "argotsx.config.ts": config('{ rules: { "missing-ttl": "note" } }'), "a.yaml": missing };
  assert.equal(lint(files, "--profile", "argo").said, [
    "note missing-ttl a.yaml:4:1",
    "error missing-argument a.yaml:9:13",
  ]);
});

test("a build names the rules of a configuration that there are not, as lint does", () => {
  const cwd = project({
    "argotsx.config.ts": config('{ rules: { "mising-argument": "off", "missing-ttl": "error" } }'),
    "a.tsx":
      'import { Container, Workflow } from "argotsx";\nexport default <Workflow name="a"><Container image="busybox:1.37" /></Workflow>;\n',
  });
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, /error\[unknown-rule\]: there is no rule 'mising-argument'\n --> argotsx\.config\.ts:2:/);
  assert.match(stderr, "did you mean 'missing-argument'?");
  assert.match(stderr, "nothing was written");
});

test("ignored files are not checked, unless they are named", () => {
  const files = { "argotsx.config.ts": config('{ ignore: ["old", "*.gen.yaml"] }'), "old/a.yaml": missing };
  assert.equal(lint({ ...files, "b.gen.yaml": missing, "c.yaml": missing }).said, [
    "error missing-argument c.yaml:9:13",
  ]);
  assert.equal(lint(files, "old/a.yaml").said, ["error missing-argument old/a.yaml:9:13"]);
});

test("a call of external() is noted, since its author says that it lives elsewhere; Argo knows nothing of that", () => {
  const tsx = [
    'import { Workflow, external, param, tasks, template } from "argotsx";',
    'const Mail = external("mail", {',
    "  templates: { Send: { inputs: { to: param.string() }, outputs: { id: param.string() } } },",
    "});",
    'const Main = template("main", {}, ({ Dag }) => {',
    "  const { First, Second } = tasks({ First: Mail.Send, Second: Mail.Send });",
    "  return (",
    "    <Dag>",
    '      <First to="you" />',
    "      <Second to={First.outputs.id} />",
    "    </Dag>",
    "  );",
    "});",
    'export default <Workflow generateName="mail-"><Main /></Workflow>;',
    "",
  ].join("\n");
  const found = (severity: string) => [
    `${severity} missing-reference a.tsx:9:7`,
    `${severity} missing-reference a.tsx:10:7`,
  ];
  assert.equal(lint({ "a.tsx": tsx }), { status: 0, stderr: "", said: found("note") });
  assert.equal(lint({ "a.tsx": tsx }, "--profile", "argo"), { status: 1, stderr: "", said: found("error") });
});

test("an option that takes paths may be given again, and each has to be there", () => {
  const call = "{ name: a, template: greet, arguments: { parameters: [{ name: who, value: you }] } }";
  const run = lint({ "a.yaml": workflow(call), "b.yaml": missing }, "--external", "b.yaml");
  assert.equal(run, { status: 0, stderr: "", said: [] });
  const wrong = argotsx(["lint", "--external", "x", "--external", "y"], { cwd: project({ "a.yaml": missing }) });
  assert.is(wrong.status, 2);
  assert.is(wrong.stderr, "argotsx: there is no file or folder 'x'\nargotsx: there is no file or folder 'y'\n");
});

const owner = (edits: string): string =>
  config(
    `{ plugins: [defineRule({ id: "owner", title: "No owner", resource: ({ metadata, name }, report) => { if (metadata.labels === undefined) report({ at: ["metadata"], message: "no owner", fix: { title: "add one", edits: ${edits} } }); } })] }`,
  );

test("--fix mends what has a fix, leaves all else as it is, and tells what is left", () => {
  const labels = '[{ kind: "set", path: ["metadata", "labels"], value: { owner: name ?? "us" } }]';
  const list = "apiVersion: v1\r\nkind: List\r\nitems: # all\r\n";
  const item =
    "  - kind: Workflow # one\r\n    metadata:\r\n      name: a\r\n    spec: { entrypoint: b, templates: [] }\r\n    apiVersion: argoproj.io/v1alpha1\r\n";
  const cwd = project({
    "argotsx.config.ts": owner(labels),
    "a.yaml": missing,
    "b.yaml": list + item,
    "c.yaml": `# argotsx-disable-file owner -- not ours\n${missing}`,
  });
  const { status, stdout } = argotsx(["lint", "--fix"], { cwd });
  assert.is(status, 1);
  assert.match(
    stdout,
    /\n\nfixed a\.yaml:3 owner: add one\nfixed b\.yaml:\d owner: add one\n\n3 errors in 3 files; fixed 2 problems in 2 files; checked 3 files\n$/,
  );
  assert.is(
    readFileSync(join(cwd, "a.yaml"), "utf8"),
    missing.replace("{ generateName: a- }", '{ generateName: a-, labels: { owner: "us" } }'),
  );
  assert.is(
    readFileSync(join(cwd, "b.yaml"), "utf8"),
    list + item.replace("name: a\r\n", 'name: a\r\n      labels: { owner: "a" }\r\n'),
  );
  assert.is(readFileSync(join(cwd, "c.yaml"), "utf8"), `# argotsx-disable-file owner -- not ours\n${missing}`);
});

test("--fix gives misspelt fields their names, also where Argo would have passed over them", () => {
  const right = workflow("{ name: a, template: greet, arguments: { parameters: [{ name: who, value: b }] } }");
  const cwd = project({ "a.yaml": right.replace("entrypoint:", "entryPiont:").replace("value:", "Value:") });
  assert.match(argotsx(["lint"], { cwd }).stdout, /; --fix mends all of them; /);
  const { status, stdout } = argotsx(["lint", "--fix"], { cwd });
  assert.is(status, 0);
  assert.match(stdout, "fixed a.yaml:5 unknown-field: rename 'entryPiont' to 'entrypoint'\n");
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), right);
});

test("--fix leaves a manifest in JSON as JSON", () => {
  const json = (image: string): string =>
    `{
  "apiVersion": "argoproj.io/v1alpha1",
  "kind": "Workflow",
  "metadata": { "generateName": "a-" },
  "spec": { "entrypoint": "a", "templates": [{ "name": "a", "container": { "${image}": "busybox:1.37" } }] }
}
`;
  const cwd = project({ "a.json": json("imgae") });
  assert.is(argotsx(["lint", "--fix"], { cwd }).status, 0);
  const text = readFileSync(join(cwd, "a.json"), "utf8");
  assert.is(JSON.parse(text).spec.templates[0].container.image, "busybox:1.37");
  assert.is(text, json("image"));
});

test("--fix that mends nothing says so where there is something wrong", () => {
  const cwd = project({ "a.yaml": missing, "b.yaml": manifest() });
  const { status, stdout } = argotsx(["lint", "--fix"], { cwd });
  assert.is(status, 1);
  assert.match(stdout, /\n1 error in 1 file; nothing that --fix can mend; checked 2 files\n$/);
  assert.match(argotsx(["lint"], { cwd }).stdout, /\n1 error in 1 file; checked 2 files\n$/);
  assert.is(argotsx(["lint", "--fix", "b.yaml"], { cwd }).stdout, "checked 1 file\n");
});

test("what --fix would mend is counted, and what it mended is in JSON", () => {
  const labels = '[{ kind: "set", path: ["metadata", "labels"], value: { owner: "us" } }]';
  const cwd = project({ "argotsx.config.ts": owner(labels), "a.yaml": missing });
  const [run] = JSON.parse(argotsx(["lint", "--format", "sarif"], { cwd }).stdout).runs;
  const [result] = run.results.filter(({ ruleId }: { readonly ruleId: string }) => ruleId === "owner");
  assert.is(run.tool.driver.rules[result.ruleIndex].help.text, "No owner");
  assert.is(result.fixes[0].description.text, "add one");
  assert.match(argotsx(["lint"], { cwd }).stdout, /\n2 errors in 1 file; --fix mends 1; checked 1 file\n$/);
  const { stdout } = argotsx(["lint", "--fix", "--format", "json"], { cwd });
  assert.equal(JSON.parse(stdout).fixed, [{ id: "owner", fix: "add one", file: "a.yaml", line: 3, column: 11 }]);
  const { diagnostics, fixed } = JSON.parse(argotsx(["lint", "--fix", "--format", "json"], { cwd }).stdout);
  assert.equal([diagnostics.length, fixed], [1, []]);
  assert.is(JSON.parse(argotsx(["lint", "--format", "json"], { cwd }).stdout).fixed, undefined);
});

test("a fix that would do anything else is not made", () => {
  const edits = '[{ kind: "rename", path: ["metadata"], key: "spec" }]';
  const cwd = project({ "argotsx.config.ts": owner(edits), "a.yaml": missing });
  const { status, stdout } = argotsx(["lint", "--fix"], { cwd });
  assert.is(status, 1);
  assert.match(stdout, /2 errors in 1 file; --fix mended nothing; checked 1 file\n$/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), missing);
  assert.is(argotsx(["lint", "--fix", "-"], { cwd, input: missing }).status, 1);
});

test.run();
