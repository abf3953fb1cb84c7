import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { diagnostic } from "@argotsx/diagnostic";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Compile } from "./compile.ts";
import { compiling } from "./testing/compile-files.ts";

const { path, run } = compiling();
const header = 'import { Workflow } from "argotsx";\n';
const ARROW = Symbol.for("argotsx.arrow");

interface Captured {
  readonly file: string;
  readonly tree: { readonly kind: string; readonly at: readonly number[] };
  readonly scope: Readonly<Record<string, () => unknown>>;
}
const captured = (value: unknown): Captured | undefined => (value as { readonly [ARROW]?: Captured })[ARROW];

test("an arrow carries its tree, and still is a function", async () => {
  const { values, diagnostics } = await run({
    "w.tsx": `${header}const n = 2;\nexport default <Workflow when={() => n > 1} />;\n`,
  });
  assert.equal(diagnostics, []);
  const when = values[0]?.when as () => boolean;
  assert.is(when(), true);
  assert.is(when.name, "when");
  const { file, tree, scope } = captured(when) ?? {};
  assert.equal([file, tree?.kind, tree?.at, scope?.n?.()], ["w.tsx", "binary", [3, 38, 3, 43], 2]);
});

test("files are named as the elements of the same module name them", async () => {
  const { values } = await run({
    "deep/w.tsx": `${header}import { when } from "../lib/when";\nexport default <Workflow when={when} it={() => 1} />;\n`,
    "lib/when.ts": "export const when = () => 1;",
    "plain.tsx": `${header}export default <Workflow name="plain" />;\n`,
  });
  assert.equal(
    values.map(({ when, it }) => [captured(when ?? "")?.file, captured(it ?? "")?.file]),
    [
      ["lib/when.ts", "deep/w.tsx"],
      [undefined, undefined],
    ],
  );
});

test("a file without arrows that imports one with is made again with its arrows", async () => {
  const { values } = await run({
    "1.tsx": `${header}import { when } from "./lib/when";\nexport default <Workflow when={when} />;\n`,
    "2.tsx": `${header}export default <Workflow name="plain" />;\n`,
    "lib/when.ts": "export const when = () => 1;",
  });
  assert.equal(
    values.map(({ when, name }) => [captured(when ?? "")?.file, name]),
    [
      ["lib/when.ts", undefined],
      [undefined, "plain"],
    ],
  );
});

test("of packages only those that depend on argotsx are looked into", async () => {
  const code = 'import { jsx } from "argotsx/jsx-runtime";\nexport const e = { when: () => 1 };\n';
  const pack = (manifest: object) => JSON.stringify({ main: "index.js", type: "module", ...manifest });
  const { values, diagnostics } = await run({
    "runtime/jsx-runtime.js": "export const jsx = 1;",
    "node_modules/ours/package.json": pack({ peerDependencies: { argotsx: "*" } }),
    "node_modules/ours/dist/package.json": "{}",
    "node_modules/ours/dist/index.js": code,
    "node_modules/ours/index.js": 'export * from "./dist/index.js";',
    "node_modules/@other/two/package.json": pack({}),
    "node_modules/@other/two/index.js": code,
    "w.tsx": `${header}import * as a from "ours";\nimport * as b from "@other/two";\nexport default <Workflow a={a.e.when} b={b.e.when} />;\n`,
  });
  assert.equal(diagnostics, []);
  assert.is(captured(values[0]?.a)?.file, "node_modules/ours/dist/index.js");
  assert.is(captured(values[0]?.b), undefined);
});

test("elements stand where they were written, behind however many arrows of their line", async () => {
  const line = "export default <Workflow a={() => 1}>{[() => 2, <Workflow b={() => 3} />, <Workflow />]}</Workflow>;";
  const { values } = await run({ "w.tsx": `${header}${line}\n` });
  const children = (values[0]?.children ?? []) as readonly { readonly source?: unknown }[];
  const at = (part: string) => ({ fileName: "w.tsx", lineNumber: 2, columnNumber: line.indexOf(part) + 1 });
  assert.equal(children[1]?.source, at("<Workflow b"));
  assert.equal(children[2]?.source, at("<Workflow />"));
});

interface Made {
  readonly props: { readonly id?: number; readonly children?: unknown };
  readonly source: { readonly lineNumber: number; readonly columnNumber: number };
}
/** All elements with an id, below a value. */
const elementsIn = (value: unknown): Made[] => {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== "object" || value === null || !("props" in value)) return [];
  const element = value as Made;
  return [...(element.props.id === undefined ? [] : [element]), ...elementsIn(element.props.children)];
};

const parts = fc.letrec<{ parts: string; part: string }>((tie) => ({
  parts: fc.array(tie("part"), { maxLength: 4 }).map((all) => all.join("")),
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      "<Workflow id={%} />",
      "{() => 1}",
      "{/* 😀é */}",
      "<Workflow id={%} when={() => {\n return 1; }} />",
      "\n",
    ),
    tie("parts").map((inner) => `<Workflow id={%} when={() => [() => "é"]}>${inner}</Workflow>`),
    tie("parts").map((inner) => `{[() => { return 2; }, <>${inner}</>, () => 3]}`),
  ),
})).parts;

