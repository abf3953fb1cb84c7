import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyFixes } from "./apply-fixes.ts";

test("a file that is gone, or cannot be written, is told of and counts as not fixed", () => {
  const fix = { title: "add it", document: 0, edits: [{ kind: "set", path: ["a"], value: 1 }] } as const;
  const at = { file: "/nowhere/at/all.yaml", line: 1, column: 1 };
  const found = { id: "a", severity: "error", message: "b", at, fix, related: [], stack: [] } as const;
  const { mended, diagnostics } = applyFixes([found], () => "all.yaml");
  assert.equal(mended, []);
  assert.equal(
    diagnostics.map(({ id, message }) => `${id}: ${message}`),
    ["unwritable-file: all.yaml cannot be mended: it does not exist"],
  );
});

test("a text in UTF-16 is left alone, also where its bytes are as many as they would be in UTF-8", () => {
  const folder = mkdtempSync(join(tmpdir(), "argotsx-fixes-"));
  const file = join(folder, "a.yaml");
  const fix = { title: "add it", document: 0, edits: [{ kind: "set", path: ["a"], value: 1 }] } as const;
  const found = {
    id: "a",
    severity: "error",
    message: "b",
    at: { file, line: 1, column: 1 },
    fix,
    related: [],
    stack: [],
  } as const;
  const ascii = "b: 2\n# ";
  try {
    // A letter of three bytes in UTF-8 makes up for one of one byte; the mark has two bytes, and three in UTF-8.
    for (const more of [-2, -1, 0, 1, 2, 3]) {
      const bytes = Buffer.from(`\ufeff${ascii}${"漢".repeat(ascii.length + more)}`, "utf16le");
      writeFileSync(file, bytes);
      assert.equal(
        applyFixes([found], () => "a.yaml"),
        { mended: [], diagnostics: [] },
      );
      assert.equal(readFileSync(file), bytes);
    }
    writeFileSync(file, "\ufeffb: 漢\n");
    assert.is(applyFixes([found], () => "a.yaml").mended.length, 1);
    assert.is(readFileSync(file, "utf8"), "\ufeffb: 漢\na: 1\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
