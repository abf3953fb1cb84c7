import { test } from "uvu";
import * as assert from "uvu/assert";
import type { CapturedFunction } from "../captured-function.ts";
import { compileIn, printed } from "../testing/function-module.ts";

// Without the declarations of browsers, which take most of the time.
const tsconfig = {
  "tsconfig.json": '{ "compilerOptions": { "strict": true, "module": "preserve", "lib": ["es2023"] } }',
};
const types = `
export type Level = "low" | "high" | "a";
export enum Side { Heads = "heads", Tails = "tails" }
export interface Row { readonly id: string; next?: Row; tags: readonly string[] }
export class Point { x = 1; }
export type Branded = string & { readonly __brand: "id" };
`;

const compiled = (functions: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  compileIn({
    ...tsconfig,
    "flow.tsx": [
      'import { template } from "argotsx";',
      'import { type Branded, type Level, type Row, type Side, Point } from "./types.ts";',
      ...functions.map((text) => `template.fn("x", ${text});`),
    ].join("\n"),
    "types.ts": types,
    ...files,
  });

const fieldsOf = async (text: string, files?: Readonly<Record<string, string>>): Promise<CapturedFunction> => {
  const { captured, diagnostics } = await compiled([text], files);
  assert.equal(printed(diagnostics), []);
  const [found] = captured;
  if (found === undefined) throw new Error("nothing was captured");
  return found;
};

test("inputs are the fields of the first parameter", async () => {
  const { inputs, outputs } =
    await fieldsOf(`(i: { text: string; n: number; on: boolean; level: Level; side: Side; half: 1 | 2;
    brand: Branded; path: \`/in/\${string}\`; rows: Row[]; pair: [number, string]; map: Record<string, number>; any: unknown; mixed: string | number }) => {}`);
  assert.equal(inputs, {
    text: { type: "string" },
    n: { type: "number" },
    on: { type: "boolean" },
    level: { type: "string", enum: ["low", "high", "a"] },
    side: { type: "string", enum: ["heads", "tails"] },
    half: { type: "number", enum: ["1", "2"] },
    brand: { type: "string" },
    path: { type: "string" },
    rows: { type: "json" },
    pair: { type: "json" },
    map: { type: "json" },
    any: { type: "json" },
    mixed: { type: "json" },
  });
  assert.equal(outputs, {});
});

test("optional inputs have the defaults that are written as literals", async () => {
  const { inputs } =
    await fieldsOf(`({ a = 10, b = "x", c = [1, { d: null }], e: renamed = -1.5, f, g = Math.random(), h = false, i }: {
    a?: number; b?: string; c?: unknown[]; e?: number; f?: string; g?: number; h?: boolean; i: Level | undefined }) => {}`);
  assert.equal(inputs, {
    a: { type: "number", optional: true, default: 10 },
    b: { type: "string", optional: true, default: "x" },
    c: { type: "json", optional: true, default: [1, { d: null }] },
    e: { type: "number", optional: true, default: -1.5 },
    f: { type: "string", optional: true },
    g: { type: "number", optional: true },
    h: { type: "boolean", optional: true, default: false },
    i: { type: "string", enum: ["low", "high", "a"], optional: true },
  });
});

test("outputs are the fields of what is returned or awaited, written or not", async () => {
  const written = await fieldsOf(`async (): Promise<{ level: Level; total: number }> => ({ level: "low", total: 1 })`);
  assert.equal(written.outputs, { level: { type: "string", enum: ["low", "high", "a"] }, total: { type: "number" } });
  const inferred = await fieldsOf(`async ({ rows }: { rows: Row[] }) => {
    if (rows.length > 3) return { rows, first: rows[0]?.id ?? null, size: rows.length, side: "left" as "left" | "right" };
    return { rows, first: null, size: 0, side: "right" as const };
  }`);
  assert.equal(inferred.outputs, {
    rows: { type: "json" },
    first: { type: "json" },
    size: { type: "number" },
    side: { type: "string", enum: ["left", "right"] },
  });
  assert.equal((await fieldsOf("async () => {}")).outputs, {});
  assert.equal([(await fieldsOf("() => ({})")).inputs, (await fieldsOf("() => ({})")).outputs], [{}, {}]);
});

test("a function may be declared elsewhere, and what its types are read from is told", async () => {
  const { captured, inputs, folder, diagnostics } = await compileIn({
    ...tsconfig,
    "flow.tsx":
      'import { template } from "argotsx";\nimport { count } from "./count.ts";\ntemplate.fn("count", count);\n',
    "count.ts":
      'import type { Level } from "./level.ts";\nexport function count({ level }: { level: Level }) { return { level }; }\n',
    "level.ts": 'export type Level = "x" | "y";\n',
  });
  assert.equal(printed(diagnostics), []);
  assert.equal(captured[0]?.inputs, { level: { type: "string", enum: ["x", "y"] } });
  assert.equal(inputs.map(({ path }) => path.slice(folder.length + 1)).sort(), ["count.ts", "flow.tsx", "level.ts"]);
  const imports = inputs.find(({ path }) => path.endsWith("count.ts"))?.imports;
  assert.equal(
    imports?.map(({ specifier }) => specifier),
    ["./level.ts"],
  );
});

test("types that cannot travel are told at the type", async () => {
  const { diagnostics, captured } = await compiled([
    "({ a, b }: { a: Date; b: () => void }) => {}",
    "({ deep }: { deep: { list: { when: Map<string, Row> }[] } }) => {}",
    "({ p, q, r }: { p: Point; q: bigint; r: symbol }) => {}",
    "() => ({ when: new Date(), later: Promise.resolve(1), none: undefined })",
    "({ a }: { a: Missing }) => {}",
    "({ a }: { a: (string | undefined)[] }) => {}",
  ]);
  // Without a program, and with what calls are judged by.
  assert.equal(
    captured.map(({ source, inputs = {}, outputs = {} }) => [source, Object.keys(inputs), Object.keys(outputs)]),
    [
      ["", ["a", "b"], []],
      ["", ["deep"], []],
      ["", ["p", "q", "r"], []],
      ["", [], ["when", "later", "none"]],
      ["", ["a"], []],
      ["", ["a"], []],
    ],
  );
  assert.equal(printed(diagnostics), [
    "untravelable-type 3:34 Date cannot travel to or from a pod: JSON would make something else of it",
    "untravelable-type 3:43 () => void cannot travel to or from a pod: it is a function",
    "untravelable-type 4:53 Map<string, Row> cannot travel to or from a pod: JSON would make something else of it",
    "untravelable-type 5:37 Point cannot travel to or from a pod: it is an instance of a class",
    "untravelable-type 5:47 bigint cannot travel to or from a pod: JSON has no bigint",
    "untravelable-type 5:58 symbol cannot travel to or from a pod: a symbol exists in one process only",
    "untravelable-type 6:33 Date cannot travel to or from a pod: JSON would make something else of it",
    "untravelable-type 6:52 Promise<number> cannot travel to or from a pod: JSON would make something else of it",
    "untravelable-type 6:78 undefined cannot travel to or from a pod: JSON has no undefined; use null",
    "untravelable-type 7:31 Missing cannot travel to or from a pod: its declaration cannot be found",
    "untravelable-type 8:31 undefined cannot travel to or from a pod: JSON has no undefined; use null",
  ]);
});

test("a type of a package is told at the user's type that leads to it", async () => {
  const { diagnostics } = await compiled(["({ url }: { url: import('dates').Moment }) => {}"], {
    "node_modules/dates/package.json": '{ "name": "dates", "types": "index.d.ts" }',
    "node_modules/dates/index.d.ts": "export interface Moment { year: number; format(): string }\n",
  });
  assert.equal(printed(diagnostics), [
    "untravelable-type 3:35 Moment cannot travel to or from a pod: its 'format' cannot: it is a function",
  ]);
});

test("what is no object of inputs or outputs is refused", async () => {
  const { diagnostics } = await compiled([
    "(text: string) => {}",
    "(...all: string[]) => {}",
    "(x: Record<string, string>) => {}",
    "<T,>({ a }: { a: T }) => {}",
    "() => 3",
    "() => [1]",
    "(): Record<string, number> => ({})",
    "() => (Math.random() > 0.5 ? { a: 1 } : { b: 2 })",
    "(): { a?: string } => ({})",
    "(untyped) => {}",
  ]);
  assert.equal(
    printed(diagnostics).map((line) => line.replace("of this function cannot be read from its types: ", "")),
    [
      "function-parameter-type 3:25 the inputs its first parameter is string, not one object",
      "function-parameter-type 4:27 the inputs its first parameter is string[], not one object",
      "function-parameter-type 5:22 the inputs the names of the fields of its first parameter are not known",
      "function-parameter-type 6:18 the inputs it is generic",
      "function-return-type 7:24 the outputs it returns number, not an object",
      "function-return-type 8:24 the outputs it returns number[], not an object",
      "function-return-type 9:22 the outputs the names of the fields that it returns are not known",
      "function-return-type 10:52 the outputs 'a' is not always there; use null where it has no value",
      "function-return-type 10:63 the outputs 'b' is not always there; use null where it has no value",
      "function-return-type 11:28 the outputs 'a' is not always there; use null where it has no value",
      "function-parameter-type 12:19 the inputs the type of its first parameter is not known",
    ],
  );
});

test("the user's tsconfig.json counts: paths, ambient declarations, and what is strict", async () => {
  const { inputs } = await fieldsOf("({ a, g }: { a: import('lib/shapes').Shape; g: Global }) => {}", {
    "tsconfig.json":
      '{ "compilerOptions": { "strict": true, "module": "preserve", "lib": ["es2023"], "paths": { "lib/*": ["./shared/*"] } } }',
    "shared/shapes.ts": 'export type Shape = "round" | "square";\n',
    "global.d.ts": 'type Global = "g" | "h";\n',
  });
  assert.equal(inputs, {
    a: { type: "string", enum: ["round", "square"] },
    g: { type: "string", enum: ["g", "h"] },
  });
});

test.run();
