import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn, printed } from "../../packages/build/src/functions/testing/function-module.ts";
import { applyEdits } from "../../packages/build/src/transform/apply-edits.ts";
import { runInPod } from "./run-in-pod.ts";

const printedResult = { result: { type: "string", stdout: true } } as const;

/** What the functions of a module print as their results. */
const resultsOf = async (
  files: Readonly<Record<string, string>>,
  name = "flow.tsx",
): Promise<(string | undefined)[]> => {
  const { captured, diagnostics } = await compileIn(files, name);
  assert.equal(printed(diagnostics), []);
  const results: (string | undefined)[] = [];
  for (const script of captured) {
    assert.not.match(script.source, "{{");
    const { outputs, stderr } = await runInPod(script, { outputs: printedResult });
    results.push(stderr === "" ? outputs.result : stderr);
  }
  return results;
};

const flow = (text: string): string => `import { Script, template } from "argotsx";\n${text}`;

test("a function brings what it uses of its module, and only that", async () => {
  const text = flow(`import { basename } from "node:path";
const base = 10, unused = template("unused", {}, () => null), factor = base * 2;
type Row = { n: number };
enum Level { Low = "low", High = "high" }
const twice = (row: Row): number => row.n * helper(factor);
function helper(n: number): number { return n; }
class Counter { static count = 1; }
const prices = new Map<string, number>();
prices.set("a", base);
for (const [name, price] of [["b", 2]] as const) prices.set(name, price);
let sum = 0;
sum += 5;
console.log("not this");
export default <Script image="node" run={() => ({ result: [twice({ n: 3 }), Level.High, Counter.count, prices.size, sum, later, basename("/x/y")].join(" ") })} />;
const later = "later";
`);
  assert.equal(await resultsOf({ "flow.tsx": text }), ["60 high 1 2 5 later y"]);
  const { captured } = await compileIn({ "flow.tsx": text });
  for (const word of ["not this", "unused", "template"]) assert.not.match(captured[0]?.source ?? "", word);
});

test("functions are given as literals, by name, imported, or of a namespace", async () => {
  const result = (text: string) => `({ result: ${JSON.stringify(text)} })`;
  const files = {
    "flow.tsx": flow(`import fromFile, { named as other } from "./jobs.ts";
import * as jobs from "./jobs.ts";
import packaged from "some-package";
function declared() { return ${result("declared")}; }
export const arrow = () => ${result("arrow")};
export default function main() { return ${result("main")}; }
const run = async () => ${result("shorthand")};
export const all = [
  <Script image="node" run={declared} />,
  <Script image="node" run={(arrow as () => object)} />,
  <Script image="node" run={main} />,
  <Script image="node" run={fromFile} />,
  <Script image="node" run={other} />,
  <Script image="node" run={jobs.named} />,
  <Script image="node" run={packaged} />,
  <Script image="node" run={function () { return ${result("function")}; }} />,
  <Script image="node" run={(async () => ${result("async")}) satisfies () => unknown} />,
];
`),
    "jobs.ts": `export default () => ${result("default")};\nexport const named = () => ${result("named")};\n`,
    "node_modules/some-package/package.json": '{ "name": "some-package", "main": "index.js" }',
    "node_modules/some-package/index.js": `module.exports = () => ${result("package")};\n`,
  };
  const expected = "declared arrow main default named named package function async".split(" ");
  assert.equal(await resultsOf(files), expected);
});

test("compiled JavaScript of a package holds functions too", async () => {
  const text = `import { jsx as _jsx } from "argotsx/jsx-runtime";
import { jsx as e, jsxs } from "argotsx/jsx-runtime";
import * as argotsx from "argotsx";
const run = () => ({ result: "shorthand" });
export const all = [
  _jsx(Script, { image: "node", run: () => ({ result: "jsx" }) }),
  e(Script, { "run": () => ({ result: "renamed" }) }),
  (0, runtime.jsxs)(Script, { run, children: [] }),
];
`;
  assert.equal(await resultsOf({ "flow.js": text }, "flow.js"), ["jsx", "renamed", "shorthand"]);
});

test("what is no function, or comes from elsewhere, is left alone", async () => {
  const { edits, diagnostics } = await compileIn({
    "flow.tsx": flow(`import { workflow } from "argotsx";
import script from "./x.sh";
const command = "npm test";
function Job(props: { run: unknown }) { const { run } = props; return [<A run={props.run} />, <A run={run} />]; }
export const all = [<A run="text" />, <A run={command} />, <A run={script} />, <A run={3} />, <A run />, <A run={workflow.name} />];
const options = { run: () => 1 };
`),
    "x.sh": "true",
  });
  assert.equal([edits, printed(diagnostics)], [[], []]);
});

