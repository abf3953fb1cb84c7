import { test } from "uvu";
import * as assert from "uvu/assert";

interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

const script = (name: string): string => new URL(`../../scripts/test/${name}.mjs`, import.meta.url).href;

const { findTests }: { findTests(pattern: string): readonly Group[] } = await import(script("find-tests"));
const { longGroups }: { longGroups: readonly string[] } = await import(script("long-groups"));

test("the long groups come first, and each of them is there", () => {
  const names = findTests("").map(({ name }) => name);
  assert.equal(names.slice(0, longGroups.length), longGroups);
  assert.ok(names.length > longGroups.length);
});

test("a room is one group, a file that crosses rooms another", () => {
  const groups = findTests("packages/yaml/|test/yaml/");
  for (const { name, files } of groups) {
    if (name === "packages/yaml")
      assert.ok(files.length > 1 && files.every((file) => file.startsWith("packages/yaml/")));
    else assert.equal(files, [name]);
  }
  assert.ok(groups.length > 2);
  assert.equal(new Set(groups.flatMap(({ files }) => files)).size, groups.flatMap(({ files }) => files).length);
});

test.run();
