import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "./command.ts";

const cwd = project({});
const explain = (...ids: readonly string[]) => argotsx(["explain", ...ids], { cwd });

test("an id is explained, be it of the table or a rule", () => {
  const { status, stdout, stderr } = explain("unknown-field");
  assert.equal([status, stderr], [0, ""]);
  assert.match(
    stdout,
    /^# unknown-field\n\nA manifest has a field, or a component a prop, that does not exist\.\n\nError, which fails a run · The shape of manifests\n/,
  );
  assert.match(stdout, "It says, for example: template 'build' has no field 'contaner'");
  assert.match(explain("duplicate-name").stdout, /It says: .*\*\w+\*/);
  const rule = explain("undefined-template").stdout;
  assert.match(rule, "A step or task calls a template that does not exist");
  assert.match(rule, "Argo refuses it too");
  assert.match(rule, /^## Wrong\n\n```yaml\n/m);
});

test("an id that two kinds of problems have is explained for both", () => {
  assert.is(explain("missing-argument").stdout.match(/^# missing-argument$/gm)?.length, 2);
});

test("without an id all are listed under their headings", () => {
  const { status, stdout } = explain();
  assert.is(status, 0);
  assert.match(stdout, "## The shape of manifests\n\n- `unknown-field`: ");
  assert.match(stdout, "## Rules: references\n\n");
});

const own =
  'export default { lint: { plugins: [{ id: "owner-label", title: "A workflow says who owns it", docs: "Ask `#builds`.", severity: "warning", resource() {} }] } };\n';

test("a rule of one's own is explained and listed from the configuration of the folder", () => {
  const folder = project({ "argotsx.config.ts": own, "below/x.md": "" });
  const { status, stdout } = argotsx(["explain", "owner-label"], { cwd: `${folder}/below` });
  assert.is(status, 0);
  assert.is(
    stdout,
    "# owner-label\n\nA workflow says who owns it.\n\nWarning · Rules of this project: style · Argo takes such a manifest, and argotsx does not\n\nAsk `#builds`.\n",
  );
  assert.match(
    argotsx(["explain"], { cwd: folder }).stdout,
    "## Rules of this project: style\n\n- `owner-label`: A workflow says who owns it\n",
  );
  assert.match(argotsx(["explain", "owner-lable"], { cwd: folder }).stderr, "did you mean 'owner-label'?");
});

test("a rule of one's own is as bad as its configuration says", () => {
  const weight = (rules: string): string | undefined => {
    const config = own.replace('severity: "warning", ', "").replace("lint: {", `lint: { rules: ${rules},`);
    const { stdout } = argotsx(["explain", "owner-label"], { cwd: project({ "argotsx.config.ts": config }) });
    return /^(.*) · Rules of this project/m.exec(stdout)?.[1];
  };
  assert.is(weight("{}"), "Error, which fails a run");
  assert.is(weight('{ "owner-label": "error" }'), "Error, which fails a run");
  assert.is(weight('{ "owner-label": "warning" }'), "Warning, as the configuration says");
  assert.is(weight('{ "owner-label": "off" }'), "Off, as the configuration says");
});

test("where a configuration is wrong, its rules are not known, and all others are", () => {
  const folder = project({ "argotsx.config.ts": "export default { lint: 1 };\n" });
  const { status, stderr } = argotsx(["explain", "owner-label"], { cwd: folder });
  assert.is(status, 1);
  assert.match(stderr, /^error\[wrong-option\][\s\S]*the rules of your own are not known\n$/m);
  assert.is(argotsx(["explain", "unknown-field"], { cwd: folder }).status, 0);
  assert.is(argotsx(["explain"], { cwd: folder }).status, 0);
});

test("an unknown id is wrong usage, with what was meant", () => {
  assert.equal(explain("unknown-feild"), {
    status: 2,
    stdout: "",
    stderr: "argotsx: there is no id 'unknown-feild'; did you mean 'unknown-field'?\n",
  });
  assert.match(explain("x\ny").stderr, "there is no id 'x\u240ay'; argotsx explain lists all");
});

test.run();
