import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasShared, sharedFolder } from "./testing/corpus.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const withUpstream = hasShared ? test : test.skip;

withUpstream("the committed schema is what the script makes of the published files", () => {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const crds = ["workflows", "cronworkflows", "workfloweventbindings"].flatMap((name) => [
      "--crd",
      `${sharedFolder}/argo/crds/argoproj.io_${name}.yaml`,
    ]);
    const out = join(folder, "made.json");
    const args = ["--schema", `${sharedFolder}/argo/schema/v4.1.2.json`, ...crds, "--out", out];
    execFileSync(process.execPath, ["--import", "tsx", "schemas/make.ts", ...args], { cwd: root, stdio: "pipe" });
    assert.ok(readFileSync(out, "utf8") === readFileSync(join(root, "schemas/argo-4.1.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
