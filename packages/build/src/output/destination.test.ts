import { join } from "node:path";
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

test("the record lies where the next run looks, whatever the configuration says then", () => {
  const root = writeFiles(temporaryFolder(), {
    "p/package.json": "{}",
    "p/w/x.tsx": "",
    "p/sub/argotsx.config.ts": "",
    "p/sub/y.tsx": "",
  });
  const of = (source: string, destination: Partial<Parameters<typeof recordFolder>[1]>) =>
    recordFolder(join(root, source), { base: root, layout: "source", ...destination }, new Ancestors()).slice(
      root.length,
    );
  assert.is(of("p/w/x.tsx", {}), "/p");
  assert.is(of("p/w/x.tsx", { base: join(root, "p"), outDir: "out" }), "/p");
  // Of no package and no configuration.
  assert.is(of("p/w/x.tsx", { outDir: "out" }), "/out");
  const configFolder = join(root, "p/sub");
  for (const outDir of [undefined, "out", "."]) {
    const destination = { base: configFolder, configFolder, ...(outDir !== undefined && { outDir }) };
    assert.is(of("p/sub/y.tsx", destination), "/p/sub", outDir);
  }
  assert.is(of("p/sub/y.tsx", { base: configFolder, configFolder, outDir: "../out" }), "/p");
  // Any number of commands may say it.
  assert.is(of("p/w/x.tsx", { outDir: "p/out", isGiven: true }), "/p/out");
  assert.is(of("p/w/x.tsx", { outDir: "p/all.yaml", layout: "single", isGiven: true }), "/p");
  assert.is(of("p/w/x.tsx", { outDir: "all.yaml", layout: "resource", isGiven: true }), "/all.yaml");
});

test("records are looked for in and above all folders of a run, up to the root of the repository", () => {
  const record = "x";
  const root = writeFiles(temporaryFolder(), {
    ".argotsx-outputs": record,
    "repo/.git": "",
    "repo/.argotsx-outputs": record,
    "repo/w/deep/x.tsx": "",
    "repo/w/.argotsx-outputs": record,
    "repo/out/.argotsx-outputs": record,
    "repo/other/.argotsx-outputs": record,
  });
  const repo = join(root, "repo");
  const found = recordFolders([join(repo, "w/deep")], () => ({ base: repo, outDir: "out", layout: "source" }));
  assert.equal(
    found.map((folder) => folder.slice(root.length)),
    ["/repo/w", "/repo", "/repo/out"],
  );
});

test.run();
