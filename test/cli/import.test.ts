import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, projectWithTypeScript7 } from "./command.ts";

const golden = fileURLToPath(new URL("../import/golden/", import.meta.url));
const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

// UPDATE=1 writes the modules anew: they are read like code.
test("each manifest becomes the module beside it, which passes TypeScript", () => {
  const cwd = projectWithTypeScript7({});
  const { status, stderr } = argotsx(["import", golden, "-o", "out"], { cwd });
  assert.is(status, 0, stderr);
  for (const name of readdirSync(golden).filter((one) => one.endsWith(".yaml"))) {
    const module = name.replace(".yaml", ".tsx");
    const made = readFileSync(join(cwd, "out", module), "utf8");
    if (process.env.UPDATE === "1") writeFileSync(join(golden, module), made);
    assert.fixture(made, readFileSync(join(golden, module), "utf8"));
  }
});

test("what argotsx wrote is imported to what builds the same bytes", () => {
  const cwd = project({});
  const names: string[] = [];
  for (const example of readdirSync(examples)) {
    const folder = join(examples, example);
    if (!existsSync(join(folder, "workflow.yaml"))) continue;
    cpSync(join(folder, "workflow.yaml"), join(cwd, "in", `${example}.yaml`));
    names.push(`${example}.yaml`);
  }
  assert.ok(names.length > 100);
  const imported = argotsx(["import", "in", "-o", "out", "--no-check-types"], { cwd });
  assert.is(imported.status, 0, imported.stderr);
  const built = argotsx(["build", "out"], { cwd });
  assert.is(built.status, 0, built.stderr);
  for (const name of names) {
    assert.is(readFileSync(join(cwd, "out", name), "utf8"), readFileSync(join(cwd, "in", name), "utf8"), name);
  }
});

const hello =
  'kind: Workflow\napiVersion: argoproj.io/v1alpha1\nmetadata: { name: a }\nspec: { entrypoint: main, templates: [{ name: main, container: { image: "x" } }] }\n';

