import { posix } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cleanPath, isAbsolute, isTraversal } from "./path.ts";

const anyPath = fc.array(fc.constantFrom("", ".", "..", "a", "b"), { maxLength: 7 }).map((parts) => parts.join("/"));

test("cleaned paths are Node's normal ones without a slash at the end", () => {
  fc.assert(
    fc.property(anyPath, (path) => {
      const normal = posix.normalize(path);
      assert.is(cleanPath(path), normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal, path);
    }),
    { numRuns: 2000 },
  );
});

test("refuses a path that leaves the folder before its first '..'", () => {
  for (const path of ["/tmp/safe/../etc", "/tmp/..", "/a/b/../../c", "/a/../ab", "a/../b", "/tmp/x/..", "/a/./../a"]) {
    assert.ok(isTraversal(path), path);
  }
  for (const path of ["/tmp/a", "/tmp/ab", "/a/../a/b", "../x", "/../x", "..", "/..", "/tmp/a..b", "/x..", "a/ab"]) {
    assert.not(isTraversal(path), path);
  }
});

test("two characters after the last slash are taken for '..', with what Argo cuts off in bytes", () => {
  for (const path of ["/tmp//ab", "/tmp/./ab", "/tmp/éé"]) assert.ok(isTraversal(path), path);
  for (const path of ["/tmp//abc", "/tmp/éé/x", "/tmp/aé/", "/tmp/a\n"]) assert.not(isTraversal(path), path);
});

test("a path begins at the root or not", () => {
  assert.ok(isAbsolute("/a"));
  assert.not(isAbsolute("a/b"));
  assert.not(isAbsolute(""));
});

test.run();
