import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundleRegister } from "../../../../scripts/build/bundle-register.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = temporaryFolder();
const installed = join(folder, "node_modules", "argotsx");
mkdirSync(join(installed, "dist"), { recursive: true });
copyFileSync(join(repository, "packages/argotsx/package.json"), join(installed, "package.json"));
for (const name of ["esbuild", "typescript"]) {
  symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name), "junction");
}
writeFiles(installed, {
  "dist/index.js": 'export const Workflow = "Workflow";',
  "dist/jsx-runtime.js": "",
  "dist/jsx-dev-runtime.js":
    'export const Fragment = ""; export const jsxDEV = (type, props, key, isStatic, source) => ({ type, props, source });',
});
await bundleRegister(join(installed, "dist"));
writeFiles(folder, { "package.json": '{ "name": "user" }' });

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}
/** Writes files and runs the one of them that comes first. */
const run = (files: Readonly<Record<string, string>>): Promise<Ended> => {
  writeFiles(folder, files);
  const [main = ""] = Object.keys(files);
  return new Promise((resolve) => {
    const parameters = ["--import", "argotsx/register", main];
    execFile(process.execPath, parameters, { cwd: folder, timeout: 30_000 }, (error, out, err) =>
      resolve({ status: error === null ? 0 : Number(error.code), out, err }),
    );
  });
};
/** What a program prints as JSON. */
const printed = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
  const { out, err } = await run(files);
  assert.is(err, "");
  return JSON.parse(out);
};

const print = "console.log(JSON.stringify({ % }));";
const printing = (values: string): string => print.replace("%", () => values);

test("TSX is imported with the trees of its arrows and the places of its elements", async () => {
  const workflow = "export const n = 2; export default <Workflow when={() => n > 1}><Workflow /></Workflow>;";
  const found = await printed({
    "test.ts": `import workflow from "./deep/workflow";
      const { when, children } = workflow.props;
      const { file, tree, scope } = when[Symbol.for("argotsx.arrow")];
      ${printing("file, kind: tree.kind, n: scope.n(), value: when(), source: children.source")}`,
    "deep/workflow.tsx": `import { Workflow } from "argotsx";\n${workflow}\n`,
  });
  assert.equal(found, {
    file: "deep/workflow.tsx",
    kind: "binary",
    n: 2,
    value: true,
    source: { fileName: "deep/workflow.tsx", lineNumber: 2, columnNumber: workflow.indexOf("<Workflow />") + 1 },
  });
});

