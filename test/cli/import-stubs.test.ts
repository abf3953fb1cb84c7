import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, projectWithTypeScript7 } from "./command.ts";

const library = `# Mails of the team.
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: team-mail
spec:
  templates:
    # One mail to one address.
    - name: send
      inputs:
        parameters:
          - name: to
          # How loud.
          - name: level
            enum: [info, alarm]
            default: info
          - name: when
            value: now
          - name: from
            valueFrom:
              configMapKeyRef: { name: mail, key: from }
        artifacts:
          - name: attachment
            path: /tmp/attachment
          - name: footer
            path: /tmp/footer
            optional: true
          - name: logo
            path: /tmp/logo
            raw: { data: x }
      outputs:
        parameters:
          - name: message-id
            valueFrom: { path: /tmp/id, default: none }
        artifacts:
          - name: log
            path: /tmp/log
      container:
        image: registry.example.com/mail:3
    - name: addresses
      script:
        image: alpine:3.23
        command: [sh]
        source: "echo '[]'"
    - name: send_all
      inputs:
        parameters: [{ name: addresses }]
      steps:
        - - name: each
            template: send
            withParam: "{{inputs.parameters.addresses}}"
            arguments:
              parameters: [{ name: to, value: "{{item}}" }]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: mail
---
apiVersion: argoproj.io/v1alpha1
kind: ClusterWorkflowTemplate
metadata:
  name: tools
spec:
  templates:
    - name: wait
      suspend: {}
`;

const declared = `import { artifact, external, param } from "argotsx";

// Mails of the team.
export const TeamMail = external("team-mail", {
  templates: {
    // One mail to one address.
    Send: {
      inputs: {
        to: param.string(),
        level: param.oneOf(["info", "alarm"], { default: "info" }),
        when: param.string({ default: "now" }),
        from: param.string({ configMapKeyRef: { name: "mail", key: "from" } }),
        attachment: artifact(),
        footer: artifact({ optional: true }),
        logo: artifact({ optional: true }),
      },
      outputs: { "message-id": param.string(), log: artifact() },
    },
    Addresses: { outputs: { result: param.string({ stdout: true }) } },
    SendAll: { name: "send_all", inputs: { addresses: param.json<string[]>() } },
  },
});

export const Tools = external("tools", {
  cluster: true,
  templates: {
    Wait: {},
  },
});
`;

const stubs = (cwd: string, ...more: readonly string[]) =>
  argotsx(["import", "in", "-o", "out", "--stubs", ...more], { cwd });

test("--stubs declares what templates of a cluster take and give, so that calls of them are checked", () => {
  const workflow = (to: string) => `import { artifact, Dag, raw, Workflow } from "argotsx";
import { TeamMail, Tools } from "./out/mail.ts";
export default (
  <Workflow name="a">
    <Dag name="main">
      <Tools.Wait />
      <TeamMail.Send ${to} attachment={raw({ data: "x" })} />
    </Dag>
  </Workflow>
);
`;
  const cwd = projectWithTypeScript7({
    "in/mail.yaml": library,
    "right.tsx": workflow('to="team@example.com" level="alarm"'),
    "wrong.tsx": workflow('level="loud"'),
  });
  const { status, stderr } = stubs(cwd);
  assert.is(status, 0, stderr);
  assert.match(stderr, "declared 4 templates of 2 documents, wrote 1 file; 1 document of other kinds passed over");
  assert.equal(readdirSync(join(cwd, "out")), ["mail.ts"]);
  assert.fixture(readFileSync(join(cwd, "out/mail.ts"), "utf8"), declared);
  const built = argotsx(["build", "right.tsx", "--check-types"], { cwd });
  assert.is(built.status, 0, built.stderr);
  assert.match(
    readFileSync(join(cwd, "right.yaml"), "utf8"),
    "templateRef:\n              name: tools\n              template: wait\n              clusterScope: true",
  );
  const refused = argotsx(["build", "wrong.tsx", "--check-types"], { cwd });
  assert.is(refused.status, 1, refused.stderr);
  assert.match(refused.stderr, "<send> gives no 'to', which the template 'send' needs");
  assert.match(refused.stderr, "'level' of the template 'send' takes one of");
});

