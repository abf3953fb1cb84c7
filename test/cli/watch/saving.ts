/**
 * How files are saved: by editors, in bursts, and while a build is running.
 * @module
 */
import { renameSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, workflow, write } from "../command.ts";
import { read, watched } from "../watched.ts";

watched("however an editor saves", { "a.tsx": workflow("a") }, async (cwd, run) => {
  const file = join(cwd, "a.tsx");
  // A new file in the place of the old one.
  write(cwd, { ".a.tsx.swp": workflow("renamed") });
  renameSync(join(cwd, ".a.tsx.swp"), file);
  await run.until(/wrote a\.yaml\n/);
  assert.is(read(cwd, "a.yaml"), manifest("renamed"));
  // The old one put aside, a new one written.
  renameSync(file, `${file}~`);
  writeFileSync(file, workflow("aside"));
  await run.until(/wrote a\.yaml\n/);
  // Emptied, and written after a moment.
  writeFileSync(file, "");
  await sleep(30);
  writeFileSync(file, workflow("emptied"));
  await run.until(/wrote a\.yaml\n/);
  unlinkSync(file);
  writeFileSync(file, workflow("again"));
  assert.not.match(await run.until(/wrote a\.yaml\n/), "error");
  assert.is(read(cwd, "a.yaml"), manifest("again"));
  // Saved without a change, and touched.
  writeFileSync(file, workflow("again"));
  utimesSync(file, 1, 1);
  await sleep(300);
  assert.is(run.printed(), "");
});

watched(
  "a burst of changes ends with the last of them",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    for (let count = 0; count <= 60; count++) {
      write(cwd, { "a.tsx": workflow(`a${count}`), "b.tsx": workflow(`b${count}`) });
      await sleep(5);
    }
    while (read(cwd, "a.yaml") !== manifest("a60") || read(cwd, "b.yaml") !== manifest("b60")) {
      await run.until(/(?:wrote|up to date).*\n/);
    }
  },
);

watched(
  "a change while a build is running is not lost, also in a file that it has read already",
  {
    "a.tsx": `import { Container, Workflow } from "argotsx";
import { tag } from "./tag";
console.log("begun");
await new Promise((done) => setTimeout(done, 400));
export default <Workflow name={tag}><Container image="x" /></Workflow>;
`,
    "tag.ts": 'export const tag = "a0";\n',
  },
  async (cwd, run) => {
    write(cwd, { "tag.ts": 'export const tag = "a1";\n' });
    await run.until(/begun\n/);
    write(cwd, { "tag.ts": 'export const tag = "a2";\n' });
    while (!read(cwd, "a.yaml").includes("a2")) await run.until(/wrote a\.yaml\n/);
  },
);

test.run();
