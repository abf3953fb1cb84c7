import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cycles } from "./cycles.ts";
import { importsOf } from "./imports-of.ts";
import { directions, rules } from "./rules.ts";
import { usedBy } from "./used-by.ts";
import { packageOf, resolveRelative, roomOf, type SourceFile, violations } from "./violations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** No room: a package that starts the installed command, as a user would. */
const starter = "create-argotsx";
const rooms = readdirSync(join(root, "packages")).filter((name) => name !== starter);

/** What is never loaded by a user: it may import what it likes, and nothing else may import it. */
const isForDevelopment = (path: string): boolean => /\/(fixtures|testing|generate)\//.test(path);

const sources: SourceFile[] = rooms.flatMap((room) =>
  readdirSync(join(root, "packages", room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => /^packages\/\w+\/(src|bin)\//.test(path) && !isForDevelopment(path))
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(root, path), "utf8")) })),
);

test("every import keeps the directions of the architecture", () => {
  assert.ok(sources.length > 20, `only ${sources.length} source files were found`);
  assert.is(violations(rules, sources).join("\n"), "");
});

test("nothing that users load imports a generator or what tests are made of", () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith(".") && isForDevelopment(resolveRelative(path, specifier)))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  assert.is(wrong.join("\n"), "");
});

test("every room has a rule, and every rule a room", () => {
  assert.equal(Object.keys(rules).sort(), [...rooms].sort());
});

for (const [room, rule] of Object.entries(rules)) {
  test(`${room} uses all that its rule allows`, () => {
    assert.equal(usedBy(sources.filter(({ path }) => roomOf(path) === room)), {
      rooms: [...rule.rooms].sort(),
      types: [...(rule.types ?? [])].sort(),
      libraries: [...(rule.libraries ?? [])].sort(),
      node: rule.node ?? false,
    });
  });
}

test("docs/architecture.md states the rules", () => {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  assert.match(page, `\`\`\`\n${directions()}\n\`\`\`\n`);
});

test("no files load each other in a circle", () => {
  assert.is(cycles(sources).join("\n"), "");
});

for (const room of rooms.filter((name) => name !== "argotsx")) {
  test(`${room} depends on the packages that it imports`, () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, "packages", room, "package.json"), "utf8"));
    const used = sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)))
      .filter((name) => !name.startsWith(".") && !name.startsWith("node:"));
    assert.equal(Object.keys(dependencies).sort(), [...new Set(used)].sort(), `packages/${room}/package.json`);
  });
}

test.run();
