import { test } from "uvu";
import * as assert from "uvu/assert";
import { importsOnlyArgotsx } from "./imports-only-argotsx.ts";

const only = [
  'import { Workflow } from "argotsx";',
  "import { Workflow } from 'argotsx'; import type { X } from \"argotsx/config\";",
];
const more = [
  'import "./lib";',
  'import { Workflow } from "argotsx"; import { x } from "argotsx-extras";',
  'export * from "./other";',
  'const x = await import("./lib");',
  'import { Workflow } from "argotsx"; process.env.X;',
];

for (const text of only) test(`nothing else: ${text}`, () => assert.ok(importsOnlyArgotsx(text)));
for (const text of more) test(`more: ${text}`, () => assert.not(importsOnlyArgotsx(text)));

test.run();
