import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";
import { watching } from "./watching.ts";

// What depends on how fast the system tells of changes is in the folder watch, which `npm run test:watch` runs.

test("a change is built, a mistake is told and waited out, and Ctrl-C ends it", async () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const run = await watching(cwd);
  write(cwd, { "a.tsx": workflow("changed") });
  await run.until(/wrote a\.yaml\n/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), manifest("changed"));
  write(cwd, { "a.tsx": `${workflow("a")}{{` });
  await run.until(/error\[syntax-error\][\s\S]*nothing was written\n/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), manifest("changed"));
  write(cwd, { "a.tsx": workflow("mended") });
  await run.until(/wrote a\.yaml\n/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), manifest("mended"));
  assert.is(await run.end(), 0);
});

test("wrong usage ends it before it begins", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  for (const [parameters, said] of [
    [["--stdout"], "--watch writes files again and again; --stdout prints them once; choose one"],
    [["--check"], "--watch writes files, and --check only compares them; choose one"],
    [["-w", "--format", "json"], "--watch tells people what it does"],
    [["nowhere"], "there is no file or folder 'nowhere'"],
    [["--layout", "single"], "--layout single needs a folder"],
  ] as const) {
    const { status, stderr } = argotsx(["build", "--watch", ...parameters], { cwd });
    assert.equal([status, stderr.includes(said)], [2, true], stderr);
  }
});

test.run();
