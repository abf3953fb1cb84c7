import { test } from "uvu";
import * as assert from "uvu/assert";
import { cycles } from "./cycles.ts";
import { importsOf } from "./imports-of.ts";
import { rules } from "./rules.ts";
import { violations } from "./violations.ts";

const file = (path: string, source: string) => ({ path, imports: importsOf(path, source) });

const forbidden = (room: string, source: string) => violations(rules, [file(`packages/${room}/src/x.ts`, source)]);

const cases: readonly (readonly [room: string, source: string, line: string])[] = [
  ["yaml", `import { shapeOf } from "@argotsx/schema";`, "@argotsx/schema: yaml may import nothing of ours"],
  ["authoring", `import { shapeOf } from "@argotsx/schema";`, "@argotsx/schema: authoring may import only types of"],
  [
    "authoring",
    `import { type Workflow } from "@argotsx/schema/types";`,
    "@argotsx/schema/types: authoring may import only",
  ],
  ["compiler", `export { readFile } from "node:fs/promises";`, "node:fs/promises: compiler uses nothing of Node"],
  ["lint", `const ts = await import("typescript");`, "typescript: lint may use no library"],
  ["lint", `createRequire(import.meta.url)("esbuild");`, "esbuild: lint may use no library"],
  ["compiler", `import type { X } from "@argotsx/build";`, "@argotsx/build: compiler may import authoring, schema"],
  ["cli", `import { Workflow } from "argotsx";`, "argotsx: nothing imports the façade"],
  ["cli", `import { x } from "../../yaml/src/read/index.ts";`, "../../yaml/src/read/index.ts: a path leads into"],
  ["schema", `type T = import("@argotsx/diagnostic").Place;`, "@argotsx/diagnostic: schema may import nothing of ours"],
  ["elsewhere", "", "the room elsewhere has no rule"],
];

for (const [room, source, line] of cases) {
  test(`refused in ${room}: ${source}`, () => {
    const lines = forbidden(room, source);
    assert.is(lines.length, 1);
    assert.ok(lines[0]?.includes(line), lines[0]);
  });
}

test("types of the schema and a room's own files are allowed", () => {
  assert.equal(forbidden("authoring", `import type { W } from "@argotsx/schema/types"; import "./y.ts";`), []);
});

test("a circle is named once, and imports of types do not make one", () => {
  const a = file("packages/yaml/src/a.ts", `import "./b/b.ts";`);
  assert.equal(cycles([a, file("packages/yaml/src/b/b.ts", `export * from "../a.ts";`)]), [
    "packages/yaml/src/a.ts → packages/yaml/src/b/b.ts → packages/yaml/src/a.ts",
  ]);
  assert.equal(cycles([a, file("packages/yaml/src/b/b.ts", `export type * from "../a.ts";`)]), []);
});

test.run();
