import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnostic } from "@argotsx/diagnostic";
import { buildSync } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runModule } from "../evaluate/run-module.ts";
import { narrow } from "../narrow/narrow.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { TypeScriptThread } from "./typescript-thread.ts";

const text = (name: string): string =>
  `import { Workflow } from "argotsx";\nexport default <Workflow name="${name}" is={() => 1 + 1} />;\n`;
const folder = writeFiles(temporaryFolder(), {
  "runtime/index.mjs": 'export const Workflow = "Workflow"; export const jsxDEV = (_, { name, is }) => ({ name, is });',
  "a.tsx": text("a"),
  "b.tsx": text("b"),
  "broken.tsx": "export default <;",
  "fails.mjs": 'throw new Error("no");',
});
const path = (name: string): string => join(folder, name);
// Without tsx, which takes longer to start than all of this.
buildSync({
  entryPoints: [fileURLToPath(new URL("serve.ts", import.meta.url))],
  outfile: path("serve.mjs"),
  ...{ bundle: true, format: "esm", platform: "node", external: ["esbuild", "typescript"] },
});
symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), path("node_modules"));
const runtime = {
  index: path("runtime/index.mjs"),
  jsxRuntime: path("runtime/index.mjs"),
  jsxDevRuntime: path("runtime/index.mjs"),
};
const groupOf = (...names: readonly string[]) => ({
  root: folder,
  entries: names.map((name) => ({ source: { path: path(name), named: true }, root: folder, name })),
});
const mistake = diagnostic("no-default-export", { file: path("a.tsx"), line: 2, column: 16, trail: ["is"] }, {});

test("a thread makes the module of several files, with the trees of their arrow functions", async () => {
  const thread = new TypeScriptThread(path("serve.mjs"));
  const made = await thread.bundle(groupOf("a.tsx", "b.tsx"), { runtime, scripts: {} }, path("all.mjs"));
  assert.equal(
    made?.map(({ entry, index, file, inputs }) => [entry.name, index, file, inputs.map((input) => input.path)]),
    [
      ["a.tsx", 0, path("all.mjs"), [path("a.tsx"), path("runtime/index.mjs")]],
      ["b.tsx", 1, path("all.mjs"), [path("b.tsx"), path("runtime/index.mjs")]],
    ],
  );
  const all = await runModule({ code: made?.[0]?.code ?? "", url: "file:///all.mjs", isStandalone: true });
  const [, second] = all as readonly (() => Promise<{ default: { name: string; is: object } }>)[];
  const { name, is } = (await second?.())?.default ?? {};
  assert.is(name, "b");
  assert.ok(is !== undefined && Symbol.for("argotsx.arrow") in is);
  await thread.end();
});

test("it narrows places as the process does", async () => {
  const thread = new TypeScriptThread(path("serve.mjs"));
  assert.equal(await thread.narrow([mistake]), narrow([mistake]));
  assert.is(narrow([mistake])[0]?.at?.column, 35);
  await thread.end();
});

test("what it cannot make is left to the process, also when there is no thread any more", async () => {
  const thread = new TypeScriptThread(path("serve.mjs"));
  assert.is(await thread.bundle(groupOf("a.tsx", "broken.tsx"), { runtime, scripts: {} }, path("all.mjs")), undefined);
  assert.is(await thread.narrow([new Proxy(mistake, {})]), undefined);
  await thread.end();
  await thread.end();
  assert.is(await thread.narrow([mistake]), undefined);
  const failing = new TypeScriptThread(path("fails.mjs"));
  assert.is(await failing.narrow([mistake]), undefined);
  assert.is(await failing.bundle(groupOf("a.tsx"), { runtime, scripts: {} }, path("all.mjs")), undefined);
  await failing.end();
});

test("where no thread can be started nothing is made, and there is none to end", async () => {
  // Node refuses a path that is not absolute at once.
  const thread = new TypeScriptThread("nowhere.mjs");
  assert.is(await thread.narrow([mistake]), undefined);
  await thread.end();
});

test.run();
