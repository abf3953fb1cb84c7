import * as assert from "node:assert";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expectClean } from "./expect-clean.ts";
import type { Rendered } from "./render.ts";

/**
 * Holds that the YAML is what a file holds: `expectSnapshot(result, new URL("./diamond.yaml", import.meta.url))`.
 *
 * The file is written when it is missing, and anew with `UPDATE_SNAPSHOTS=1` in the environment. With `CI` set a missing
 * file is an error, since nobody would look at what was written.
 */
export const expectSnapshot = (rendered: Rendered, file: string | { readonly href: string }): void => {
  expectClean(rendered);
  const path = typeof file === "string" ? file : fileURLToPath(file.href);
  const { CI, UPDATE_SNAPSHOTS } = process.env;
  const isUpdate = UPDATE_SNAPSHOTS === "1" || UPDATE_SNAPSHOTS === "true";
  if (isUpdate || (!existsSync(path) && (CI ?? "") === "")) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rendered.yaml);
    return;
  }
  assert.ok(existsSync(path), `the snapshot ${path} does not exist; run the test without CI to write it`);
  assert.strictEqual(rendered.yaml, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
};
