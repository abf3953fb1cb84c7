import { transformSync } from "esbuild";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadTypeScript } from "../load-typescript.ts";
import { mayHoldArrow } from "./may-hold-arrow.ts";
import { type Transformed, transformSource } from "./transform-source.ts";

const runtime = { index: "/r/index.js", jsxRuntime: "/r/jsx-runtime.js", jsxDevRuntime: "/r/jsx-dev-runtime.js" };
const typescript = loadTypeScript();
const transform = (text: string, path = "/w/a.tsx"): Promise<Transformed> =>
  transformSource({ path, name: path.slice(3), root: "/w", text, typescript, runtime, providers: [] });

/** The arrows of a text that were wrapped, as they were written. */
const wrapped = async (text: string, path?: string): Promise<string[]> => {
  const { edits } = await transform(text, path);
  const starts = edits.filter((_, number) => number % 2 === 0);
  return starts.map(({ start }, number) => text.slice(start, edits[number * 2 + 1]?.start));
};

/** Runs a module and answers with what it exports as `default`. */
const evaluate = async (text: string): Promise<unknown> => {
  const edited = await transform(text);
  const { code } = transformSync(edited.text, { loader: "tsx", jsx: "automatic", format: "esm" });
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return (await import(url)).default;
};
const ARROW = Symbol.for("argotsx.arrow");
const captured = (value: unknown) =>
  (value as { [ARROW]?: { file: string; tree: { kind: string; at: number[] }; scope: Record<string, () => unknown> } })[
    ARROW
  ];

test("parameterless arrows of one expression are wrapped, wherever they stand", async () => {
  assert.equal(await wrapped("export const a = () => 1, b = { c: [() => x] }, d = f(() => { return y; });"), [
    "() => 1",
    "() => x",
    "() => { return y; }",
  ]);
  assert.equal(await wrapped("export default <A when={() => b() === 1} {...{ c: () => 2 }}>{() => 3}</A>;"), [
    "() => b() === 1",
    "() => 2",
    "() => 3",
  ]);
  assert.equal(await wrapped("const f = (): string => x as string, g = <T,>() => 1;"), [
    "(): string => x as string",
    "<T,>() => 1",
  ]);
});

test("what is no expression of its own stays as it is", async () => {
  for (const text of [
    "const a = async () => 1;",
    "const a = (b) => 1;",
    "const a = () => { f(); };",
    "const a = () => { f(); return 1; };",
    "const a = () => {};",
    "const a = () => { return; };",
    "const A = () => <B />;",
    "const A = () => (b ? <></> : null);",
    "const A = () => { return <B><C /></B>; };",
    "const a = <Script run={() => 1} />;",
    "const a = <Script run={(() => { const f = () => 1; return f(); }) as any} />;",
    'const a = jsx("Script", { run: () => 1, "run": () => 2 });',
    "const a = () => (;",
  ]) {
    assert.equal(await wrapped(text), [], text);
    assert.is((await transform(text)).text, text);
  }
});

test("of nested arrows the outermost is wrapped, and those in a macro are", async () => {
  assert.equal(await wrapped("const a = () => b.map(() => 1);"), ["() => b.map(() => 1)"]);
  assert.equal(await wrapped("const A = () => (<B when={() => 1} c={() => () => 2} />);"), [
    "() => 1",
    "() => () => 2",
  ]);
});

test("a macro whose JSX was compiled is still one", async () => {
  for (const call of ["_jsx", "jsxs", "jsxDEV", "runtime_1.jsx", "(0, runtime_1.jsx)"]) {
    const text = `const A = () => ${call}(B, { when: () => x() === 1 }), C = () => { return ${call}(B, {}); };`;
    assert.equal(await wrapped(text, "/w/a.js"), ["() => x() === 1"], call);
  }
});

test("the function keeps its name and value and carries its tree and its scope", async () => {
  const text = "const limit = 3; export default (limit: number) => ({ check: () => limit > 1 }).check;";
  const found = await evaluate(`\uFEFF${text}`);
  const check = (found as (limit: number) => () => boolean)(2);
  assert.is(check(), true);
  assert.is(check.name, "check");
  const data = captured(check);
  assert.is(data?.file, "a.tsx");
  assert.is(data?.tree.kind, "binary");
  assert.equal(data?.tree.at, [1, text.indexOf("limit > 1") + 1, 1, text.indexOf(" })") + 1]);
  assert.equal(Object.keys(data?.scope ?? {}), ["limit"]);
  assert.is(data?.scope.limit?.(), 2);
});

test("names come from where the arrow stands", async () => {
  const names = async (text: string) => (await evaluate(text)) as string[];
  assert.equal(
    await names(`const a = (() => 1); let b; b = () => 1; class C { d = () => 1; "e f" = () => 1 }
      const { g = () => 1 } = {}; const h = (i = () => 1) => i;
      export default [a, b, new C().d, new C()["e f"], g, h(), [() => 1][0]].map((one) => one.name);`),
    ["a", "b", "d", "e f", "g", "i", ""],
  );
});

