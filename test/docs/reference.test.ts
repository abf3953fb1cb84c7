import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { authoringView } from "../../packages/schema/src/generate/authoring-view.ts";
import { reachableTypes } from "../../packages/schema/src/generate/reachable-types.ts";
import { splitDefault } from "../../packages/schema/src/generate/reference/default-of.ts";
import { referencePages } from "../../packages/schema/src/generate/reference/pages.ts";
import { typePages } from "../../packages/schema/src/generate/reference/type-pages.ts";
import { readSchemas } from "../../packages/schema/src/generate/schemas.ts";

const folder = new URL("../../docs/reference/", import.meta.url);
const pages = referencePages();

for (const [name, page] of pages) {
  test(`docs/reference/${name} is what schemas/ make; npm run docs writes it`, () => {
    assert.ok(readFileSync(new URL(name, folder), "utf8") === page);
  });
}

test("there are no other pages in the reference", () => {
  assert.equal(readdirSync(folder).sort(), [...pages.keys()].sort());
});

test("every type that an author can write stands on one page", () => {
  const newest = [...readSchemas().values()].at(-1);
  assert.ok(newest);
  assert.equal(typePages.flatMap(({ types }) => types).sort(), reachableTypes(newest, authoringView.has));
});

test("what holds where a field is left out has a column of its own", () => {
  assert.equal(splitDefault("Seconds to wait."), { does: "Seconds to wait.", unless: undefined });
  assert.equal(splitDefault("Seconds to wait. Default 0."), { does: "Seconds to wait.", unless: "0" });
  assert.equal(splitDefault("Waits. Default `1.5`: a bit. Not with `x`."), {
    does: "Waits. Not with `x`.",
    unless: "`1.5`: a bit",
  });
  assert.equal(splitDefault("Default is a word. Default: none, e.g. `x`."), {
    does: "Default is a word.",
    unless: "none, e.g. `x`",
  });
});

test("a row says the type of a field, its version, its default and what it does", () => {
  const row = pages
    .get("synchronization.md")
    ?.split("\n")
    .find((line) => line.includes('"mutex-database"'));
  assert.is(
    row,
    '| <a id="mutex-database"></a>`database` | boolean | 3.7 | `false` | `true` keeps the lock in the database set up for the controller, which several controllers can share. |',
  );
});

test.run();
