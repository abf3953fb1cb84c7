import { test } from "uvu";
import * as assert from "uvu/assert";
import { importsArgotsx } from "./imports-argotsx.ts";

const yes = [
  'import { Workflow } from "argotsx";\nexport default <Workflow />;',
  "import {\n  Container,\n  Workflow,\n} from 'argotsx'\nexport { x as default }",
  'import type { Node } from "argotsx"; export default 1',
  'export * from "argotsx/jsx-runtime"; export default 1',
  '\u00ef\u00bb\u00bfimport { Workflow } from "argotsx";\nexport default <Workflow />;',
  'import job from "./job.py"; import { Workflow } from "argotsx"; export default <Workflow />;',
  '/* the job */ import { Workflow } from "argotsx";\nexport default <Workflow />;',
  "/** @jsxImportSource argotsx */\nexport default <X />",
];
const no = [
  'import { useState } from "react";\nexport default () => <div />;',
  'import { Workflow } from "argotsx";\nexport const a = <Workflow />;',
  '// import { Workflow } from "argotsx";\nexport default 1',
  ' * import { Workflow } from "argotsx";\nexport default 1',
  'import x from "not-argotsx";\nexport default 1',
  'import x from "argotsx-extra";\nexport default "argotsx"',
  "argotsx default",
  "",
];

for (const text of yes) test(`is a workflow file: ${text.slice(0, 40)}`, () => assert.ok(importsArgotsx(text)));
for (const text of no) test(`is none: ${text.slice(0, 40)}`, () => assert.not(importsArgotsx(text)));

test.run();
