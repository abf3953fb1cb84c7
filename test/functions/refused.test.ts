import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn, printed } from "../../packages/build/src/functions/testing/function-module.ts";

const refused = async (lines: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const { diagnostics, edits, folder } = await compileIn({ "flow.tsx": lines.join("\n"), ...files });
  assert.equal(edits, []);
  for (const { at } of diagnostics) assert.match(at?.file ?? "", folder);
  return diagnostics;
};

test("a variable of a function around it", async () => {
  const found = await refused([
    'import { template } from "argotsx";',
    'export const T = template("t", {}, ({ inputs, Script }) => {',
    "  const local = 3;",
    "  function Named(size: number) {",
    "    return <Script run={() => ({ a: inputs.x, b: local, c: local, d: size })} />;",
    "  }",
    "  for (const item of []) <Script run={() => item} />;",
    "  return Named(1);",
    "});",
  ]);
  assert.equal(printed(found), [
    "function-closes-over 5:37 'inputs' will not exist in the pod: it is a parameter of the function around it",
    "function-closes-over 5:50 'local' will not exist in the pod: it is declared inside a function or block around it",
    "function-closes-over 5:70 'size' will not exist in the pod: it is a parameter of the function 'Named' around it",
    "function-closes-over 7:45 'item' will not exist in the pod: it is declared inside a function or block around it",
  ]);
  assert.is(found[0]?.help, "take 'x' from the function's own argument: ({ x }) => …");
  assert.match(found[1]?.help ?? "", "declare an input for it");
});

test("what is imported from argotsx or made with it, however far away", async () => {
  const found = await refused([
    'import { param, Script, template, workflow } from "argotsx";',
    'const Echo = template("echo", {}, () => null);',
    "const specs = { a: param.string() };",
    "const helper = () => deeper();",
    "function deeper() { return specs.a; }",
    "const view = () => <b />;",
    "export default [",
    "  <Script run={() => ({ a: workflow.name })} />,",
    "  <Script run={() => Echo} />,",
    "  <Script run={() => helper()} />,",
    "  <Script run={view} />,",
    "  <Script run={() => <b />} />,",
    "];",
  ]);
  assert.equal(printed(found), [
    "function-uses-argotsx 8:28 'workflow' will not exist in the pod: it is imported from argotsx",
    "function-uses-argotsx 9:22 'Echo' will not exist in the pod: it is made with 'template' of argotsx",
    "function-uses-argotsx 10:22 'helper' will not exist in the pod: it is made with 'param' of argotsx",
    "function-uses-argotsx 11:16 'view' will not exist in the pod: it is made with JSX, which makes elements of argotsx",
    "function-uses-argotsx 12:22 'JSX' will not exist in the pod: it makes elements of argotsx",
  ]);
  assert.equal(
    found[2]?.related.map(({ message, at }) => [message, at.line, at.column]),
    [["here is 'param' of argotsx", 3, 20]],
  );
});

test("what another file makes with argotsx", async () => {
  const found = await refused(
    [
      'import { Script } from "argotsx";',
      'import { count } from "./count.ts";',
      'import { Echo, plain } from "./echo.tsx";',
      'import { Packaged } from "templates";',
      "export default [<Script run={() => Echo} />, <Script run={() => count(plain)} />, <Script run={() => Packaged} />];",
    ],
    {
      "count.ts": 'import { Echo } from "./echo.tsx";\nexport const count = (n: number) => [Echo, n];\n',
      "echo.tsx":
        'import { template } from "argotsx";\nexport const Echo = template("e", {}, () => <b />);\nexport const plain = 1;\n',
      "node_modules/templates/package.json": '{ "name": "templates", "main": "index.cjs" }',
      "node_modules/templates/index.cjs": 'exports.Packaged = require("argotsx").template("p");\n',
    },
  );
  assert.equal(
    found.map(({ id, at, message }) => `${id} ${at?.file.split("/").at(-1)} ${at?.line}:${at?.column} ${message}`),
    [
      "function-uses-argotsx flow.tsx 3:10 'Echo' will not exist in the pod: it is made with argotsx",
      "function-uses-argotsx count.ts 1:10 'Echo' will not exist in the pod: it is made with argotsx",
      "function-uses-argotsx flow.tsx 4:26 'templates' will not exist in the pod: what is used of it is made with argotsx",
    ],
  );
});

test("'this', generators, and functions that are declared inside others", async () => {
  const found = await refused([
    'import { Script } from "argotsx";',
    "function* steps() {}",
    "export const f = () => { const local = () => 1; return <Script run={local} />; };",
    "function own() { return this; }",
    "export default [",
    "  <Script run={own} />,",
    "  <Script run={() => this} />,",
    "  <Script run={function () { return () => this; }} />,",
    "  <Script run={steps} />,",
    "  <Script run={function* () {}} />,",
    "];",
  ]);
  assert.equal(printed(found), [
    "function-not-at-top-level 3:69 'local' is declared inside another function, where it cannot be taken from",
    "function-with-this 4:25 a function that runs in a pod is called without 'this'",
    "function-with-this 7:22 a function that runs in a pod is called without 'this'",
    "function-with-this 8:43 a function that runs in a pod is called without 'this'",
    "function-is-generator 9:16 a generator function cannot run in a pod",
    "function-is-generator 10:16 a generator function cannot run in a pod",
  ]);
});

