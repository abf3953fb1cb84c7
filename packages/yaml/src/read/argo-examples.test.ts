import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "./index.ts";

const shared = process.env.ARGOTSX_SHARED ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const examples = join(shared, "argo", "examples");

/** A scalar in quotes that ends on a line indented less than its parent: Go's reader takes it, the library does not. */
const unreadable = [
  "ci-output-artifact.yaml",
  "ci.yaml",
  "influxdb-ci.yaml",
  "k8s-orchestration.yaml",
  "nested-workflow.yaml",
  "secrets.yaml",
  "sidecar.yaml",
  "volumes-emptydir.yaml",
];

(existsSync(examples) ? test : test.skip)("all but nine of Argo's own examples are read without a problem", () => {
  const names = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  assert.is(names.length, 217);
  const found: Record<string, string> = {};
  let documents = 0;
  for (const name of names) {
    const file = readYaml(readFileSync(join(examples, name), "utf8"));
    documents += file.documents.length;
    for (const { code, span } of file.documents.flatMap(({ problems }) => problems))
      found[name] = `${code} ${span.line}`;
  }
  const duplicate = "k8s-patch-json-workflow.yaml";
  assert.equal(Object.keys(found).sort(), [...unreadable, duplicate].sort());
  assert.is(found[duplicate], "duplicate-key 13");
  for (const name of unreadable) assert.match(found[name] ?? "", /^syntax /);
  assert.is(documents, 228);
});

test.run();
