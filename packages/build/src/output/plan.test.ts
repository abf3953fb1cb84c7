import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { outputPath, planOutputs } from "./plan.ts";

const bytes = new Uint8Array();
const file = (path: string, inputs: string[] = [path]) => ({ path, bytes, inputs });

test("a file goes beside its source, or to the same place below a folder", () => {
  assert.is(outputPath("/w/a/x.tsx", { base: "/w" }), "/w/a/x.yaml");
  assert.is(outputPath("/w/a/x.tsx", { base: "/w", outDir: "out" }), "/w/out/a/x.yaml");
  assert.is(outputPath("/w/a/x.tsx", { base: "/w", outDir: "/elsewhere" }), "/elsewhere/a/x.yaml");
});

test("nothing is written outside of the folder", () => {
  assert.is(outputPath("/other/b/x.tsx", { base: "/w/deep", outDir: "out" }), "/w/deep/out/other/b/x.yaml");
  assert.is(outputPath("/w/x.tsx", { base: "/w/a/b", outDir: "." }), "/w/a/b/x.yaml");
  assert.is(outputPath("/w/..x/..tsx.tsx", { base: "/w", outDir: "out" }), "/w/out/..x/..tsx.yaml");
});

test("two sources for one file are refused", () => {
  const { outputs, diagnostics } = planOutputs([file("/w/a/x.tsx"), file("/x.tsx"), file("/w/x.tsx")], {
    cwd: "/w/a",
    destinationOf: () => ({ base: "/w/a", outDir: "out" }),
  });
  assert.equal(
    outputs.map(({ path }) => path),
    ["/w/a/out/x.yaml"],
  );
  assert.equal(
    diagnostics.map(({ id, message }) => [id, message]),
    [
      ["output-conflict", "this file and x.tsx would both be written to out/x.yaml"],
      ["output-conflict", "this file and x.tsx would both be written to out/x.yaml"],
    ],
  );
});

test("a file that was compiled in is not written over", () => {
  const { outputs, diagnostics } = planOutputs([file("/w/x.tsx", ["/w/x.tsx", "/w/x.yaml"])], {
    cwd: "/w",
    destinationOf: () => ({ base: "/w" }),
  });
  assert.equal(outputs, []);
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["output-is-input"],
  );
});

test("links to one file are one place, and a link to a source is that source", () => {
  const cwd = writeFiles(realpathSync(temporaryFolder()), {
    "a.tsx": "a",
    "b.tsx": "b",
    "c.tsx": "c",
    "kept.yaml": "",
  });
  symlinkSync("a.tsx", join(cwd, "a.yaml"));
  symlinkSync("kept.yaml", join(cwd, "b.yaml"));
  symlinkSync("kept.yaml", join(cwd, "c.yaml"));
  const { outputs, diagnostics } = planOutputs(
    ["a", "b", "c"].map((name) => file(join(cwd, `${name}.tsx`))),
    { cwd, destinationOf: () => ({ base: cwd }) },
  );
  assert.equal(
    outputs.map(({ path }) => path),
    [join(cwd, "b.yaml")],
  );
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["output-is-input", "output-conflict"],
  );
});

test.run();
