import { test } from "uvu";
import * as assert from "uvu/assert";
import { Ancestors } from "../ancestors.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { outputPath, recordFolder, recordFolders } from "./destination.ts";

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

test("the record lies where everything is written, or in the package of the source, or beside it", () => {
  const root = writeFiles(temporaryFolder(), { "p/package.json": "{}", "p/w/x.tsx": "" });
  const of = (source: string, destination: Parameters<typeof recordFolder>[1]) =>
    recordFolder(source, destination, new Ancestors());
  assert.is(of(`${root}/p/w/x.tsx`, { base: root, layout: "source" }), `${root}/p`);
  assert.is(of(`${root}/p/w/x.tsx`, { base: root, outDir: "out", layout: "source" }), `${root}/out`);
  assert.is(of(`${root}/p/w/x.tsx`, { base: root, outDir: "out/all.yaml", layout: "single" }), `${root}/out`);
  assert.is(of(`${root}/p/w/x.tsx`, { base: root, outDir: "all.yaml", layout: "resource" }), `${root}/all.yaml`);
  assert.equal(
    recordFolders([`${root}/p`, `${root}/p/w`], () => ({ base: root, layout: "source" })),
    [`${root}/p`],
  );
});

test.run();