test("imports mean what they mean in argotsx build", async () => {
  const found = await printed({
    "main.tsx": `import { basename } from "node:path";
      import data from "./data.json";
      import typed from "./data.json" with { type: "json" };
      import job from "./job.js?text";
      import { index } from "./lib";
      import { js } from "./lib/js.js";
      import mapped from "@/mapped";
      import script from "./script.py";
      import type { Nothing } from "./nowhere";
      const late: string = await Promise.resolve("late");
      ${printing("script, job, data: [data.n, typed.n], index, js, mapped, late, url: basename(import.meta.url)")}`,
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./mapped/*"] }, "jsxImportSource": "react" } }',
    "data.json": '{ "n": 1 }',
    "job.js": "import.meta.url; // text",
    "lib/index.ts": 'export { index } from "./deeper/index";',
    "lib/deeper/index.tsx": 'export const index: string = "index";',
    "lib/js.ts": 'export const js = "js";',
    "mapped/mapped.tsx": "export default (<></>).type;",
    "script.py": "print(1)\r\nprint(2)\r\n",
  });
  assert.equal(found, {
    script: "print(1)\nprint(2)\n",
    job: "import.meta.url; // text",
    data: [1, 1],
    index: "index",
    js: "js",
    mapped: "",
    late: "late",
    url: "main.tsx",
  });
});

test("the fields of JSON are exports under their names, as in a bundle", async () => {
  const found = await printed({
    "json.ts": `import whole, { n, "a-b" as ab, class as c } from "./fields.json"; import * as all from "./fields.json";
      import list from "./list.json"; import * as none from "./list.json";
      ${printing("n, ab, c, whole, own: Object.hasOwn(whole, '__proto__'), all: Object.keys(all), list, none: Object.keys(none)")}`,
    "fields.json": '\uFEFF{ "n": { "x": 1 }, "a-b": 2, "class": 3, "default": 4, "__proto__": 5, "\\ud800": 6 }',
    "list.json": '["a"]',
  });
  const whole = JSON.parse('{ "n": { "x": 1 }, "a-b": 2, "class": 3, "default": 4, "__proto__": 5, "\\ud800": 6 }');
  const all = ["__proto__", "a-b", "class", "default", "n"];
  assert.equal(found, { n: { x: 1 }, ab: 2, c: 3, whole, own: true, all, list: ["a"], none: ["default"] });
});

test("what may be wrong is printed on a line with its place, each time", async () => {
  const files = {
    "warns.tsx": `import "./lib/warns"; import "./lib/large";\nexport const a = () => 1, b = { c: 1, c: 2 };\n`,
    "lib/warns.ts": "const x: any = 1; console.log(typeof x === 'nubmer');",
    "lib/large.tsx": `import { Workflow as Script } from "argotsx";\n<Script run={() => "${"x".repeat(300_000)}"} />;`,
  };
  for (const _ of [1, 2]) {
    const { status, out, err } = await run(files);
    assert.is(status, 0);
    assert.is(out, "false\n");
    const lines = err.trimEnd().split("\n").sort();
    assert.match(lines.shift() ?? "", /^lib\/large\.tsx:2:14: warning: the script of /);
    assert.equal(lines, [
      'lib/warns.ts:1:44: warning: the "typeof" operator will never evaluate to "nubmer"',
      'warns.tsx:2:39: warning: duplicate key "c" in object literal',
    ]);
  }
});

test("a reference that decides something throws with advice", async () => {
  const { status, err } = await run({
    "decides.tsx": `import "argotsx";
      const inputs = { flag: Object.assign(() => 1, { [Symbol.for("argotsx.reference")]: { path: ["inputs", "flag"] } }) };
      if (inputs.flag) console.log(1);`,
  });
  assert.is(status, 1);
  assert.match(err, "inputs.flag has no value until the workflow runs");
  assert.match(err, "when={() => inputs.flag() …}");
});

test("packages that depend on argotsx have their arrows compiled, others are left alone", async () => {
  const code = "export const e = { when: () => 1 };\n";
  const found = await printed({
    "packages.ts": `import * as a from "ours"; import * as b from "theirs"; import old from "old";
      const isCaptured = ({ e }: any) => Symbol.for("argotsx.arrow") in e.when;
      ${printing("ours: isCaptured(a), theirs: isCaptured(b), old: old.sep, own: a.index === b.index")}`,
    "node_modules/ours/package.json": '{ "main": "i.js", "type": "module", "dependencies": { "argotsx": "*" } }',
    "node_modules/ours/i.js": `${code}export { Workflow as index } from "argotsx";`,
    "node_modules/theirs/package.json": '{ "main": "i.js", "type": "module" }',
    "node_modules/theirs/i.js": `${code}export { Workflow as index } from "argotsx";`,
    "node_modules/old/package.json": "{}",
    "node_modules/old/index.js": 'module.exports = { sep: require("path").sep, f: () => 1 };',
  });
  assert.equal(found, { ours: true, theirs: false, old: "/", own: true });
});

test("packages may leave endings out, as bundlers let them", async () => {
  const found = await printed({
    "loose.ts": `import { a } from "loose"; ${printing("a")}`,
    "node_modules/loose/package.json": '{ "main": "i.js", "type": "module", "peerDependencies": { "argotsx": "*" } }',
    "node_modules/loose/i.js": 'export * from "./deep";',
    "node_modules/loose/deep/index.js": "export const a = 1;",
  });
  assert.equal(found, { a: 1 });
});

test("what was compiled is kept, and made again when it changes", async () => {
  const files = (value: number) => ({
    "kept.ts": `import { writeFileSync } from "node:fs";
      import { jsx, value } from "./lib/kept";
      writeFileSync("lib/kept.tsx", "export const value = () => 9;");
      const { value: other } = await import("./lib/kept?again");
      ${printing('value: value(), other: other(), column: jsx.props.children.source.columnNumber, kept: Symbol.for("argotsx.arrow") in value')}`,
    "lib/kept.tsx": `export const value = () => ${value}; export const jsx = <a b={() => 1}><b /></a>;`,
  });
  const cached = () =>
    readdirSync(join(folder, "node_modules/.cache/argotsx")).filter((name) => name.startsWith("kept"));
  for (const value of [1, 1, 2]) {
    assert.equal(await printed(files(value)), { value, other: 9, column: 65, kept: true });
    assert.is(cached().length, 2);
  }
});

test("stack traces point at the line and column that was written", async () => {
  const line = "const a = [() => 1, () => 2], fail = () => nowhere(), x: any = null; fail();";
  const { status, err } = await run({ "throws.tsx": `interface Long {\n  a: 1;\n}\n${line}\n` });
  assert.is(status, 1);
  assert.match(err, "ReferenceError: nowhere is not defined");
  for (const [name, part] of [
    ["fail", "nowhere"],
    ["", "fail();"],
  ] as const) {
    const place = `${join(folder, "throws.tsx")}:4:${line.indexOf(part) + 1}`;
    assert.ok(err.includes(name === "" ? place : `at ${name} (${place})`), err);
  }
});

test("errors of syntax say file, line and column, without our own calls", async () => {
  const { status, err } = await run({
    "main.ts": 'import "./deep/broken";',
    "deep/broken.tsx": 'const a = () => 1; const é = "é", b = (1 2);\n',
  });
  assert.is(status, 1);
  assert.match(err, 'deep/broken.tsx:1:42: expected ")" but found "2"');
  assert.match(err, "SyntaxError");
  assert.not.match(err, "register-hooks");
});

test("a module that does not exist is Node's own error", async () => {
  for (const specifier of ["./nowhere", "nowhere", "./nowhere.py", "./nowhere.js?text"]) {
    const { status, err } = await run({ "missing.tsx": `import "${specifier}";` });
    assert.is(status, 1);
    assert.match(err, "ERR_MODULE_NOT_FOUND");
  }
});

test.run();
