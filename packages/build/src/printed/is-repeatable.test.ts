import { test } from "uvu";
import * as assert from "uvu/assert";
import { isRepeatable } from "./is-repeatable.ts";

const repeatable = [
  'import { Workflow } from "argotsx"; export default <Workflow generateName="a-" />;',
  "const all = [1, 2].map((n) => Math.max(n, 1)); JSON.stringify(new Map(Object.entries({ all })));",
  "import text from './script.sh'; const processor = imported; const updated = reprocess(text);",
  "await Promise.all([1]); throw new TypeError(Symbol.for('x').description);",
];

const refused = [
  "process.env.STAGE",
  "const { env } = globalThis.process",
  "global['pro' + 'cess']",
  "new Date().getFullYear()",
  "Math.random()",
  "console.log(1)",
  "fetch('https://example.com')",
  "eval('1')",
  "new Function('return 1')()",
  "(() => {}).constructor('return 1')()",
  "require('node:fs')",
  "await import('node:' + 'fs')",
  "import.meta.url",
  "import /* x */ ('node:fs')",
  "new Intl.NumberFormat().format(1)",
  "(1e6).toLocaleString()",
  "['b', 'a'].sort((a, b) => a.localeCompare(b))",
  "setTimeout(() => {}, 1)",
  "crypto.randomUUID()",
  "performance.now()",
  "\\u0070rocess.env.STAGE",
  "Buffer.allocUnsafe(8)",
];

for (const text of repeatable) test(`repeatable: ${text}`, () => assert.ok(isRepeatable(text)));
for (const text of refused) test(`refused: ${text}`, () => assert.not(isRepeatable(text)));

test("every global that this version of Node has besides those of the language is refused", () => {
  for (const name of ["process", "console", "WebAssembly", "SharedArrayBuffer", "WeakRef", "MessageChannel", "Blob"]) {
    assert.ok(name in globalThis, name);
    assert.not(isRepeatable(`x(${name})`), name);
  }
});

test.run();
