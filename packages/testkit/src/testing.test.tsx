import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Container, CronWorkflow, param, template, Workflow, WorkflowTemplate } from "@argotsx/authoring";
import { defineRule } from "@argotsx/authoring/config";
import { targets } from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type CompileOptions, compile, toYaml } from "./compiler.ts";
import {
  expectClean,
  expectDiagnostics,
  expectManifest,
  expectSnapshot,
  lintWith,
  manifestOf,
  render,
  taskOf,
  templateOf,
} from "./index.ts";

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox" command={["echo", inputs.text]} />
));

const thrownBy = (code: () => void): string => {
  try {
    code();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing was thrown");
};

test("a call of a template is compiled as what a workflow runs", () => {
  const { manifests, diagnostics, yaml } = render(<Say text="hi" />);
  assert.equal(diagnostics, []);
  assert.is(manifests.length, 1);
  assert.match(yaml, "entrypoint: say");
});

test("several resources become several manifests", () => {
  const one = (name: string) => (
    <Workflow name={name}>
      <Say text={name} />
    </Workflow>
  );
  assert.is(render([one("a"), one("b")]).manifests.length, 2);
});

test("what the schema refuses is among the diagnostics", () => {
  const wrong = (props: object) => props as { image: string };
  const { diagnostics } = compile(
    <Workflow name="w">
      <Container {...wrong({ image: 5 })} />
    </Workflow>,
  );
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["wrong-type"],
  );
});

test("what a version of Argo does not know is among the diagnostics of that version", () => {
  const cron = (
    <CronWorkflow name="c" schedules={["@daily"]} workflowSpec={{ podResources: {} }}>
      <Say text="hi" />
    </CronWorkflow>
  );
  const idsIn = (target: NonNullable<CompileOptions["target"]>) =>
    compile(cron, { target }).diagnostics.map(({ id }) => id);
  const every: readonly NonNullable<CompileOptions["target"]>[] = targets;
  assert.equal(
    every.map((target) => idsIn(target).join()),
    ["newer-than-target,newer-than-target", "newer-than-target", "newer-than-target", "newer-than-target", ""],
  );
  assert.equal(compile(cron).diagnostics, []);
  expectDiagnostics(render(cron, { target: "3.5" }), [
    {
      id: "newer-than-target",
      message: "'schedules' of <CronWorkflow> exists since Argo 3.6; the target is 3.5",
      help: "components write the fields of 4.1, which has no 'schedule': write the resource as <Manifest>, with 'schedule', which takes one",
    },
    "newer-than-target",
  ]);
});

test("expectManifest looks at the fields that it is given, and shows what differs", () => {
  const rendered = render(<Say text="hi" />);
  expectManifest(rendered, { spec: { entrypoint: "say", onExit: undefined } });
  const message = thrownBy(() => expectManifest(rendered, { spec: { entrypoint: "said" } }));
  assert.match(message, "said");
  assert.match(message, "say");
  assert.not.match(message, "templates");
  assert.match(
    thrownBy(() => expectManifest(rendered, { spec: { nothing: 1 } })),
    "nothing",
  );
});

const Twice = template("twice", {}, ({ Steps }) => (
  <Steps>
    <Say name="first" text="a" />
    <Say name="second" text="b" when="1 == 1" />
  </Steps>
));

const several = render([
  <WorkflowTemplate name="library" templates={[Say]} />,
  <CronWorkflow name="nightly" schedules={["@daily"]}>
    <Twice />
  </CronWorkflow>,
]);

test("of several manifests one is meant by its kind or its name", () => {
  assert.is(manifestOf(several, { kind: "CronWorkflow" }).kind, "CronWorkflow");
  assert.is(manifestOf(several, { name: "library" }).kind, "WorkflowTemplate");
  expectManifest(several, { kind: "CronWorkflow", spec: { schedules: ["@daily"] } });
  expectManifest(several, { metadata: { name: "library" } });
  const there = "there is WorkflowTemplate 'library', CronWorkflow 'nightly'";
  const message = thrownBy(() => expectManifest(several, { spec: { schedules: [] } }));
  assert.is(message, `expected one manifest; ${there}; say which by its kind or its name`);
  assert.match(
    thrownBy(() => manifestOf(several, { kind: "Workflow", name: "x" })),
    `expected one Workflow 'x'; ${there}`,
  );
});

