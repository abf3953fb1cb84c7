import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { examplesFolder } from "./examples-folder.ts";

const command = fileURLToPath(new URL("../../packages/argotsx/bin/argotsx.js", import.meta.url));

test("no example has what the linter calls an error", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // One example calls templates that live in a cluster.
    [command, "lint", examplesFolder, "--ignore-missing", "--no-check-types", "--quiet"],
    { encoding: "utf8" },
  );
  assert.is(status, 0, `${stdout}${stderr}`);
});

test.run();
