import { test } from "uvu";
import * as assert from "uvu/assert";
import { gist } from "../../scripts/oracle/cause.ts";

test("what is particular to a manifest does not tell causes apart", () => {
  const a = `templates.main.steps[0].call templates.echo: failed to resolve {{inputs.parameters.a}}`;
  const b = `cannot validate Workflow: templates.other.tasks.b: failed to resolve {{steps.x.id}}`;
  assert.is(gist(a), "failed to resolve {{…}}");
  assert.is(gist(b), gist(a));
  assert.is(
    gist(`couldn't find workflow template "a" in namespace ""`),
    `couldn't find workflow template '…' in namespace`,
  );
  assert.is.not(gist("spec.entrypoint is required"), gist("spec.schedules is required"));
});

test.run();
