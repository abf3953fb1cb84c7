import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../../../test/bundled.ts";
import { targets } from "./target.ts";
import { hasShared, sharedFolder } from "./testing/corpus.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const withUpstream = hasShared ? test : test.skip;

withUpstream("the committed schemas are what the script makes of the published files", async () => {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const args = [await bundled("schemas/make.ts"), `${sharedFolder}/argo`, "--out", folder];
    execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
    for (const target of targets) {
      const file = `argo-${target}.json`;
      assert.ok(readFileSync(join(folder, file), "utf8") === readFileSync(join(root, "schemas", file), "utf8"), file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
