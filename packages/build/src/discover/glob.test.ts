import { resolve } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isGlob, readGlob, withoutBraces } from "./glob.ts";

const folder = resolve("/p/w");

/** Which of the paths a pattern in /p/w stands for. */
const chosen = (pattern: string, ...paths: readonly string[]): readonly string[] => {
  const globs = readGlob(pattern, folder);
  return paths.filter((path) => globs.some(({ matches }) => matches(resolve(folder, path))));
};

test("a star stays in its folder, two stars do not", () => {
  const paths = ["a.tsx", "b/a.tsx", "b/c/a.tsx", "b/a.ts"];
  assert.equal(chosen("*.tsx", ...paths), ["a.tsx"]);
  assert.equal(chosen("*/a.tsx", ...paths), ["b/a.tsx"]);
  assert.equal(chosen("**/a.tsx", ...paths), ["a.tsx", "b/a.tsx", "b/c/a.tsx"]);
  assert.equal(chosen("b/**/*.tsx", ...paths), ["b/a.tsx", "b/c/a.tsx"]);
  assert.equal(chosen("**", ...paths), paths);
  assert.equal(chosen("**/**/a.ts", ...paths), ["b/a.ts"]);
  assert.equal(chosen("?.tsx", ...paths), ["a.tsx"]);
});

test("what lies below a folder that matches is meant", () => {
  assert.equal(chosen("apps/*/workflows", "apps/x/workflows/a.tsx", "apps/x/y/workflows/a.tsx", "apps/x/a.tsx"), [
    "apps/x/workflows/a.tsx",
  ]);
  assert.equal(chosen("legacy", "legacy/a.tsx", "legacy", "legacy2/a.tsx"), ["legacy/a.tsx", "legacy"]);
});

test("letters that mean something in expressions mean themselves", () => {
  assert.equal(chosen("[id]*.tsx", "[id]x.tsx", "ix.tsx"), ["[id]x.tsx"]);
  assert.equal(chosen("a+(b)^$.*", "a+(b)^$.tsx", "aab$.tsx"), ["a+(b)^$.tsx"]);
  assert.not(isGlob("[id].tsx"));
});

test("a pattern may leave its folder, and stands for nothing outside of what it names", () => {
  assert.equal(chosen("../other/*.tsx", "../other/a.tsx", "a.tsx"), ["../other/a.tsx"]);
  assert.equal(chosen("*/a.tsx", "../a.tsx", "../w/b/a.tsx"), ["../w/b/a.tsx"]);
  assert.equal(readGlob("/etc/*.tsx", folder)[0]?.base, resolve("/etc"));
});

test("braces are written out, also in each other, and end somewhere", () => {
  assert.equal([...withoutBraces("a.{x,y{1,2}}")].sort(), ["a.x", "a.y1", "a.y2"]);
  assert.equal([...withoutBraces("a.{x")], ["a.{x"]);
  assert.equal(chosen("{a,b}/*.tsx", "a/x.tsx", "b/x.tsx", "c/x.tsx"), ["a/x.tsx", "b/x.tsx"]);
  assert.ok(withoutBraces("{a,b}".repeat(40)).length <= 1_100);
});

test("a path matches the pattern that is the path with some of its names replaced by stars", () => {
  const name = fc.stringMatching(/^[a-z[\]().+^$ -]{1,6}$/).filter((text) => !/^\.+$/.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.constantFrom("name", "*", "**")), { minLength: 1, maxLength: 5 }),
      (parts) => {
        const pattern = parts.map(([text, kind]) => (kind === "name" ? text : kind)).join("/");
        const path = parts.map(([text]) => text).join("/");
        assert.equal(chosen(pattern, path), [path]);
      },
    ),
  );
});

test.run();
