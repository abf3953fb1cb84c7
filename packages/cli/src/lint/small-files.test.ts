import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SmallFiles } from "./small-files.ts";

const kibibyte = 1024;

test("small files are read one after the other, and large ones are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "small-files-"));
  const file = join(folder, "one.yaml");
  const files = new SmallFiles();
  try {
    for (const text of ["long ".repeat(12 * kibibyte), "short", "", "größer"]) {
      writeFileSync(file, text);
      assert.is(files.read(file)?.toString(), text, `${text.length} letters`);
    }
    for (const size of [64 * kibibyte, 64 * kibibyte + 1, 1024 * kibibyte]) {
      writeFileSync(file, "x".repeat(size));
      assert.is(files.read(file), undefined, String(size));
    }
    assert.throws(() => files.read(join(folder, "none.yaml")), /ENOENT/);
    assert.throws(() => files.read(folder), /EISDIR/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
