import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { examplesFolder, testedExamples } from "./examples-folder.ts";

test("six of the examples carry a test, at least", () => {
  assert.ok(testedExamples.length >= 6, testedExamples.join(", "));
});

for (const name of testedExamples) {
  test(`the test of ${name} passes, run as a user runs it`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "argotsx/register", join(name, "workflow.test.tsx")],
      // With CI set, a snapshot that is missing is an error.
      { cwd: examplesFolder, encoding: "utf8", env: { ...process.env, CI: "1", UPDATE_SNAPSHOTS: undefined } },
    );
    assert.is(status, 0, `${stdout}${stderr}`);
    assert.match(stdout, /Passed: +[1-9]/);
  });
}

test.run();