test("elements stand where they were written, whatever is on their line", async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (inner) => {
      let id = 0;
      const text = `${header}export default <Workflow>${inner}</Workflow>;\n`.replace(/%/g, () => String(id++));
      const { values, diagnostics } = await run({ "p.tsx": text });
      assert.equal(diagnostics, []);
      const elements = elementsIn(values[0]?.children);
      assert.is(elements.length, id);
      const lines = text.split("\n");
      for (const { props, source } of elements) {
        const written = lines[source.lineNumber - 1]?.slice(source.columnNumber - 1);
        assert.ok(written?.startsWith(`<Workflow id={${props.id}}`), `${text} ${JSON.stringify(source)}`);
      }
    }),
    { numRuns: 40 },
  );
});

test("what is thrown behind an arrow on a line is told at its place, with names", async () => {
  const line = "const a = [() => 1, () => 2], fail = () => nowhere(), x: any = null, y = fail();";
  const { diagnostics, said } = await run({ "w.tsx": `${header}${line}\nexport default <Workflow />;\n` });
  assert.equal(said, [`evaluation-failed 2:${line.indexOf("nowhere") + 1} ReferenceError: nowhere is not defined`]);
  assert.equal(
    diagnostics[0]?.related.map(({ message, at }) => [message, at.column]),
    [["called from here", line.indexOf("fail()") + 1]],
  );
});

test("errors and warnings of esbuild are about what the user wrote", async () => {
  const line = 'const a = () => 1; import "./nowhere";';
  const wrong = await run({ "w.tsx": `${header}${line}\nexport default <Workflow />;\n` });
  assert.equal(wrong.said, [`unresolved-import 2:${line.indexOf('"./nowhere') + 1} cannot find './nowhere'`]);
  const warned = await run({
    "w.tsx": `${header}const a = () => 1, b = { c: 1, c: 2 };\nexport default <Workflow a={a} b={b} />;\n`,
  });
  assert.equal(warned.said, ['bundle-warning 2:32 duplicate key "c" in object literal']);
  const broken = await run({ "w.tsx": `${header}const a = () => 1;\nconst` });
  assert.equal(broken.said, ["syntax-error 3:6 expected identifier but found end of file"]);
});

test("what is wrong with a function is told where it stands, and not again where it is used", async () => {
  const missing = (file: string) =>
    diagnostic("function-not-compiled", { file, line: 3, column: 16 }, { template: "main" });
  const compiler: Compile = (_root, { file }) => ({ manifests: [], diagnostics: [missing(file)] });
  const files = (run: string) => ({ "w.tsx": `${header}const f = (n: number) => ${run};\nexport default f(1);\n` });
  assert.equal((await run(files("<Workflow run={() => n} />"), { compiler })).said, [
    "function-closes-over 2:47 'n' will not exist in the pod: it is a parameter of the function around it",
  ]);
  assert.is((await run(files("<Workflow />"), { compiler })).diagnostics[0]?.id, "function-not-compiled");
});

test("an unused arrow is dropped with what it alone uses, as before", async () => {
  const files = {
    "w.tsx": `${header}import { unused } from "./lib/unused";\nconst b = 1, a = () => unused;\nexport default <Workflow b={b} />;\n`,
    "lib/unused.ts": 'export const unused = () => "far and away";',
  };
  await run(files, { useCache: true });
  const cached = readdirSync(path("node_modules/.cache/argotsx"));
  assert.is(cached.length, 1);
  const code = readFileSync(path(`node_modules/.cache/argotsx/${cached[0]}`), "utf8");
  assert.not.match(code, "far and away");
  assert.not.match(code, "__argotsxArrow");
});

test("a cached module has its arrows, and the places of its elements", async () => {
  const line = "export default <Workflow when={() => 1}><Workflow /></Workflow>;";
  const files = { "w.tsx": `${header}${line}\n` };
  const loaded = createRequire(import.meta.url).cache;
  const tools = () => Object.keys(loaded).filter((name) => /[\\/](?:typescript|esbuild)[\\/]lib[\\/]/.test(name));
  for (const isCached of [false, true]) {
    for (const name of tools()) delete loaded[name];
    const { values } = await run(files, { useCache: true });
    assert.is(tools().length, isCached ? 0 : 2, "esbuild and TypeScript are loaded only to make a module");
    assert.is(captured(values[0]?.when)?.tree.kind, "literal");
    const { source } = (values[0]?.children ?? {}) as { source?: { columnNumber: number } };
    assert.is(source?.columnNumber, line.indexOf("<Workflow />") + 1);
  }
});

test("a reference that decides what is compiled is told at its place, from the cache as well", async () => {
  const line = 'const a = [<b c={() => 1} />, workflow.name === "a" ? 1 : 2];';
  const files = {
    "decides.tsx": `${header}import { workflow } from "./lib/workflow";\n${line}\nexport default <Workflow a={a} />;\n`,
    "lib/workflow.ts":
      'export const workflow = { name: Object.assign(() => 1, { [Symbol.for("argotsx.reference")]: { path: ["name"] } }) };',
  };
  for (const useCache of [true, true]) {
    const { said, diagnostics } = await run(files, { useCache });
    assert.equal(said, [
      `reference-as-condition 3:${line.indexOf("workflow") + 1} workflow.name has no value until the workflow runs, so it cannot decide what is compiled`,
    ]);
    assert.is(diagnostics[0]?.at?.file, path("decides.tsx"));
    assert.is(diagnostics[0]?.help, 'decide while it runs: when={() => workflow.name() === "a"}');
  }
});

test.run();
