import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { Destination } from "./destination.ts";
import { planOutputs } from "./plan.ts";

const file = (path: string, inputs: string[] = [path]) => ({ path, inputs, manifests: [] });

test("two sources for one file are refused", () => {
  const { outputs, diagnostics } = planOutputs([file("/w/a/x.tsx"), file("/x.tsx"), file("/w/x.tsx")], {
    cwd: "/w/a",
    destinationOf: () => ({ base: "/w/a", outDir: "out", layout: "source" }),
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
    destinationOf: () => ({ base: "/w", layout: "source" }),
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
    { cwd, destinationOf: () => ({ base: cwd, layout: "source" }) },
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

/** A resource of a file, whose name stands on a line of its own. */
const resource = (kind: string, metadata: Readonly<Record<string, unknown>>, line = 1) => ({
  value: { kind, metadata },
  locate: () => ({ file: "/w/a.tsx", line, column: 1 }),
});

const planned = (layout: Destination["layout"], outDir: string, files: Readonly<Record<string, unknown[]>>) => {
  const products = Object.entries(files).map(([path, manifests]) => ({
    path,
    inputs: [path],
    manifests: manifests as ReturnType<typeof resource>[],
  }));
  const { outputs, diagnostics } = planOutputs(products, {
    cwd: "/w",
    destinationOf: () => ({ base: "/w", outDir, layout }),
  });
  return {
    files: outputs.map(({ path, sources, documents, folder }) => [path, sources.join(), documents.length, folder]),
    said: diagnostics.map(({ id, message, at }) => `${id}: ${message} (${at?.file}:${at?.line})`),
  };
};

test("one file for each resource is named after kind, namespace and name", () => {
  const { files, said } = planned("resource", "out", {
    "/w/a.tsx": [
      resource("Workflow", { name: "etl" }),
      resource("CronWorkflow", { name: "etl", namespace: "team-a" }),
      resource("ClusterRole", { name: "system:etl/../../x" }),
    ],
    "/w/empty.tsx": [],
  });
  assert.equal(said, []);
  assert.equal(files, [
    ["/w/out/workflow-etl.yaml", "/w/a.tsx", 1, "/w/out"],
    ["/w/out/team-a/cronworkflow-etl.yaml", "/w/a.tsx", 1, "/w/out"],
    ["/w/out/clusterrole-system_etl_.._.._x.yaml", "/w/a.tsx", 1, "/w/out"],
  ]);
});

test("resources that get their names in the cluster are numbered in the order of their sources, around those with names", () => {
  const { files, said } = planned("resource", "out", {
    "/w/a.tsx": [resource("Workflow", { generateName: "etl-" }), resource("Workflow", { generateName: "etl-" })],
    "/w/b.tsx": [resource("Workflow", { name: "etl-2" }), resource("Workflow", {}), {}],
    "/w/c.tsx": [resource("Workflow", { generateName: "etl-" })],
  });
  assert.equal(said, []);
  assert.equal(
    files.map(([path, source]) => `${source} ${path}`),
    [
      "/w/b.tsx /w/out/workflow-etl-2.yaml",
      "/w/a.tsx /w/out/workflow-etl.yaml",
      "/w/a.tsx /w/out/workflow-etl-3.yaml",
      "/w/b.tsx /w/out/resource-2.yaml",
      "/w/b.tsx /w/out/resource-3.yaml",
      "/w/c.tsx /w/out/workflow-etl-4.yaml",
    ],
  );
});

test("two resources of one name are refused, also where only letters' case or forbidden letters tell them apart", () => {
  const twice = (first: string, second: string) =>
    planned("resource", "out", {
      "/w/a.tsx": [resource("Role", { name: first }, 3), resource("Role", { name: second }, 7)],
    }).said;
  for (const [first, second] of [
    ["a", "a"],
    ["a", "A"],
    ["a:b", "a/b"],
    [`${"x".repeat(300)}a`, `${"x".repeat(300)}b`],
  ] as const) {
    const said = twice(first, second);
    assert.is(said.length, 1);
    assert.match(
      said[0] ?? "",
      /^resource-conflict: two resources would both be written to out\/role-.* \(\/w\/a\.tsx:7\)$/,
    );
  }
  assert.equal(twice("a", "b"), []);
});

test("a single file holds all documents, in the order of their sources, and may be named", () => {
  const files = {
    "/w/a.tsx": [resource("Workflow", { name: "a" }), resource("Workflow", { name: "a2" })],
    "/w/b.tsx": [resource("Workflow", { name: "b" })],
    "/w/empty.tsx": [],
  };
  assert.equal(planned("single", "out", files).files, [["/w/out/manifests.yaml", "/w/a.tsx,/w/b.tsx", 3, "/w/out"]]);
  assert.equal(planned("single", "out/all.yml", files).files, [["/w/out/all.yml", "/w/a.tsx,/w/b.tsx", 3, "/w/out"]]);
  assert.equal(planned("single", "out", { "/w/empty.tsx": [] }).files, []);
});

test.run();