test("a list as kubectl prints it is declared item by item", () => {
  const of = (kind: string, name: string) => ({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind, metadata: { name, uid: "x" } },
    spec: { templates: [{ name: "a", suspend: {} }] },
  });
  const items = [of("WorkflowTemplate", "one"), of("Workflow", "two"), of("ClusterWorkflowTemplate", "three")];
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", metadata: {}, items });
  const parameters = ["import", "-", "--stubs", "--stdout", "--no-check-types"];
  const { status, stdout, stderr } = argotsx(parameters, { cwd: project({}), input });
  assert.is(status, 0, stderr);
  assert.match(stderr, "declared 2 templates of 2 documents; 1 document of other kinds passed over");
  assert.match(stdout, /One = external\("one".*Three = external\("three", {\n {2}cluster: true/s);
});

test("names that are hostile, taken or the same are declared by names of their own", () => {
  const templates = ["class", "a-b", "a_b", "1", "name", "A-B"].map((name) => ({
    name,
    inputs: { parameters: ["name", "when", "a b", "arguments", "1"].map((one) => ({ name: one })) },
    suspend: {},
  }));
  const of = (name: string) => ({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "WorkflowTemplate", metadata: { name } },
    spec: { templates },
  });
  const names = ["param", "external", "Dag", "class", "a.b", "a-b"];
  const input = names.map((name) => JSON.stringify(of(name))).join("\n---\n");
  const cwd = projectWithTypeScript7({ "in/a.yaml": input });
  const { status, stderr } = stubs(cwd);
  assert.is(status, 0, stderr);
  assert.match(stderr, "declared 36 templates of 6 documents");
});

test("what cannot be declared is told, and all else is", () => {
  const of = (name: string, ...templates: readonly unknown[]) =>
    JSON.stringify({
      ...{ apiVersion: "argoproj.io/v1alpha1", kind: "WorkflowTemplate", metadata: { name } },
      spec: { templates },
    });
  const port = { name: "a" };
  const cwd = project({
    "in/a.yaml": [
      of("two", { name: "a", suspend: {} }, { name: "a", suspend: {} }),
      of("", { name: "a", suspend: {} }),
      of("ports", { name: "a", inputs: { parameters: [port], artifacts: [port] }, suspend: {} }),
      of("nameless", { suspend: {} }),
      of("right", { name: "a", suspend: {} }),
      of("none"),
      "argoproj.io: [",
    ].join("\n---\n"),
  });
  const { status, stderr } = stubs(cwd, "--no-check-types");
  assert.is(status, 1);
  for (const text of [
    "document 1 was not imported: two templates are called 'a'",
    "document 2 was not imported: it has no name that its templates could be called by",
    "document 3 was not imported: two inputs of template 'a' have the name 'a'",
    "document 4 was not imported: a template has no name",
    "document 7 was not imported: ",
  ]) {
    assert.match(stderr, text);
  }
  assert.match(readFileSync(join(cwd, "out/a.ts"), "utf8"), 'export const Right = external("right", {');
  assert.match(readFileSync(join(cwd, "out/a.ts"), "utf8"), 'export const None = external("none", {');
});

test("a folder without such templates says so, and what it has", () => {
  const cwd = project({
    "in/a.yaml": "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\nspec: {}\n",
  });
  const { status, stderr } = stubs(cwd);
  assert.is(status, 0);
  assert.match(stderr, "warning[no-workflows]: in holds no WorkflowTemplate or ClusterWorkflowTemplate");
  assert.match(stderr, "nothing was declared; 1 document of other kinds passed over");
  assert.not.ok(existsSync(join(cwd, "out")));
});

test("declarations are printed with --stdout, and left alone where they were edited", () => {
  const cwd = project({ "in/mail.yaml": library, "out/mail.ts": "// mine\n" });
  const printed = argotsx(["import", "in/mail.yaml", "--stubs", "--stdout", "--no-check-types"], { cwd });
  assert.is(printed.stdout, declared);
  const { status, stderr } = stubs(cwd, "--no-check-types");
  assert.is(status, 1);
  assert.match(stderr, "error[module-exists]: out/mail.ts is there already, with another text");
});

test("--stubs has neither style nor scripts", () => {
  for (const more of [["--style", "plain"], ["--extract-scripts"]]) {
    const { status, stderr } = stubs(project({}), ...more);
    assert.is(status, 2);
    assert.match(stderr, "--stubs");
  }
});

test.run();