test("imports that cannot be followed", async () => {
  const found = await refused(
    [
      'import { Script } from "argotsx";',
      'import { missing } from "./lib.ts";',
      'import nowhere from "./nowhere.ts";',
      'import { meta } from "./lib.ts";',
      "const name = './x.ts';",
      "export default [",
      "  <Script run={() => missing} />,",
      "  <Script run={() => nowhere} />,",
      "  <Script run={() => import(name)} />,",
      "  <Script run={() => import.meta.url} />,",
      "  <Script run={() => meta} />,",
      "  <Script run={() => require(name)} />,",
      "  <Script run={async () => (await import('left-pad')).default} />,",
      "];",
    ],
    { "lib.ts": "export const meta = import.meta.dirname;\n" },
  );
  assert.equal(
    found.map(({ id, at, message }) => `${id} ${at?.file.split("/").at(-1)} ${at?.line}:${at?.column} ${message}`),
    [
      "missing-export flow.tsx 2:10 'lib.ts' has no export 'missing'",
      "unresolved-import flow.tsx 3:21 cannot find './nowhere.ts'",
      "computed-import flow.tsx 9:22 the module that is imported here is known only when the script runs",
      "function-import-meta flow.tsx 10:22 'import.meta' in a function that runs in a pod does not tell where this file is",
      "function-import-meta lib.ts 1:21 'import.meta' in a function that runs in a pod does not tell where this file is",
      "computed-import flow.tsx 12:22 the module that is imported here is known only when the script runs",
      "unresolved-import flow.tsx 13:42 cannot find 'left-pad'",
    ],
  );
});

test("packages with native parts, with the reason and the import that leads to them", async () => {
  const main = (text: string) => `module.exports = ${text};\n`;
  const found = await refused(
    [
      'import { Script } from "argotsx";',
      'import gyp from "gyp-package";',
      'import { load } from "./lib.ts";',
      'import prebuilt from "@scope/prebuilt";',
      'import platform from "platform-package";',
      "export default [",
      "  <Script run={() => gyp} />,",
      "  <Script run={() => load} />,",
      "  <Script run={() => prebuilt} />,",
      "  <Script run={() => platform} />,",
      "];",
    ],
    {
      "lib.ts": 'import addon from "addon";\nexport const load = addon;\n',
      "node_modules/gyp-package/package.json": '{ "name": "gyp-package" }',
      "node_modules/gyp-package/binding.gyp": "{}",
      "node_modules/gyp-package/index.js": main("1"),
      "node_modules/addon/package.json": '{ "name": "addon" }',
      "node_modules/addon/index.js": main('require("./build/addon.node")'),
      "node_modules/@scope/prebuilt/package.json":
        '{ "name": "@scope/prebuilt", "scripts": { "install": "prebuild-install || node-gyp rebuild" } }',
      "node_modules/@scope/prebuilt/index.js": main("2"),
      "node_modules/platform-package/package.json":
        '{ "name": "platform-package", "optionalDependencies": { "@p/linux-x64": "1" } }',
      "node_modules/platform-package/index.js": main("3"),
    },
  );
  assert.equal(
    found.map(({ id, at, message }) => `${id} ${at?.file.split("/").at(-1)} ${at?.line}:${at?.column} ${message}`),
    [
      "native-package flow.tsx 2:17 gyp-package cannot go into a script: it builds native code when it is installed",
      "native-package lib.ts 1:19 addon cannot go into a script: it loads addon.node",
      "native-package flow.tsx 4:22 @scope/prebuilt cannot go into a script: its install script makes native code with prebuild-install",
      "native-package flow.tsx 5:22 platform-package cannot go into a script: it needs packages for one platform, such as @p/linux-x64",
    ],
  );
});

test("a file of a package that cannot be bundled is told at the function, with its own place", async () => {
  const [found, ...more] = await refused(
    [
      'import { Script } from "argotsx";',
      'import broken from "broken";',
      "export default <Script run={() => broken} />;",
    ],
    {
      "node_modules/broken/package.json": '{ "name": "broken" }',
      "node_modules/broken/index.js": 'module.exports = require("not-installed");\n',
    },
  );
  assert.equal(more, []);
  assert.equal([found?.id, found?.at?.line, found?.at?.column], ["unresolved-import", 3, 29]);
  assert.match(found?.related[0]?.at.file ?? "", "broken/index.js");
});

test("nothing is said of what a macro is given and may not be a function", async () => {
  const lines = [
    'import { Script } from "argotsx";',
    'import { Echo } from "./echo.tsx";',
    "const Job = (props: { run: unknown }) => <b />;",
    "export default [<Job run={Echo} />, <Script run={Echo} />];",
  ];
  const files = {
    "echo.tsx": 'import { template } from "argotsx";\nexport const Echo = template("e", {}, () => null);\n',
  };
  assert.equal(printed(await refused(lines, files)), [
    "function-uses-argotsx 2:10 'Echo' will not exist in the pod: it is made with argotsx",
  ]);
});

test("a function that is nested more deeply than there is stack for is left to the compiler, which says so", async () => {
  const sum = Array(20_000).fill("1").join(" + ");
  const { edits, diagnostics } = await compileIn({
    "flow.tsx": `import { Script } from "argotsx";\nexport default <Script run={() => ({ n: ${sum} })} />;\n`,
  });
  assert.equal([edits, diagnostics], [[], []]);
});

test("one wrong function does not hide what is wrong with others, nor keep the right ones from being made", async () => {
  const { diagnostics, captured } = await compileIn({
    "flow.tsx": `import { Script } from "argotsx";
import nowhere from "./nowhere.ts";
export default [<Script run={() => nowhere} />, <Script run={() => ({})} />, <Script run={() => this} />];
`,
  });
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["function-with-this", "unresolved-import"],
  );
  assert.is(captured.length, 1);
});

test.run();
