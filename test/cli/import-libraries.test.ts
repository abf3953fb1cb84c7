import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, projectWithTypeScript7 } from "./command.ts";

const apiVersion = "argoproj.io/v1alpha1";

const echo = {
  name: "echo",
  inputs: { parameters: [{ name: "text" }] },
  container: { image: "alpine:3.23", command: ["echo", "{{inputs.parameters.text}}"] },
};

const library = (name: string, templates: readonly object[] = [echo], more: object = {}) => ({
  ...{ apiVersion, kind: "WorkflowTemplate", metadata: { name }, spec: { templates } },
  ...more,
});

interface Called {
  readonly name?: string;
  readonly template?: string;
  readonly clusterScope?: boolean;
}

const text = { arguments: { parameters: [{ name: "text", value: "x" }] } };

const call = ({ name = "tools", template = "echo", clusterScope }: Called = {}, more: object = text) => ({
  name: "tell",
  templateRef: { name, template, ...(clusterScope !== undefined && { clusterScope }) },
  ...more,
});

const steps = (...calls: readonly object[]) => ({ name: "main", steps: calls.map((one) => [one]) });

const workflow = (...calls: readonly object[]) => ({
  ...{ apiVersion, kind: "Workflow", metadata: { generateName: "a-" } },
  spec: { entrypoint: "main", templates: [steps(...calls)] },
});

const documents = (...all: readonly object[]): string =>
  `# By hand.\n${all.map((one) => JSON.stringify(one)).join("\n---\n")}\n`;

const run = (files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const cwd = projectWithTypeScript7(files);
  const made = argotsx(["import", "in", "-o", "out", ...more], { cwd });
  const read = (path: string): string => readFileSync(join(cwd, "out", path), "utf8");
  return { ...made, cwd, read };
};

const plain = ["--no-check-types"];

test("templates of a library are imported by the files that call them", () => {
  const list = { name: "list", script: { image: "alpine:3.23", command: ["sh"], source: "echo '[]'" } };
  const dag = {
    name: "main",
    dag: {
      tasks: [
        { name: "names", templateRef: { name: "tools", template: "list" } },
        {
          ...{ name: "tell", depends: "names", withParam: "{{tasks.names.outputs.result}}" },
          templateRef: { name: "tools", template: "echo" },
          arguments: { parameters: [{ name: "text", value: "{{item}}" }] },
        },
      ],
    },
  };
  const { status, stderr, read, cwd } = run({
    "in/team/flow.yaml": documents({ ...workflow(), spec: { entrypoint: "main", templates: [dag] } }),
    "in/tools.yaml": documents(library("tools", [echo, list], { metadata: { name: "tools", labels: { team: "a" } } })),
  });
  assert.is(status, 0, stderr);
  assert.match(
    read("tools.tsx"),
    `export const Tools = workflowTemplate("tools", { labels: { team: "a" }, templates: { Echo, List } });

export default <Tools />;
`,
  );
  // What the workflow loops over is declared as a list by the library.
  assert.match(read("tools.tsx"), "result: param.json<string[]>({ stdout: true })");
  assert.match(
    read("team/flow.tsx"),
    `import { Dag, ForEach, Workflow } from "argotsx";
import { Tools } from "../tools.tsx";

const Names = Tools.List.as("names");

export default (
  <Workflow generateName="a-">
    <Dag>
      <Names />
      <ForEach in={Names.outputs.result}>{(item) => <Tools.Echo name="tell" text={item} />}</ForEach>
    </Dag>
  </Workflow>
);
`,
  );
  const built = argotsx(["build", "out", "--check-types"], { cwd });
  assert.is(built.status, 0, built.stderr);
  assert.match(read("team/flow.yaml"), /templateRef:\n +name: tools\n +template: list/);
});

test("calls of a library that no file of the run has are told in the file and in the summary", () => {
  const { status, stderr, read } = run(
    { "in/flow.yaml": documents(workflow(call(), { ...call(), name: "again" })) },
    ...plain,
  );
  assert.is(status, 0, stderr);
  const said =
    "WorkflowTemplate 'tools' is not among the imported files: import its file in the same run, or declare it with --stubs";
  assert.match(read("flow.tsx"), `// 'tell' in 'main' and 1 more are not typed: ${said}\n`);
  assert.match(stderr, `  2 × plain: ${said} (first in/flow.yaml:2)\n`);
});

test("hooks call the templates of a library, and count as what the manifest says", () => {
  const { status, stderr, read, cwd } = run({
    "in/flow.yaml": documents(
      workflow(call({}, { ...text, hooks: { exit: { templateRef: { name: "tools", template: "echo" }, ...text } } })),
    ),
    "in/tools.yaml": documents(library("tools")),
  });
  assert.is(status, 0, stderr);
  assert.match(read("flow.tsx"), '<Tools.Echo name="tell" text="x" onExit={<Tools.Echo text="x" />} />');
  assert.is(argotsx(["build", "out", "--check-types"], { cwd }).status, 0);
  assert.match(read("flow.yaml"), /hooks:\n +exit:\n +templateRef:\n +name: tools\n/);
});

