/**
 * What cannot be built is told, and waited out.
 * @module
 */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, project, workflow, write } from "../command.ts";
import { read, watched } from "../watched.ts";
import { watching } from "../watching.ts";

watched(
  "an error is printed, others wait for it, and all are written when it is mended",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    write(cwd, { "a.tsx": workflow("a").replace("/>", "") });
    assert.match(await run.until(/nothing was written\n/), "error[syntax-error]");
    write(cwd, { "b.tsx": workflow("b2") });
    assert.match(await run.until(/nothing was written\n/), "error[syntax-error]");
    assert.is(read(cwd, "b.yaml"), manifest("b"));
    write(cwd, { "a.tsx": workflow("a2") });
    await run.until(/wrote a\.yaml, b\.yaml\n/);
    assert.is(read(cwd, "b.yaml"), manifest("b2"));
    write(cwd, { "a.tsx": workflow("a3").replace("<Workflow", "<Workflow nonsense") });
    await run.until(/error\[unknown-field\][\s\S]*nothing was written\n/);
    write(cwd, { "a.tsx": `throw new Error("no");\n${workflow("a4")}` });
    await run.until(/error\[evaluation-failed\][\s\S]*nothing was written\n/);
    write(cwd, { "a.tsx": workflow("a5") });
    await run.until(/wrote a\.yaml\n/);
  },
);

test("a start with errors goes on like any other", async () => {
  const cwd = project({ "a.tsx": `import "./nowhere";\n${workflow("a")}` });
  const run = await watching(cwd);
  write(cwd, { "nowhere.ts": "" });
  await run.until(/wrote a\.yaml\n/);
  assert.is(await run.end(), 0);
});

watched("code that never ends is given up for the next change", { "a.tsx": workflow("a") }, async (cwd, run) => {
  for (const hang of ["for (;;) {}", "setInterval(() => {}, 100);\nawait new Promise(() => {});"]) {
    write(cwd, { "a.tsx": `console.log("begun");\n${hang}\n${workflow("a")}` });
    await run.until(/begun\n/);
    write(cwd, { "a.tsx": workflow("mended") });
    await run.until(/(?:wrote a\.yaml|up to date)\n/);
  }
  write(cwd, { "a.tsx": `await new Promise(() => {});\n${workflow("a")}` });
  await run.until(/error\[never-settles\][\s\S]*nothing was written\n/);
  write(cwd, { "a.tsx": `process.abort();\n${workflow("a")}` });
  await run.until(/broke off/);
  write(cwd, { "a.tsx": `process.exit(0);\n${workflow("a")}` });
  await run.until(/error\[process-exit\][\s\S]*nothing was written\n/);
  write(cwd, { "a.tsx": workflow("a4") });
  await run.until(/wrote a\.yaml\n/);
});

test.run();