test("a template and a task are found by their names", () => {
  assert.equal(templateOf(several, "twice").steps?.length, 2);
  assert.is(taskOf(several, "second").when, "1 == 1");
  assert.equal(taskOf(several, "first", "twice").arguments?.parameters, [{ name: "text", value: "a" }]);
  assert.match(
    thrownBy(() => templateOf(several, "say")),
    "expected one template 'say'; there is 'say' of WorkflowTemplate 'library'",
  );
  assert.match(
    thrownBy(() => taskOf(several, "third")),
    "expected one task 'third'; there is 'first' of 'twice', 'second' of 'twice'",
  );
  assert.match(
    thrownBy(() => taskOf(several, "first", "say")),
    "expected one task 'first' of 'say'",
  );
  assert.match(
    thrownBy(() => taskOf(render(<Workflow name="empty" />), "a")),
    "missing-entrypoint",
  );
});

test("expectDiagnostics compares ids, or more, and lists what is reported", () => {
  const rendered = render(<Workflow name="empty" />);
  expectDiagnostics(rendered, ["missing-entrypoint"]);
  expectDiagnostics(rendered, [{ id: "missing-entrypoint", severity: "error" }]);
  expectDiagnostics(render(<Say text="hi" />), []);
  const message = thrownBy(() => expectDiagnostics(rendered, []));
  assert.match(message, 'missing-entrypoint: <Workflow name="empty"> has no templates');
  assert.match(
    thrownBy(() => expectDiagnostics(render(<Say text="hi" />), ["duplicate-name"])),
    "nothing",
  );
  assert.match(
    thrownBy(() => expectClean(rendered)),
    "there are 1",
  );
});

test("a snapshot is written when it is missing, compared, and written anew when asked", () => {
  const folder = mkdtempSync(join(tmpdir(), "argotsx-test-"));
  const { CI, UPDATE_SNAPSHOTS } = process.env;
  delete process.env.CI;
  delete process.env.UPDATE_SNAPSHOTS;
  try {
    const file = join(folder, "deep", "say.yaml");
    const rendered = render(<Say text="hi" />);
    expectSnapshot(rendered, file);
    assert.is(readFileSync(file, "utf8"), toYaml(rendered.manifests));
    expectSnapshot(rendered, pathToFileURL(file));
    writeFileSync(file, rendered.yaml.replaceAll("\n", "\r\n"));
    expectSnapshot(rendered, file);
    const other = render(<Say text="other" />);
    assert.match(
      thrownBy(() => expectSnapshot(other, file)),
      "other",
    );
    process.env.UPDATE_SNAPSHOTS = "1";
    expectSnapshot(other, file);
    assert.is(readFileSync(file, "utf8"), other.yaml);
    delete process.env.UPDATE_SNAPSHOTS;
    process.env.CI = "true";
    const missing = join(folder, "missing.yaml");
    assert.match(
      thrownBy(() => expectSnapshot(other, missing)),
      "does not exist",
    );
    assert.not.ok(existsSync(missing));
    assert.match(
      thrownBy(() => expectSnapshot(render(<Workflow name="empty" />), file)),
      "missing-entrypoint",
    );
  } finally {
    rmSync(folder, { recursive: true });
    for (const [name, value] of Object.entries({ CI, UPDATE_SNAPSHOTS })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});

const noLatest = defineRule({
  id: "no-latest",
  title: "An image without a version",
  template: ({ body, bodyFields, path }, report) => {
    if (body === "container" && bodyFields.image === "busybox") {
      report({ at: [...path, "container", "image"], message: "the image has no version", help: "write busybox:1.37" });
    }
  },
});

test("a rule of one's own is tried on elements and on YAML", () => {
  const found = { id: "no-latest", severity: "error", message: "the image has no version" } as const;
  expectDiagnostics(lintWith(noLatest, <Say text="hi" />), [found]);
  const yaml = render(<Say text="hi" />).yaml;
  expectDiagnostics(lintWith(noLatest, yaml), [{ ...found, file: "test.yaml", line: 17 }]);
  expectClean(lintWith(noLatest, yaml.replace("busybox", "busybox:1.37")));
  const named = defineRule({
    id: "named-containers",
    title: "A container",
    container: ({ kind, phrase, path }, report) => report({ at: path, message: `${kind}: ${phrase}` }),
  });
  expectDiagnostics(lintWith(named, <Say text="hi" />), [
    { id: "named-containers", severity: "error", message: "container: the container of template 'say'" },
  ]);
  const failing = defineRule({
    id: "fails",
    title: "Fails",
    resource: () => {
      throw new Error("no");
    },
  });
  assert.is(
    thrownBy(() => lintWith(failing, yaml)),
    "no",
  );
  assert.match(
    thrownBy(() => lintWith(noLatest, "a: [")),
    "this YAML cannot be read",
  );
});

test.run();
