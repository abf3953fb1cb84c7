import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Compile } from "./compile.ts";
import { compiling } from "./testing/compile-files.ts";

const header = 'import { Workflow } from "argotsx";\n';
const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const all = (text: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${name}.tsx`, `${header}${text(name)}`]));
const plain = all((name) => `function Print() {}\nexport default <Workflow name="${name}" is={Print.name} />;\n`);

/** How many copies of our runtime there are, told by a component that is an object. */
const copies = async (files: Readonly<Record<string, string>>, options: { readonly useCache?: boolean } = {}) => {
  const types = new Set<unknown>();
  const compiler: Compile = (root) => {
    types.add((root as { type: unknown }).type);
    return { manifests: [], diagnostics: [] };
  };
  const runtime = { "runtime/index.js": "export const Workflow = { kind: 1 };" };
  const { said } = await compiling().run({ ...runtime, ...files }, { compiler, sharesRuntime: true, ...options });
  assert.equal(said, []);
  return types.size;
};

test("files that import nothing but argotsx have one copy of it, and are modules of their own besides", async () => {
  const alone = await compiling().run(plain);
  const { path, run } = compiling();
  const { values, files, diagnostics } = await run(plain, { sharesRuntime: true });
  assert.equal(diagnostics, []);
  assert.equal(values, alone.values);
  assert.equal(
    values.map(({ is }) => is),
    names.map(() => "Print"),
  );
  assert.equal(files[1]?.manifests[0]?.locate([]), { file: path("b.tsx"), line: 3, column: 16 });
  assert.ok(files[1]?.inputs.includes(path("b.tsx")));
  assert.is(await copies(plain), 1);
});

test("few files, those that are kept, and those that import or see more have copies of their own", async () => {
  const { "a.tsx": a = "", ...eight } = plain;
  const { "b.tsx": b = "", ...seven } = eight;
  assert.is(await copies(eight), 1);
  assert.is(await copies(seven), 7);
  assert.is(await copies(plain, { useCache: true }), 9);
  assert.is(await copies({ ...eight, "a.tsx": `import "./lib/x";\n${a}`, "lib/x.ts": "" }), 2);
  assert.is(await copies({ ...eight, "a.tsx": `console.error;\n${a}` }), 2);
  assert.is(await copies({ ...seven, "a.tsx": `${a}process.env;`, "b.tsx": `${b}const x = import.meta.url;` }), 9);
});

test("what goes wrong in one of many is told as if it had been alone", async () => {
  const wrong = {
    "1.tsx": `${header}\nconst x: any = null;\nexport default <Workflow name={x.y} />;\n`,
    "2.tsx": `${header}export const a = <Workflow />;\n`,
    "3.tsx": `${header}process.exit(1);\nexport default <Workflow />;\n`,
  };
  for (const files of [
    { ...plain, ...wrong },
    { ...plain, ...wrong, "4.tsx": `${header}export default <Workflow;\n` },
    { ...plain, "1.tsx": `import { nothing } from "argotsx";\nexport default nothing;\n` },
  ]) {
    const alone = await compiling().run(files);
    const shared = await compiling().run(files, { sharesRuntime: true });
    const byName = (one: typeof alone) => [...one.values].sort((x, y) => (String(x.name) < String(y.name) ? -1 : 1));
    assert.equal(byName(shared), byName(alone));
    assert.equal([...shared.said].sort(), [...alone.said].sort());
    assert.ok(alone.said.length > 0);
  }
});

test("of very many files a few are compiled first, and nothing else differs", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [
      `m${index + 10}.tsx`,
      `${header}export default <Workflow name="${index}" />;\n`,
    ]),
  );
  const thrown = `${header}\nconst x: any = null;\nexport default <Workflow name={x.y} />;\n`;
  for (const wrong of [
    {},
    { "m10.tsx": thrown, "m79.tsx": thrown },
    { "m12.tsx": `${header}export default <Workflow;\n`, "m77.tsx": `${header}export const a = 1;\n` },
    { "m13.tsx": `import "./lib/x";\n${thrown}`, "m76.tsx": `import "./lib/x";\n${thrown}`, "lib/x.ts": "" },
  ]) {
    const files = { ...many, ...wrong };
    const alone = await compiling().run(files);
    const shared = await compiling().run(files, { sharesRuntime: true });
    const names = (one: typeof alone) => one.values.map(({ name }) => String(name)).sort();
    assert.equal(names(shared), names(alone));
    assert.equal([...shared.said].sort(), [...alone.said].sort());
    assert.is(shared.said.length > 0, Object.keys(wrong).length > 0);
    assert.is(shared.dependencies().size, alone.dependencies().size);
  }
});

test.run();
