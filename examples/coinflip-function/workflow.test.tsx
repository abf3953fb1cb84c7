import { expectClean, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow, { Coinflip } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("each side is said on its own condition", () => {
  const rendered = render(<Coinflip />);
  expectClean(rendered);
  for (const side of ["heads", "tails"]) assert.match(rendered.yaml, `.outputs.result == '${side}'}}`);
});

test.run();
