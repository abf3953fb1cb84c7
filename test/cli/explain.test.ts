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
  assert.match(stdout, "It says: *owner* has no *what* '*field*'");
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

test("an unknown id is wrong usage, with what was meant", () => {
  assert.equal(explain("unknown-feild"), {
    status: 2,
    stdout: "",
    stderr: "argotsx: there is no id 'unknown-feild'; did you mean 'unknown-field'?\n",
  });
  assert.match(explain("x\ny").stderr, "there is no id 'x\u240ay'; argotsx explain lists all");
});

test.run();