test("a library in the same file is called as it is, wherever it stands", () => {
  const { status, stderr, read, cwd } = run({
    "in/a.yaml": documents(
      workflow(call({ clusterScope: true })),
      library("tools", [echo], { kind: "ClusterWorkflowTemplate" }),
    ),
  });
  assert.is(status, 0, stderr);
  assert.match(read("a.tsx"), 'export const Tools = clusterWorkflowTemplate("tools", { templates: { Echo } });');
  assert.match(read("a.tsx"), '<Tools.Echo name="tell" text="x" />');
  assert.is(argotsx(["build", "out", "--check-types"], { cwd }).status, 0);
  assert.match(read("a.yaml"), /kind: Workflow\n.*---\n.*kind: ClusterWorkflowTemplate\n/s);
});

test("names that are taken on either side are told apart", () => {
  const named = (name: string) => ({ ...echo, name });
  const { status, stderr, read } = run({
    "in/a.yaml": documents(library("dag", [named("dag"), named("tools"), named("name")])),
    "in/b.yaml": documents(library("tools", [named("tools")])),
    "in/c.yaml": documents({
      ...workflow(),
      spec: {
        entrypoint: "main",
        templates: [
          steps(
            { ...call({ name: "dag", template: "dag" }), name: "a" },
            { ...call({ name: "tools", template: "tools" }), name: "b" },
            { ...call({ name: "dag", template: "name" }), name: "c" },
            { name: "d", template: "tools", ...text },
          ),
          named("tools"),
        ],
      },
    }),
  });
  assert.is(status, 0, stderr);
  const module = read("c.tsx");
  assert.match(module, 'import { DagLibrary } from "./a.tsx";\nimport { Tools } from "./b.tsx";');
  assert.match(module, '<DagLibrary.DagTemplate name="a" text="x" />');
  assert.match(module, '<Tools.ToolsTemplate name="b" text="x" />');
  assert.match(module, '<ToolsTemplate name="d" text="x" />');
});

test("libraries that call each other in a circle are imported one way", () => {
  const { status, stderr, read } = run({
    "in/a.yaml": documents(library("a", [echo, steps(call({ name: "b" }))])),
    "in/b.yaml": documents(library("b", [echo, steps(call({ name: "a" }))])),
    "in/c.yaml": documents(library("c", [echo, steps(call({ name: "c" }))])),
  });
  assert.is(status, 0, stderr);
  assert.match(read("a.tsx"), '<B.Echo name="tell" text="x" />');
  assert.match(read("b.tsx"), 'templateRef={{ name: "a", template: "echo" }}');
  assert.match(read("c.tsx"), 'templateRef={{ name: "c", template: "echo" }}');
});

test("a call stays a reference where another form would be another call, or of nothing that is known", () => {
  const both = (more: object) => library("spaced", [echo], { metadata: { name: "spaced", ...more } });
  const cases: Readonly<Record<string, object>> = {
    unknown: call({ name: "elsewhere" }),
    "no-template": call({ template: "tell" }),
    cluster: call({ clusterScope: true }),
    twice: call({ name: "twice" }),
    "no-input": call({}, { arguments: { parameters: [{ name: "texts", value: "x" }] } }),
    "no-argument": call({}, {}),
    both: { ...call(), template: "echo" },
  };
  const files = Object.entries(cases).map(([name, one]) => [`in/${name}.yaml`, documents(workflow(one))] as const);
  const { stderr, read } = run({
    ...Object.fromEntries(files),
    "in/lib.yaml": documents(library("tools"), library("twice"), library("twice"), both({ namespace: "a" })),
    "in/other-namespace.yaml": documents({
      ...workflow(call({ name: "spaced" })),
      metadata: { name: "b", namespace: "b" },
    }),
  });
  for (const name of [...Object.keys(cases), "other-namespace"]) {
    assert.match(read(`${name}.tsx`), "templateRef={{", `${name}: ${stderr}`);
  }
});

test("a library with a template that has no typed form is called by reference", () => {
  const odd = { ...echo, name: "odd", inputs: { parameters: [{ name: "text" }], artifacts: [{ name: "text" }] } };
  const { status, stderr, read } = run(
    { "in/a.yaml": documents(workflow(call())), "in/lib.yaml": documents(library("tools", [echo, odd])) },
    ...plain,
  );
  assert.is(status, 0, stderr);
  assert.match(read("a.tsx"), "templateRef={{");
  assert.match(read("lib.tsx"), "<WorkflowTemplate");
});

test("a module is not written without the one that it imports", () => {
  const { status, stderr, cwd, read } = run(
    {
      "in/a.yaml": documents(workflow(call())),
      "in/lib.yaml": documents(library("tools")),
      "out/lib.tsx": "// mine\n",
    },
    ...plain,
  );
  assert.is(status, 1);
  assert.match(stderr, "error[module-exists]: out/lib.tsx is there already, with another text");
  assert.match(
    stderr,
    "error[not-imported]: this file was not imported: it calls templates of out/lib.tsx, which was not written",
  );
  assert.is(read("lib.tsx"), "// mine\n");
  assert.not.ok(existsSync(join(cwd, "out/a.tsx")));
});

test("what is printed, and what is plain, imports nothing", () => {
  const files = { "in/a.yaml": documents(workflow(call())), "in/lib.yaml": documents(library("tools")) };
  const { stdout } = argotsx(["import", "in", "--stdout", ...plain], { cwd: project(files) });
  assert.match(stdout, "templateRef={{");
  const { read } = run(files, ...plain, "--style", "plain");
  assert.match(read("a.tsx"), "templateRef={{");
  assert.match(read("lib.tsx"), "<WorkflowTemplate");
});

test.run();
