import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compiling } from "./testing/compile-files.ts";

const { path, run } = compiling();
const header = 'import { Workflow } from "argotsx";\n';
const workflow = (props = "") => `${header}export default <Workflow ${props} />;\n`;

test("a file becomes what its default export says, with places in absolute files", async () => {
  const { values, files } = await run({ "a/w.tsx": workflow('name="x"') });
  assert.equal(values, [{ name: "x", file: "a/w.tsx" }]);
  assert.equal(files[0]?.manifests[0]?.locate([], "value"), {
    file: path("a/w.tsx"),
    line: 2,
    column: 16,
    part: "value",
  });
});

test("one file that fails does not hide what is wrong in the others", async () => {
  const { values, said } = await run({
    "1.tsx": workflow('name="fine"'),
    "2.tsx": `${header}export default <Workflow;\n`,
    "3.tsx": `${header}import "./nowhere";\nexport default <Workflow/>;\n`,
    "4.tsx": `${header}\nconst x: any = null;\nexport default <Workflow name={x.y} />;\n`,
    "5.tsx": `${header}export const a = <Workflow />;\n`,
    "6.tsx": `${header}process.exit(1);\nexport default <Workflow />;\n`,
  });
  assert.equal(values, [{ name: "fine", file: "1.tsx" }]);
  assert.equal(said.sort(), [
    "evaluation-failed 4:34 TypeError: Cannot read properties of null (reading 'y')",
    "no-default-export 1:1 this file has no default export, so there is nothing to build",
    "process-exit 2:9 this file calls process.exit(1) while it is evaluated",
    'syntax-error 2:25 expected ">" but found ";"',
    "unresolved-import 2:8 cannot find './nowhere'",
  ]);
});

test("a problem in a shared file is told with the calls that led to it", async () => {
  const { diagnostics } = await run({
    "lib/deep.ts": 'export const deep = (): never => {\n  throw new RangeError("deep");\n};\n',
    "w.tsx": `${header}import { deep } from "./lib/deep";\nconst use = () => deep();\nexport default <Workflow name={use()} />;\n`,
  });
  assert.equal(
    diagnostics.map(({ message, at, related }) => [
      message,
      at?.file,
      at?.line,
      related.map((one) => [one.message, one.at.line]),
    ]),
    [
      [
        "RangeError: deep",
        path("lib/deep.ts"),
        2,
        [
          ["called from here, in use()", 3],
          ["called from here", 4],
        ],
      ],
    ],
  );
});

test("text, JSON, Node's modules, CommonJS packages and import.meta mean what they mean in the source", async () => {
  const { values, diagnostics } = await run({
    "script.py": "print(1)\r\nprint(2)\r\n",
    "job.js": "import.meta.url; // text",
    "data.json": '{ "n": 1 }',
    "node_modules/old/package.json": '{ "name": "old" }',
    "node_modules/old/index.js": 'module.exports = { sep: require("path").sep };',
    "deep/w.tsx": `${header}
import { basename } from "node:path";
import data from "../data.json";
import job from "../job.js?text";
import old from "old";
import script from "../script.py";
const late = await Promise.resolve("late");
export default <Workflow {...{ script, job, n: data.n, late, sep: old.sep }}
  url={basename(import.meta.url)} dir={basename(import.meta.dirname)} base={basename("a/b")} text="import.meta.url" />;
`,
  });
  assert.equal(diagnostics, []);
  assert.equal(values, [
    {
      script: "print(1)\nprint(2)\n",
      job: "import.meta.url; // text",
      n: 1,
      late: "late",
      sep: "/",
      url: "w.tsx",
      dir: "deep",
      base: "b",
      text: "import.meta.url",
      file: "deep/w.tsx",
    },
  ]);
});