test("plain functions are used from modules that also hold templates", async () => {
  const files = {
    "flow.tsx": flow(`import { shout, limit } from "./lib.tsx";
import { Echo } from "./lib.tsx";
export default <Script image="node" run={() => ({ result: shout("a") + limit })} />;
`),
    "lib.tsx": flow(`import { Other } from "./other.tsx";
export const Echo = template("echo", {}, () => null), limit = 3, Two = Echo;
export { Other };
const mark = "!";
export const shout = (text: string) => text.toUpperCase() + mark;
export const all = [Echo, Other];
export default Echo;
`),
    "other.tsx": flow(`export const Other = template("other", {}, () => <Script image="x" />);\n`),
  };
  assert.equal(await resultsOf(files), ["A!3"]);
  const { captured } = await compileIn(files);
  assert.not.match(captured[0]?.source ?? "", "echo");
});

test("text and JSON are imported", async () => {
  const files = {
    "flow.tsx": flow(`import text from "./a.txt";
import query from "./q.graphql?text";
import { name } from "./data.json";
export default <Script image="node" run={() => ({ result: text + query + name })} />;
`),
    "a.txt": "one\r\n",
    "q.graphql": "{{two}}",
    "data.json": '{ "name": "three" }',
  };
  assert.equal(await resultsOf(files), ["one\n{{two}}three"]);
  const { captured, folder } = await compileIn(files);
  assert.not.match(captured[0]?.source ?? "", folder);
});

test("packages may ask where they are, and call things as CommonJS does", async () => {
  const files = {
    "flow.tsx": flow(`import where from "where";
const module = "m", exports = "e";
export default <Script image="node" run={() => ({ result: [...where(), module, exports].join(" ") })} />;
`),
    "node_modules/where/package.json": '{ "name": "where", "type": "module", "main": "index.js" }',
    "node_modules/where/index.js": `import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { dirname } from "node:path";
import old from "./old.cjs";
const require = createRequire(import.meta.url);
const __filename = fileURLToPath(import.meta.url);
const __dirname = dirname(__filename);
export default () => [typeof require("node:fs").readFileSync, __dirname === old().folder, old().gzip];
`,
    "node_modules/where/old.cjs":
      'module.exports = () => ({ folder: __dirname, gzip: typeof require("zlib").gzip, lazy: (name) => require(name) });\n',
  };
  assert.equal(await resultsOf(files), ["function true function m e"]);
});

