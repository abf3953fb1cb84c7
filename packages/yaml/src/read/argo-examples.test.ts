import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "./index.ts";

const shared = process.env.ARGOTSX_SHARED ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const examples = join(shared, "argo", "examples");

(existsSync(examples) ? test : test.skip)(
  "Argo's own examples are read without a problem but its one duplicate key",
  () => {
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
    assert.equal(found, { "k8s-patch-json-workflow.yaml": "duplicate-key 13" });
    assert.is(documents, 228);
  },
);

test.run();