for (const jsx of ['"jsx": "react"', '"jsx": "react-jsx", "jsxImportSource": "react"', '"jsx": "preserve"']) {
  test(`JSX is ours whatever a tsconfig.json says, and its paths work: ${jsx}`, async () => {
    const { values, diagnostics } = await run({
      "other/tsconfig.json": `{ "compilerOptions": { ${jsx}, "paths": { "@/*": ["./mapped/*"] } } }`,
      "other/mapped/name.tsx": `${header}export const name = "mapped"; export const e = <Workflow />;`,
      "other/w.tsx": `${header}import { name } from "@/name";\nexport default <Workflow name={name} />;\n`,
    });
    assert.equal(diagnostics, []);
    assert.equal(values.at(-1), { name: "mapped", file: "other/w.tsx" });
  });
}

const cacheFiles = () =>
  readdirSync(path("node_modules/.cache/argotsx")).map((name) => path(`node_modules/.cache/argotsx/${name}`));

test("a cached module is used until something changes", async () => {
  const once = {
    "lib/n.ts": "export const n = 1;",
    "c.tsx": `${header}import { n } from "./lib/n";\nexport default <Workflow n={n} />;\n`,
  };
  await run(once, { useCache: true });
  const [file = ""] = cacheFiles();
  assert.is(cacheFiles().length, 1);
  // What the file says tells whether it was used: its fingerprint is kept beside, so both are changed.
  const before = readFileSync(file, "utf8");
  assert.equal((await run(once, { useCache: true })).values, [{ n: 1, file: "c.tsx" }]);
  assert.is(readFileSync(file, "utf8"), before);
  assert.equal((await run({ ...once, "lib/n.ts": "export const n = 2;" }, { useCache: true })).values[0]?.n, 2);
  assert.is.not(readFileSync(file, "utf8"), before);
  assert.is(cacheFiles().length, 1);
});

test("whatever happened to the cache, the result is the same", async () => {
  const files = { "c.tsx": workflow('n="1"') };
  await run(files, { useCache: true });
  const [file = ""] = cacheFiles();
  const good = readFileSync(file, "utf8");
  const damages = [
    "",
    "garbage",
    good.slice(0, 20),
    good.slice(0, -20),
    good.replace('n: "1"', 'n: "9"'),
    `${good}\nx`,
  ];
  for (const damage of damages) {
    writeFileSync(file, damage);
    assert.equal((await run(files, { useCache: true })).values, [{ n: "1", file: "c.tsx" }], damage.slice(0, 30));
    assert.is(readFileSync(file, "utf8"), good, "and it is made again");
  }
  unlinkSync(file);
  await run(files, { useCache: true, version: "2" });
  assert.ok(existsSync(file));
  assert.is.not(readFileSync(file, "utf8"), good, "another version keeps another module");
});

test("what a source depends on is known, also of one that no module could be made of", async () => {
  const { dependencies, said } = await run({
    "lib/broken.ts": "export const x = ;\n",
    "lib/fine.ts": 'import "./broken";\n',
    "lib/text.sql": "select 1",
    "1.tsx": `${header}import "./lib/fine";\nimport "./lib/text.sql";\nexport default <Workflow/>;\n`,
    "2.tsx": `${header}import "./lib/nowhere?text";\nimport "missing/part";\nexport default <Workflow/>;\n`,
    "3.tsx": workflow('name="fine"'),
  });
  assert.is(said.length, 3);
  const contentOf = (name: string) =>
    dependencies()
      .get(path(name))
      ?.content.map(([file]) => file);
  const absentOf = (name: string) => dependencies().get(path(name))?.absent ?? [];
  for (const name of ["1.tsx", "lib/fine.ts", "lib/broken.ts", "lib/text.sql", "package.json"]) {
    assert.ok(contentOf("1.tsx")?.includes(path(name)), name);
  }
  for (const name of ["lib/nowhere", "lib/nowhere.ts", "node_modules/missing", "tsconfig.json"]) {
    assert.ok(absentOf("2.tsx").includes(path(name)), name);
  }
  assert.ok(contentOf("3.tsx")?.includes(path("3.tsx")));
});

test.run();
