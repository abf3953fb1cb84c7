import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSound } from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkFor } from "../check-for.ts";
import { FileChecker } from "./file-checker.ts";
import { LookedAt } from "./looked-at.ts";

const kibibyte = 1024;

/** A manifest of so many bytes in which a field is misspelt, and that suppresses something. */
const manifest = (size: number): string => {
  const text = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\nspec: { entrypont: größe }\n";
  return `${text}# argotsx-disable-next-line a ${"x".repeat(Math.max(0, size - Buffer.byteLength(text) - 30))}\n`;
};

test("a file is checked the same however it is read, and whether it was named or found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "file-checker-"));
  const path = join(folder, "a.yaml");
  const looked = new LookedAt();
  const checker = new FileChecker(looked, () => "a.yaml");
  const check = async (named: boolean): Promise<unknown> =>
    (await checker.check({ path, named }, { check: checkFor("4.1", isSound) }))?.map(({ id, at }) => [id, at?.line]);
  try {
    for (const size of [0, 64 * kibibyte - 1, 64 * kibibyte, 64 * kibibyte + 1, 300 * kibibyte]) {
      writeFileSync(path, manifest(size));
      for (const named of [true, false]) assert.equal(await check(named), [["unknown-field", 4]], `${size} ${named}`);
    }
    assert.equal([...looked.suppressing], [path]);
    writeFileSync(path, Buffer.from([0xff, 0x61]));
    assert.equal(await check(true), [["not-text", 1]]);
    assert.is(await check(false), undefined);
    rmSync(path);
    for (const named of [true, false]) assert.equal(await check(named), [["unreadable-file", 1]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
