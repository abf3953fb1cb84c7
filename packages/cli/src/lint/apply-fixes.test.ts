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

test.run();
