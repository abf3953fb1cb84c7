import { formatYaml } from "@argotsx/yaml/write";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { largeManifest } from "./large-manifest.ts";

const workflow = (...sizes: readonly number[]) => ({
  kind: "Workflow",
  spec: {
    templates: sizes.map((size, index) => ({
      name: `t${index}`,
      script: { source: "x".repeat(size), env: [{ name: "A" }] },
    })),
  },
});
const bytes = (...manifests: readonly unknown[]): Uint8Array => new TextEncoder().encode(formatYaml(manifests));

test("a manifest of more than a megabyte is a warning that names its largest templates", () => {
  const found = largeManifest("a.yaml", bytes(workflow(10, 700_000, 1_000, 500_000)));
  assert.is(found?.id, "large-manifest");
  assert.is(found?.severity, "warning");
  assert.match(found?.message ?? "", "a manifest of a.yaml has 1201 kB");
  assert.match(found?.message ?? "", "'t1' has 700 kB, 't3' has 500 kB, 't2' has 1 kB");
});

test("documents count each for itself", () => {
  assert.is(largeManifest("a.yaml", bytes(workflow(700_000), workflow(600_000))), undefined);
  assert.match(
    largeManifest("a.yaml", bytes(workflow(700_000), workflow(1_200_000)))?.message ?? "",
    "'t0' has 1200 kB",
  );
});

test("what is small, and what has no templates, is judged as well", () => {
  assert.is(largeManifest("a.yaml", bytes(workflow(10))), undefined);
  assert.is(largeManifest("a.yaml", new Uint8Array()), undefined);
  assert.is(
    largeManifest("a.yaml", bytes({ kind: "ConfigMap", data: { a: "x".repeat(2_000_000) } }))?.id,
    "large-manifest",
  );
});

test.run();
