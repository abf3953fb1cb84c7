import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, projectWithTypeScript7 } from "./command.ts";

const apiVersion = "argoproj.io/v1alpha1";

interface Script {
  readonly name: string;
  readonly source: string;
  readonly command?: readonly string[];
  readonly image?: string;
  readonly inputs?: object;
}

const script = ({ name, source, command = [], image = "x", inputs }: Script) => ({
  name,
  ...(inputs !== undefined && { inputs }),
  script: { image, ...(command.length > 0 && { command }), source },
});

const workflow = (...templates: readonly { readonly name: string }[]) =>
  JSON.stringify({
    apiVersion,
    kind: "Workflow",
    metadata: { name: "a" },
    spec: { entrypoint: templates[0]?.name, templates },
  });

const python = `import json\n\nprint(json.dumps({"a": "\\n\`\${b}\`"}))\n`;

const extract = (cwd: string, ...more: readonly string[]) =>
  argotsx(["import", "in", "-o", "out", "--extract-scripts", ...more], { cwd });

const built = (cwd: string, path: string): unknown => {
  const { status, stderr } = argotsx(["build", "out"], { cwd });
  assert.is(status, 0, stderr);
  const round = argotsx(["import", `out/${path}`, "--stdout", "--no-check-types"], { cwd });
  assert.is(round.status, 0, round.stderr);
  return readFileSync(join(cwd, "out", path), "utf8");
};

test("--extract-scripts makes a file of each script, which the module imports", () => {
  const cwd = projectWithTypeScript7({
    "in/etl.yaml": workflow(
      script({ name: "transform", command: ["python3.13"], source: python }),
      script({ name: "load-all", command: ["/bin/bash", "-eu"], source: "set -eu\nls\n" }),
      script({ name: "job", image: "registry.example.com/node:24", source: "const a = 1;\nconsole.log(a);" }),
      script({ name: "odd", command: ["awk"], source: "BEGIN {\n}\n" }),
      script({ name: "told", source: "#!/usr/bin/env -S ruby -w\nputs 1\n" }),
    ),
  });
  const { status, stderr } = extract(cwd);
  assert.is(status, 0, stderr);
  assert.match(stderr, "imported 1 document of 1 file, wrote 1 file and 5 scripts");
  const names = ["etl-job.js", "etl-load-all.sh", "etl-odd.txt", "etl-told.rb", "etl-transform.py", "etl.tsx"];
  assert.equal(readdirSync(join(cwd, "out")).sort(), names);
  assert.is(readFileSync(join(cwd, "out/etl-transform.py"), "utf8"), python);
  const module = readFileSync(join(cwd, "out/etl.tsx"), "utf8");
  assert.match(
    module,
    `import job from "./etl-job.js?text";
import loadAll from "./etl-load-all.sh";
import odd from "./etl-odd.txt";
import told from "./etl-told.rb";
import transform from "./etl-transform.py";
`,
  );
  assert.match(module, '<Script name="transform" image="x" command="python3.13" source={transform} />');
  assert.match(String(built(cwd, "etl.yaml")), "import json");
});

test("what a shell is told to run is a script, too, in inline templates and several containers as well", () => {
  const container = (text: string) => ({ image: "alpine:3.23", command: ["sh", "-ec"], args: [text] });
  const cwd = projectWithTypeScript7({
    "in/a.yaml": workflow(
      {
        name: "main",
        steps: [[{ name: "first", inline: { container: container("ls\nls -l\n") } }]],
      } as { name: string },
      {
        name: "set",
        containerSet: { containers: [{ name: "one", ...container("id\nid -u\n") }] },
      } as { name: string },
      { name: "plain", container: { image: "x", command: ["echo"], args: ["two\nlines\n"] } } as { name: string },
    ),
  });
  const { status, stderr } = extract(cwd, "--style", "plain");
  assert.is(status, 0, stderr);
  assert.equal(readdirSync(join(cwd, "out")).sort(), ["a-first.sh", "a-one.sh", "a.tsx"]);
  assert.match(readFileSync(join(cwd, "out/a.tsx"), "utf8"), "args={[first]}");
  built(cwd, "a.yaml");
});

