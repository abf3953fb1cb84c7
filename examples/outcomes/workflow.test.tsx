import { expectClean, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow, { Main } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("only a failure after the build is rolled back", () => {
  const rendered = render(<Main canary={true} />);
  expectClean(rendered);
  assert.match(rendered.yaml, "depends: canary.Failed || deploy.Failed || check.AllFailed");
});

test.run();
