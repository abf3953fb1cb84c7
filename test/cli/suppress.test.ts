import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow } from "./command.ts";

const misspelt = (comment: string): string =>
  manifest().replace("        image: busybox\n", `${comment}        imagePullPolcy: Always\n        image: busybox\n`);
const next = "        # argotsx-disable-next-line unknown-field -- the cluster has a patch for it\n";

test("a comment in YAML suppresses a problem, and one that does not is told", () => {
  const cwd = project({
    "a.yaml": misspelt(next),
    "b.yaml": manifest().replace("spec:", "spec: # argotsx-disable-line wrong-type"),
  });
  assert.equal(argotsx(["lint", "a.yaml"], { cwd }), { status: 0, stdout: "checked 1 file\n", stderr: "" });
  const { status, stdout } = argotsx(["lint", "b.yaml"], { cwd });
  assert.is(status, 0);
  assert.match(stdout, "warning[unused-suppression]: 'wrong-type' is not reported on this line");
  assert.match(stdout, " --> b.yaml:5:7\n");
});

test("comments in what is read from standard input count as well", () => {
  const cwd = project({});
  const input = misspelt("        # argotsx-disable-next-line unknown-fild\n");
  const { status, stdout } = argotsx(["lint", "-"], { cwd, input });
  assert.is(status, 1);
  assert.match(stdout, "error[unknown-field]");
  assert.match(stdout, "warning[unknown-suppression]: this comment is wrong: there is no id 'unknown-fild'");
  assert.match(stdout, "help: did you mean 'unknown-field'?");
});