test("what cannot be imported is told, and all else is", () => {
  const cwd = project({
    "in/twice.yaml": hello.replace("kind:", "kind: Workflow\nkind:"),
    "in/broken.yaml": `${hello}---\nargoproj.io: [\n`,
    "in/other.yaml": "a: 1\n",
    "in/status.yaml": `${hello}status: { phase: Failed }\n`,
  });
  const { status, stderr } = argotsx(["import", "in", "-o", "out", "--no-check-types"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[not-imported]: this manifest was not imported: the key 'kind' stands twice in one map");
  assert.match(stderr, " --> in/twice.yaml:2:1\n", "where the text is wrong, and not where the document begins");
  assert.match(stderr, "error[not-imported]: document 2 was not imported: ");
  assert.equal(readdirSync(join(cwd, "out")).sort(), ["broken.tsx", "status.tsx"]);
  assert.match(readFileSync(join(cwd, "out/status.tsx"), "utf8"), "<Manifest");
  assert.match(
    stderr,
    "  1 × plain: no component takes the field 'status' of a resource (in/status.yaml:5)",
    "what is written as any object is told as well",
  );
});

test("a template of a Helm chart is told from a broken manifest", () => {
  const cwd = project({
    "in/chart.yaml": hello.replace("{ name: a }", "{ name: {{ .Release.Name }} }"),
    "in/broken.yaml": hello.replace("{ name: a }", "{ name: [ }"),
  });
  const advice = "help: this looks like a template of a Helm chart: helm template CHART | argotsx import -";
  const run = (file: string) => argotsx(["import", file, "-o", "out", "--no-check-types"], { cwd });
  const chart = run("in/chart.yaml");
  assert.is(chart.status, 1);
  assert.match(chart.stderr, "error[not-imported]: ");
  assert.match(chart.stderr, advice);
  const broken = run("in/broken.yaml");
  assert.match(broken.stderr, "error[not-imported]: ");
  assert.not.match(broken.stderr, "Helm");
});

test("what is plain is told with its place, and with the option that would change it", () => {
  const manifest = (metadata: string, field: string) => `# By hand.
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { ${metadata} }
spec:
  entrypoint: main
  templates:
    - name: main
      container: { image: x }
    - name: other
      ${field}
      container: { image: x }
`;
  const empty = "outputs: { parameters: [{ name: total }] }";
  const cwd = projectWithTypeScript7({
    "in/a.yaml": manifest("name: a", empty),
    "in/b.yaml": manifest("name: a", empty),
    "in/c.yaml": manifest("name: a", "priority: 4"),
    "in/d.yaml": manifest("name: a, clusterName: x", "daemon: true"),
  });
  const { status, stderr } = argotsx(["import", "in", "-o", "out"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "says nothing about where its value comes from (first in/a.yaml:10)\n");
  assert.match(stderr, "  1 × plain: <Container> has no prop 'priority' (in/c.yaml:11)\n");
  assert.match(
    readFileSync(join(cwd, "out/c.tsx"), "utf8"),
    "// not typed: <Container> has no prop 'priority'; --upgrade brings 'priority' up to date\n",
  );
  assert.match(
    stderr,
    "and 'clusterName' does not exist in type 'ObjectMeta', in metadata={{ name: \"a\", clusterName: \"x\" }}\n --> in/d.yaml:2:1\n",
  );
  assert.match(stderr, "\n  = help: --upgrade brings 'clusterName' up to date\n");
});

test("a module that is there is left alone, unless it is the same or --force says so", () => {
  const cwd = project({ "a.yaml": hello, "a.tsx": "// mine\n" });
  const run = (...more: readonly string[]) =>
    argotsx(["import", "a.yaml", "-o", ".", "--no-check-types", ...more], { cwd });
  assert.match(run().stderr, "error[module-exists]: a.tsx is there already, with another text");
  assert.is(readFileSync(join(cwd, "a.tsx"), "utf8"), "// mine\n");
  assert.is(run("--force").status, 0);
  assert.is(run().status, 0);
  assert.match(readFileSync(join(cwd, "a.tsx"), "utf8"), "<Container");
});

test("files whose modules would have one name get two", () => {
  const cwd = project({
    "in/a.yaml": hello,
    "in/a.yml": hello,
    "in/A.json": JSON.stringify({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", spec: {} }),
    "b/a.yaml": hello,
  });
  const { status, stderr } = argotsx(["import", "in", "b", "-o", "out", "--no-check-types"], { cwd });
  assert.is(status, 0, stderr);
  assert.equal(readdirSync(join(cwd, "out")).sort(), ["A-2.tsx", "a-3.tsx", "a-4.tsx", "a.tsx"]);
});

test("where nothing can be written, that is told of every module, and nothing is lost", () => {
  const cwd = project({ "in/a.yaml": hello, "in/b.yaml": hello, out: "mine", "closed/a.tsx/inside": "mine" });
  const run = (out: string) => argotsx(["import", "in", "-o", out, "--no-check-types", "--force"], { cwd });
  const isFile = run("out");
  assert.is(isFile.status, 1);
  assert.match(isFile.stderr, "error[unwritable-output]: out/a.tsx cannot be written: ");
  assert.match(isFile.stderr, "error[unwritable-output]: out/b.tsx cannot be written: ");
  assert.is(readFileSync(join(cwd, "out"), "utf8"), "mine");
  const isFolder = run("closed");
  assert.is(isFolder.status, 1);
  assert.match(isFolder.stderr, "error[unwritable-output]: closed/a.tsx cannot be written: it is a folder");
  assert.equal(readdirSync(join(cwd, "closed")).sort(), ["a.tsx", "b.tsx"]);
  assert.is(readFileSync(join(cwd, "closed/a.tsx/inside"), "utf8"), "mine");
  assert.is(run("/proc/none").status, 1);
});

test("hundreds of documents whose templates have one name are one module", () => {
  const document = JSON.stringify({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "WorkflowTemplate", metadata: { generateName: "a-" } },
    spec: { templates: ["a", "A", "a_", "Workflow"].map((name) => ({ name, container: { image: "x" } })) },
  });
  const input = Array.from({ length: 300 }, () => document).join("\n---\n");
  const { status, stderr } = argotsx(["import", "-", "-o", "out"], { cwd: projectWithTypeScript7({}), input });
  assert.is(status, 0, stderr);
  assert.match(stderr, "imported 300 documents of 1 file, wrote 1 file\n1200 of 1200 templates typed");
});

test("a comment inside a short value stands above it", () => {
  const yaml = `${hello.replace("metadata: { name: a }\nspec: {", "metadata:\n  name: a\n  labels:\n    team: x # who\nspec: {")}`;
  const { stdout, stderr } = argotsx(["import", "-", "--stdout", "--no-check-types"], {
    cwd: project({}),
    input: yaml,
  });
  assert.match(stdout, '    // who\n    labels={{ team: "x" }}\n', stderr);
});

test("--upgrade writes the current form and lists what it changed", () => {
  const cron = {
    schedule: "@daily",
    workflowSpec: { templates: [{ name: "main", container: { image: "x" } }], entrypoint: "main" },
  };
  const input = JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "CronWorkflow",
    metadata: { name: "a" },
    spec: cron,
  });
  const run = (...more: readonly string[]) =>
    argotsx(["import", "-", "--stdout", "--no-check-types", ...more], { cwd: project({}), input });
  const { status, stdout, stderr } = run("--upgrade");
  assert.is(status, 0, stderr);
  assert.match(stdout, "schedules");
  assert.match(stderr, "imported.tsx: 'schedule' became 'schedules' at spec.schedule");
  const without = run();
  assert.not.match(without.stdout, "schedules");
  assert.match(
    without.stderr,
    "  1 document has fields of older versions of Argo: --upgrade writes them as of today\n",
  );
  assert.not.match(stderr, "older versions");
});

test("what an upgrade changed is listed by the modules, of which two folders may have one each", () => {
  const cron = (name: string) =>
    hello
      .replace("kind: Workflow", "kind: CronWorkflow")
      .replace("name: a", `name: ${name}`)
      .replace(/spec: (.*)/, 'spec: { schedule: "@daily", workflowSpec: $1 }');
  const cwd = project({ "in/a/job.yaml": cron("a"), "in/b/job.yaml": cron("b") });
  const { status, stderr } = argotsx(["import", "in", "-o", "out", "--no-check-types", "--upgrade"], { cwd });
  assert.is(status, 0, stderr);
  for (const module of ["a/job.tsx", "b/job.tsx"]) {
    assert.match(stderr, `  ${module}: 'schedule' became 'schedules' at spec.schedule\n`);
  }
});

test("--upgrade-depends also writes dependencies as conditions, and lists them", () => {
  const container = { image: "x" };
  const tasks = [
    { name: "a", inline: { container } },
    { name: "b", dependencies: ["a"], onExit: "main", inline: { container } },
  ];
  const input = JSON.stringify({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
    spec: { entrypoint: "main", podPriority: 5, templates: [{ name: "main", dag: { tasks } }] },
  });
  const run = (option: string) =>
    argotsx(["import", "-", "--stdout", option, "--style", "plain"], { cwd: projectWithTypeScript7({}), input });
  const { status, stdout, stderr } = run("--upgrade-depends");
  assert.is(status, 0, stderr);
  assert.match(stdout, '<Task name="b" depends="a" hooks={{ exit: { template: "main" } }}>');
  assert.match(stderr, "'dependencies' became 'depends' at spec.templates.0.dag.tasks.1.dependencies");
  assert.match(stderr, "'onExit' became 'hooks.exit' at spec.templates.0.dag.tasks.1.onExit");
  assert.match(stderr, "'podPriority' was left out at spec.podPriority: Argo has not had it since 3.7");
  assert.match(run("--upgrade").stdout, 'dependencies={["a"]}');
});

test("standard input is imported to standard output", () => {
  const { status, stdout } = argotsx(["import", "-", "--stdout", "--no-check-types"], {
    cwd: project({}),
    input: hello,
  });
  assert.is(status, 0);
  assert.is(
    stdout,
    'import { Container, Workflow } from "argotsx";\n\nexport default (\n  <Workflow name="a">\n    <Container image="x" />\n  </Workflow>\n);\n',
  );
  assert.is(argotsx(["import", "-"], { cwd: project({}), input: hello }).status, 2);
});

test("an import of nothing says so, and what it takes", () => {
  const run = argotsx(["import", ".", "-o", "out"], { cwd: project({ "values.yaml": "a: 1\n" }) });
  assert.match(run.stderr, "warning[no-workflows]: . holds no manifest of Argo");
  assert.match(run.stderr, "help: name files of YAML or JSON, or folders of them");
  assert.match(run.stderr, /\n1 warning; nothing was imported\n$/);
});

test("text of a manifest never becomes code", () => {
  const nasty = `*/ } \${process.exit(7)} \` " \\" {{inputs.parameters.x}} </Workflow>\u2028process.exit(7)`;
  const yaml = `# ${nasty.replaceAll("\u2028", "")}\n${hello.replace('image: "x"', `image: ${JSON.stringify(nasty)}, args: [${JSON.stringify(`${nasty}\n${nasty}\n`)}]`)}`;
  const cwd = project({ "a.yaml": yaml });
  const { status, stderr } = argotsx(["import", "a.yaml", "-o", "out", "--no-check-types"], { cwd });
  assert.is(status, 0, stderr);
  assert.is(argotsx(["build", "out"], { cwd }).status, 0);
});

test("a manifest that is imported is never written over, whatever leads to it", () => {
  const cwd = project({ "in/a.yaml": hello, "in/b.yaml": hello });
  mkdirSync(join(cwd, "out"));
  symlinkSync("../in/b.yaml", join(cwd, "out", "a.tsx"));
  const { status, stderr } = argotsx(["import", "in", "-o", "out", "--force", "--no-check-types"], { cwd });
  assert.is(status, 1);
  assert.match(
    stderr,
    "error[unwritable-output]: out/a.tsx cannot be written: it leads to in/b.yaml, which is imported",
  );
  assert.is(readFileSync(join(cwd, "in/b.yaml"), "utf8"), hello);
  assert.match(readFileSync(join(cwd, "out/b.tsx"), "utf8"), "<Workflow");
});

if (sep === "/")
  test("a name that TypeScript would take for a path is another one", () => {
    const cwd = project({ "in/a\\b.yaml": hello });
    const { status, stderr } = argotsx(["import", "in", "-o", "out"], { cwd });
    assert.is(status, 0, stderr);
    assert.equal(readdirSync(join(cwd, "out")), ["a-b.tsx"]);
  });

test.run();