test("braces in tagged templates stay what their function sees", async () => {
  const text = flow(`const tag = (strings: TemplateStringsArray, ...values: unknown[]) =>
  JSON.stringify([strings, strings.raw, values, strings === again(strings)]);
const seen = new Set<unknown>();
const again = (strings: unknown) => { seen.add(strings); return strings; };
export default <Script image="node" run={() => ({ result: tag\`{{a}}\${1}\\u{7b}{{\` + String.raw\`{{\\n\` + \`{{\${{ a: 1 }.a}\` })} />;
`);
  const tag = (strings: TemplateStringsArray, ...values: unknown[]) =>
    JSON.stringify([strings, strings.raw, values, true]);
  assert.equal(await resultsOf({ "flow.tsx": text }), [`${tag`{{a}}${1}\u{7b}{{`}${String.raw`{{\n`}{{1`]);
});

test("scripts are the same wherever the folder lies, and name no place outside of it", async () => {
  const files = {
    "src/flow.tsx": flow(`import ms from "ms";\nimport { a } from "../lib/a.ts";
export default <Script image="node" run={() => ({ result: ms(a) })} />;\n`),
    "lib/a.ts": "export const a = 3;\n",
    "node_modules/.store/ms@2/node_modules/ms/package.json": '{ "name": "ms", "main": "i.js" }',
    "node_modules/.store/ms@2/node_modules/ms/i.js": "module.exports = (n) => n + 'ms';\n",
    "node_modules/ms/package.json": '{ "name": "ms", "main": "../.store/ms@2/node_modules/ms/i.js" }',
  };
  const first = await compileIn(files, "src/flow.tsx");
  const second = await compileIn(files, "src/flow.tsx");
  const source = first.captured[0]?.source ?? "";
  assert.is(source, second.captured[0]?.source);
  assert.not.match(source, first.folder);
  assert.not.match(source, ".store");
  assert.match(source, "// lib/a.ts\n");
  assert.match(source, '"ms/i.js"(');
  assert.equal(
    first.inputs.map(({ path }) => path.slice(first.folder.length)),
    ["/node_modules/.store/ms@2/node_modules/ms/i.js", "/lib/a.ts", "/src/flow.tsx"],
  );
});

test("files that belong to no package do not tell where on the disk they lie", async () => {
  const files = {
    "src/flow.tsx": flow(`import { a } from "../lib/a.ts";
import { b } from "./b.ts";
export default <Script image="node" run={() => ({ result: a + b })} />;\n`),
    "lib/a.ts": "export const a = 3;\n",
    "src/b.ts": "export const b = 4;\n",
  };
  for (const sourceMap of [false, true]) {
    const made = async () => (await compileIn(files, "src/flow.tsx", { sourceMap }, false)).captured[0];
    const [first, second] = [await made(), await made()];
    assert.equal(first, second);
    assert.is(first?.file, "flow.tsx");
    assert.equal(
      [...(first?.source ?? "").matchAll(/^\/\/ (.*)$/gm)].map(([, name]) => name),
      ["../lib/a.ts", "b.ts", "flow.tsx"],
    );
    assert.equal(
      first?.parts.map(({ name }) => name),
      ["flow.tsx", "../lib/a.ts", "b.ts"],
    );
  }
});

test("an edit elsewhere in the module does not change a script", async () => {
  const one = flow(`export default <Script image="node" run={() => ({ result: "a" })} />;\n`);
  const two = flow(
    `// a comment\nconst other = 3;\nexport default <Script image="node" run={() => ({ result: "a" })} />;\nexport const x = <Script run={() => 1} />;\n`,
  );
  const [first, second] = [await compileIn({ "flow.tsx": one }), await compileIn({ "flow.tsx": two })];
  assert.is(first.captured[0]?.source, second.captured[0]?.source);
});

test("a module with its edits is the module, with data on its functions", async () => {
  const text = flow(`import { there, constant } from "./there.ts";
export const literal = ({ run: (() => 1) as () => number });
export const made = [
  createElement(Script, { image: "x", run: there }),
  createElement(Script, { there, run: async () => there() }),
  <Script run={there} />,
  <Script run={constant} />,
];
const run = () => 4;
export const short = createElement(Script, { run });
function createElement(_: unknown, props: object) { return props; }
`);
  const { edits, folder } = await compileIn({
    "flow.tsx": text,
    "there.ts": "export const there = Object.freeze(() => 3);\nexport const constant = 'a text';\n",
  });
  const edited = applyEdits(text, edits);
  assert.is(edited.split("\n").length, text.split("\n").length);
  const { outputFiles } = await build({
    stdin: { contents: edited, loader: "tsx", resolveDir: folder, sourcefile: "flow.tsx" },
    bundle: true,
    write: false,
    format: "cjs",
    jsx: "automatic",
    jsxDev: false,
    external: ["argotsx"],
    alias: { "argotsx/jsx-runtime": "argotsx" },
    jsxImportSource: "argotsx",
  });
  const module = { exports: {} as { made: { run: unknown }[]; short: { run: unknown } } };
  const argotsx = { jsx: (_: unknown, props: object) => props, Script: "Script", template: () => null };
  new Function("module", "require", outputFiles[0]?.text ?? "")(module, () => argotsx);
  const { made, short } = module.exports;
  const runs = [...made, short].map(({ run }) => run);
  assert.equal(
    runs.map((run) => (typeof run === "function" ? Symbol.for("argotsx.function") in run : run)),
    [true, true, true, "a text", true],
  );
  const results = runs.map((run) => (typeof run === "function" ? run() : undefined));
  assert.equal(await Promise.all(results), [3, 3, 3, undefined, 4]);
});

test("edits stay on their lines", async () => {
  const text = flow(`export default <Script image="node" run={() =>\n  ({ result: "a\\u2028" })\n} />;\n`);
  const { edits, claimed } = await compileIn({ "flow.tsx": text });
  for (const { insert } of edits) assert.not.match(insert, /[\n\r\u2028\u2029]/);
  assert.equal(
    claimed.map(({ start, end }) => text.slice(start, end)),
    [`() =>\n  ({ result: "a\\u2028" })`],
  );
});

test.run();