test("what a comment in TSX suppresses keeps nothing from being written", () => {
  const element = '<Container image="busybox"';
  const raw = '<Container image="busybox" resources={{ requests: { cpu: "1x" } }}';
  const wrong = workflow().replace(element, raw);
  const comment = "{/* argotsx-disable-next-line invalid-format -- a plugin reads it */}\n    ";
  const cwd = project({ "a.tsx": wrong, "b.tsx": wrong.replace(raw, `${comment}${raw}`) });
  const { status, stderr } = argotsx(["build", "a.tsx"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[invalid-format]");
  const built = argotsx(["build", "b.tsx"], { cwd });
  assert.equal([built.status, built.stderr], [0, "wrote b.yaml\n"]);
  assert.match(readFileSync(join(cwd, "b.yaml"), "utf8"), "cpu: 1x");
  assert.equal(argotsx(["lint", "b.tsx"], { cwd }).stdout, "checked 1 file\n");
});

test("rules are suppressed above the key that a tag is below, also a user's own", () => {
  const script = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: hello-
spec:
  entrypoint: main
  templates:
    - name: main
      script:
        image: busybox:1.37
        command: [sh]
        # argotsx-disable-next-line unknown-variable -- the controller sets it
        source: |
          echo one
          echo {{worfklow.name}}
`;
  const cwd = project({
    "a.yaml": script,
    "b.yaml": script.replace(/ +# argotsx.*\n/, ""),
    "inside.yaml": script
      .replace(/ +# argotsx.*\n/, "")
      .replace("          echo {{", "          # argotsx-disable-next-line unknown-variable -- so\n$&"),
    "own/argotsx.config.mjs":
      'export default { lint: { plugins: [{ id: "no-busybox", title: "No busybox", resource: () => {} }] } };',
    "own/c.yaml": script.replace("unknown-variable", "unknown-variable, no-busybox"),
  });
  assert.equal(argotsx(["lint", "a.yaml"], { cwd }).stdout, "checked 1 file\n");
  const { stdout } = argotsx(["lint", "b.yaml"], { cwd });
  assert.match(stdout, " --> b.yaml:14:16\n");
  const inside = argotsx(["lint", "inside.yaml"], { cwd }).stdout;
  assert.match(inside, " --> inside.yaml:15:16\n");
  assert.match(
    inside,
    "warning[unknown-suppression]: this comment is wrong: it is a line of the text that begins in line 12",
  );
  assert.match(inside, " --> inside.yaml:14:11\n");
  assert.match(inside, "help: write it above the key whose value begins there");
  const own = argotsx(["lint", "own"], { cwd });
  assert.match(own.stdout, "warning[unused-suppression]: 'no-busybox' is not reported on the line below");
  assert.not.match(own.stdout, "unknown-suppression");
});

test("a comment in a template counts for all that use it, if what it is about is reported there", () => {
  const comment = "# argotsx-disable-next-line unresolved-variable -- the controller sets it";
  const library = (variable: string): string => `apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: library
spec:
  templates:
    - name: main
      container:
        image: busybox:1.37
        args:
          ${comment}
          - "{{${variable}}}"
`;
  const user = (spec: string): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata:\n  generateName: user-\nspec:\n  entrypoint: main\n${spec}`;
  const calls = `  templates:
    - name: main
      steps:
        - - name: go
            templateRef: { name: library, template: main }
`;
  const users = { "a.yaml": user(calls), "b.yaml": user("  workflowTemplateRef:\n    name: library\n") };
  const cwd = project({ ...users, "library.yaml": library("inputs.parameters.none") });
  const checked = (count: number) => ({ status: 0, stdout: `checked ${count} files\n`, stderr: "" });
  assert.equal(argotsx(["lint", "a.yaml", "b.yaml", "library.yaml"], { cwd }), checked(3));

  const placesIn = (stdout: string): readonly string[] =>
    [...stdout.matchAll(/\[unresolved-variable\].*\n +--> (.*)/g)].map(([, place = ""]) => place);
  const external = argotsx(["lint", "--external", "library.yaml", "a.yaml", "b.yaml"], { cwd });
  assert.equal(placesIn(external.stdout), ["a.yaml:10:13", "b.yaml:7:3"]);

  const other = project({ ...users, "library.yaml": library("workflow.parameters.none") });
  const found = argotsx(["lint", "a.yaml", "b.yaml", "library.yaml"], { cwd: other });
  assert.equal(placesIn(found.stdout), ["a.yaml:10:13", "b.yaml:7:3"]);
  assert.match(found.stdout, "warning[unused-suppression]: 'unresolved-variable' is not reported on the line below");
  const there = project({
    "a.yaml": user(calls.replace("        - - name", `        ${comment}\n$&`)),
    "library.yaml": library("workflow.parameters.none").replace(/ +# .*\n/, ""),
  });
  assert.equal(argotsx(["lint", "a.yaml", "library.yaml"], { cwd: there }), checked(2));
});

test("an unused comment in a workflow file without problems is told by lint", () => {
  const cwd = project({ "a.tsx": `// argotsx-disable-file unknown-field -- long ago\n${workflow()}` });
  const { status, stdout } = argotsx(["lint"], { cwd });
  assert.is(status, 0);
  assert.match(stdout, "warning[unused-suppression]: 'unknown-field' is not reported in this file");
  assert.is(argotsx(["lint", "--max-warnings", "0"], { cwd }).status, 1);
  assert.equal(argotsx(["build"], { cwd }).status, 0);
});

test("a reason without its mark gives one warning, in YAML and in TSX", () => {
  const words = "argotsx-disable-next-line unknown-field the cluster has a patch";
  const sound = workflow().replace("<Container", `{/* ${words.replace("the", "since the")} */}\n    <Container`);
  const cwd = project({ "a.yaml": misspelt(`        # ${words}\n`), "b.tsx": sound });
  const yaml = argotsx(["lint", "a.yaml"], { cwd }).stdout;
  assert.match(yaml, "warning[unmarked-reason]: the reason 'the cluster has a patch' has no ' -- ' before it");
  assert.match(yaml, "help: write 'argotsx-disable-next-line unknown-field -- the cluster has a patch'");
  assert.match(yaml, "\n1 warning; checked 1 file\n");
  const tsx = argotsx(["lint", "b.tsx"], { cwd }).stdout;
  assert.match(tsx, "warning[unmarked-reason]: the reason 'since the cluster has a patch'");
  assert.match(tsx, "warning[unused-suppression]: 'unknown-field'");
  assert.match(tsx, "\n2 warnings; checked 1 file\n");
});

test("what depends on the target is unused where no target finds it, and what a profile leaves out is used", () => {
  const comment = "# argotsx-disable-file newer-than-target, removed-from-target\n";
  const cwd = project({
    "a.yaml": comment + manifest(),
    "b.yaml": manifest().replace(
      "        image: busybox\n",
      "        env:\n          # argotsx-disable-next-line missing-field -- on purpose\n          - value: a\n$&",
    ),
  });
  assert.match(argotsx(["lint", "a.yaml"], { cwd }).stdout, /'removed-from-target'[\s\S]*\n1 warning/);
  assert.match(argotsx(["lint", "a.yaml", "--target", "3.5"], { cwd }).stdout, /'newer-than-target'[\s\S]*\n1 warning/);
  assert.is(argotsx(["lint", "a.yaml", "--target", "3.7"], { cwd }).stdout, "checked 1 file\n");
  assert.is(argotsx(["lint", "b.yaml"], { cwd }).stdout, "checked 1 file\n");
  assert.is(argotsx(["lint", "b.yaml", "--profile", "argo"], { cwd }).stdout, "checked 1 file\n");
});

test.run();