test("a script with tags, of one line, or that a file would change stays in the module", () => {
  const inputs = { parameters: [{ name: "x" }] };
  const cwd = project({
    "in/b.yaml": workflow(script({ name: "indented", source: "\n  echo\n    echo\n" })),
    "in/c.yaml": workflow(script({ name: "carriage", source: "echo\r\necho\r\n" })),
    "in/a.yaml": workflow(
      script({ name: "tags", inputs, source: "echo {{inputs.parameters.x}}\necho\n" }),
      script({ name: "line", source: "echo\n" }),
      script({ name: "bom", source: "\ufeffecho\necho\n" }),
      script({ name: "bell", source: "echo \u0007\necho\n" }),
    ),
  });
  const { status, stderr } = extract(cwd, "--no-check-types");
  assert.is(status, 0, stderr);
  assert.equal(readdirSync(join(cwd, "out")).sort(), ["a.tsx", "b.tsx", "c.tsx"]);
  assert.match(stderr, "wrote 3 files\n");
});

test("names that are hostile, taken, or the same give files and constants of their own, in the output folder", () => {
  const source = "ls\nls\n";
  const sh = (name: string) => script({ name, command: ["sh"], source });
  const names = ["../../up", "UP", "import", "Script", "/", "..", "a b", "a?b#c", "日本", "inputs", "x".repeat(300)];
  const cwd = project({
    "in/a.yaml": workflow(...names.map(sh)),
    "in/a-a.json": workflow(sh("b")),
    "in/a.json": workflow(sh("a-b")),
    "in/o'dd \"?#.yaml": workflow(sh("b")),
    "in/sub/a.yaml": workflow(sh("up")),
  });
  const { status, stderr } = extract(cwd, "--no-check-types");
  assert.is(status, 0, stderr);
  assert.equal(readdirSync(cwd).sort(), ["in", "out", "package.json"]);
  const files = readdirSync(join(cwd, "out"));
  assert.is(new Set(files.map((one) => one.toLowerCase())).size, files.length);
  assert.is(files.filter((one) => one.endsWith(".sh")).length, names.length + 3);
  for (const file of files.filter((one) => one.endsWith(".sh"))) {
    assert.is(readFileSync(join(cwd, "out", file), "utf8"), source);
  }
  assert.equal(readdirSync(join(cwd, "out/sub")).sort(), ["a-up.sh", "a.tsx"]);
});

test("a module and its scripts are written together or not at all", () => {
  const cwd = project({
    "in/a.yaml": workflow(script({ name: "run", command: ["sh"], source: "ls\nls\n" })),
    "in/b.yaml": workflow(script({ name: "run", command: ["sh"], source: "id\nid\n" })),
    "out/a-run.sh": "# mine\n",
  });
  const first = extract(cwd, "--no-check-types");
  assert.is(first.status, 1);
  assert.match(first.stderr, "error[module-exists]: out/a-run.sh is there already, with another text");
  assert.equal(readdirSync(join(cwd, "out")).sort(), ["a-run.sh", "b-run.sh", "b.tsx"]);
  assert.is(readFileSync(join(cwd, "out/a-run.sh"), "utf8"), "# mine\n");
  assert.is(extract(cwd, "--no-check-types", "--force").status, 0);
  assert.is(readFileSync(join(cwd, "out/a-run.sh"), "utf8"), "ls\nls\n");
  // What is the same is no reason to stop.
  assert.is(extract(cwd, "--no-check-types").status, 0);
});

test("where a script cannot be written its module is not either", () => {
  const cwd = project({ "in/a.yaml": workflow(script({ name: "run", command: ["sh"], source: "ls\nls\n" })) });
  mkdirSync(join(cwd, "out/a-run.sh"), { recursive: true });
  const { status, stderr } = extract(cwd, "--no-check-types", "--force");
  assert.is(status, 1);
  assert.match(stderr, "error[unwritable-output]: out/a-run.sh cannot be written: it is a folder");
  assert.not.ok(existsSync(join(cwd, "out/a.tsx")));
});

test("a manifest that comes back only as any object has its scripts inside", () => {
  const manifest = {
    ...JSON.parse(workflow(script({ name: "run", source: "ls\nls\n" }))),
    status: { phase: "Failed" },
  };
  const cwd = project({ "in/a.json": JSON.stringify(manifest) });
  const { status, stderr } = extract(cwd, "--no-check-types");
  assert.is(status, 0, stderr);
  assert.equal(readdirSync(join(cwd, "out")), ["a.tsx"]);
});

test("--extract-scripts has no files to write with --stdout", () => {
  const { status, stderr } = argotsx(["import", "-", "--stdout", "--extract-scripts"], { cwd: project({}), input: "" });
  assert.is(status, 2);
  assert.match(stderr, "--extract-scripts writes files beside the modules, and --stdout none; choose one");
});

test.run();