test("a name is read when it is asked for, and throws as it does in the scope", async () => {
  const arrow = await evaluate("export default (() => later + nowhere); const later = 5;");
  const scope = captured(arrow)?.scope ?? {};
  assert.is(scope.later?.(), 5);
  assert.throws(() => scope.nowhere?.(), /nowhere is not defined/);
});

test("a keyword right before an arrow stays one, and what a module calls Object or Symbol does not matter", async () => {
  const make = (await evaluate(
    "const Object = 1, Symbol = 2, __argotsxArrow = 3; export default function f() { return() => Object }",
  )) as () => () => unknown;
  assert.is(make()(), 1);
  assert.is(captured(make())?.scope.Object?.(), 1);
});

test("no line is added before the end, whatever is in strings", async () => {
  const text = 'const a = () => "\\u2028\\n{{x}}" + `é\n😀`;\nconst b = 1; // end';
  const { text: after } = await transform(text);
  const lines = after.split(/\r\n|[\n\r\u2028\u2029]/);
  assert.is(
    lines.findIndex((line) => line.includes("const b")),
    2,
  );
  assert.ok(lines[0]?.includes('() => "\\u2028\\n{{x}}" + `é'));
});

test("elements behind an arrow on a line know where they were written", async () => {
  const text = "const a = <A when={() => 1}><B /><></></A>;\nconst c = <C />;";
  const sourceOf = async (tsx: string) => /@jsxImportSource (argotsx\S+) \*\/$/.exec((await transform(tsx)).text)?.[1];
  const places = (await sourceOf(text))?.replace("argotsx-places:", "").split(",") ?? [];
  assert.equal(places.map((place) => place.replace(/:\d+:/, ":")).sort(), ["1:29", "1:34"]);
  const one = "const a = <A when={() => 1} />;";
  for (const other of [`/** @jsxImportSource react */ ${text}`, `/* @jsx h */ ${text}`, one]) {
    assert.is(await sourceOf(other), undefined);
  }
});

test("a file that nests too deeply, or has errors, is left to esbuild", async () => {
  for (const text of [`export const a = ${"(".repeat(50_000)}`, "const a = () => 1; const = 1;"]) {
    assert.is((await transform(text)).text, text);
  }
  const long = `export const a = ${"1 + ".repeat(20_000)}1; const b = () => 1;`;
  assert.is((await transform(long)).edits.length, 2);
});

const pieces = fc.constantFrom(
  "() => 1",
  "()=>x",
  "(): string => x",
  "(): { a: string; b: { c: 1 } } => x",
  "(): (() => void) => x",
  "(): A | B<C> => x",
  '(): "a;{" => x',
  "( ) /* c */ => x",
  "(/* none */) => x",
  "(): x is { a: 1 } => x",
  "() => { return x; }",
  "() => {\n  // c\n  return x;\n}",
  "() => (\n  x\n)",
  "() => <A />",
  "() => (\n  <A />\n)",
  "() => { return <A />; }",
  "() => { f(); return x; }",
  "(): JSX.Element => <A />",
  "function () { return 1; }",
  "function (): void { g(); }",
  "async () => 1",
  "(y) => y",
  "c ? f() : g()",
  "<A when={() => 1}>{() => 2}</A>",
  "<A>{() => <B />}</A>",
  "{ a(): { b: 1 } { return { b: 1 }; } }",
);

test("a text with an arrow to wrap is never passed over", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(pieces, fc.constantFrom("const v = %;", "f(%);", "a(\n  %,\n);", "const o = { p: % };")), {
        maxLength: 3,
      }),
      async (parts) => {
        const text = parts.map(([piece, around]) => around.replace("%", () => piece)).join("\n");
        if ((await transform(text)).edits.length > 0) assert.ok(mayHoldArrow(text, "/w/a.tsx"), text);
      },
    ),
    { numRuns: 300 },
  );
});

test("a text that is made to take long is looked at quickly", () => {
  for (const part of ["():", "(/*", "(): |{", "(): '", "() ", "( ", "() => ((", `${"():".repeat(300)};`]) {
    mayHoldArrow(part.repeat(3_000_000 / part.length), "/w/a.tsx");
  }
});

test("macros and methods do not send a file the slow way", () => {
  for (const text of [
    "const Print = () => (\n  <Container\n    name='print'\n  />\n);",
    "const Print = (): JSX.Element => <Container />;",
    "const a = async () => 1;",
    "const a = () => { const b = 1; return b; };",
    "class A { b(): string { return ''; } }",
    "const a = b() ? c() : d; function e(): void { f((x) => x); }",
    "const a = list().map((x) => x);",
  ]) {
    assert.not(mayHoldArrow(text, "/w/a.tsx"), text);
  }
});

test.run();
