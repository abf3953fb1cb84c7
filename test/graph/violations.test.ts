import { test } from "uvu";
import * as assert from "uvu/assert";
import { cycles } from "./cycles.ts";
import { importsOf } from "./imports-of.ts";
import { rules } from "./rules.ts";
import { usedBy } from "./used-by.ts";
import { violations } from "./violations.ts";

const file = (path: string, source: string) => ({ path, imports: importsOf(path, source) });

const forbidden = (room: string, source: string) => violations(rules, [file(`packages/${room}/src/x.ts`, source)]);

const cases: readonly (readonly [room: string, source: string, line: string])[] = [
  ["yaml", `import { shapeOf } from "@argotsx/schema";`, "@argotsx/schema: yaml may import nothing of ours"],
  ["build", `import { compile } from "@argotsx/compiler";`, "@argotsx/compiler: build may import only types of"],
  ["build", `import { type Compiled } from "@argotsx/compiler";`, "@argotsx/compiler: build may import only types of"],
  ["compiler", `export { readFile } from "node:fs/promises";`, "node:fs/promises: compiler uses nothing of Node"],
  ["lint", `const ts = await import("typescript");`, "typescript: lint may use no library"],
  ["lint", `createRequire(import.meta.url)("esbuild");`, "esbuild: lint may use no library"],
  ["compiler", `import type { X } from "@argotsx/build";`, "@argotsx/build: compiler may import authoring, schema"],
  ["cli", `import { Workflow } from "argotsx";`, "argotsx: nothing imports the façade"],
  ["cli", `import { x } from "../../yaml/src/read/index.ts";`, "../../yaml/src/read/index.ts: a path leads into"],
  [
    "authoring",
    `/// <reference path="../../argotsx/x.d.ts" />`,
    "../../argotsx/x.d.ts: a path leads into another room",
  ],
  ["yaml", `/// <reference types="node" />`, "node: yaml may use no library"],
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

test("types of the compiler and a room's own files are allowed", () => {
  assert.equal(forbidden("build", `import type { Compiled } from "@argotsx/compiler"; import "./y.ts";`), []);
  assert.equal(forbidden("authoring", `/// <reference path="y.d.ts" />`), []);
});

test("what a room uses is what it imports, and only types where nothing is loaded", () => {
  const source = `import type { A } from "@argotsx/compiler"; import type { B } from "@argotsx/schema";
    import { c } from "@argotsx/schema"; import "@argotsx/build"; import "./y.ts"; import ts from "typescript";`;
  assert.equal(usedBy([file("packages/build/src/x.ts", source)]), {
    rooms: ["schema"],
    types: ["compiler"],
    libraries: ["typescript"],
    node: false,
  });
});

test("a circle is named once, and imports of types do not make one", () => {
  const a = file("packages/yaml/src/a.ts", `import "./b/b.ts";`);
  assert.equal(cycles([a, file("packages/yaml/src/b/b.ts", `export * from "../a.ts";`)]), [
    "packages/yaml/src/a.ts → packages/yaml/src/b/b.ts → packages/yaml/src/a.ts",
  ]);
  assert.equal(cycles([a, file("packages/yaml/src/b/b.ts", `export type * from "../a.ts";`)]), []);
});

test.run();
