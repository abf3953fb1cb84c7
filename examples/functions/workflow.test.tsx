import { expectManifest, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { describe } from "./statistics.ts";
import workflow, { Main } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("numbers become the texts that Argo carries", () => {
  expectManifest(render(<Main lines={20} />), {
    spec: { arguments: { parameters: [{ name: "lines", value: "20" }] } },
  });
});

test("what a script imports is tested as the function that it is", () => {
  assert.equal(describe([]), { count: 0, mean: 0, median: 0 });
  assert.equal(describe([7]), { count: 1, mean: 7, median: 7 });
  assert.equal(describe([4, 1, 3, 2]), { count: 4, mean: 2.5, median: 2.5 });
});

test.run();
