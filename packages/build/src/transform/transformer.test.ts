import { join } from "node:path";
import { diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Ancestors } from "../ancestors.ts";
import { bundle } from "../bundle/bundle.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { type Findings, type Provider, wrap } from "./edit.ts";
import { Transformer } from "./transformer.ts";

const root = writeFiles(temporaryFolder(), {
  "package.json": "{}",
  "runtime/index.js": "export const own = () => 1;",
  "schema.json": "{}",
});
const path = (name: string): string => join(root, name);
const index = path("runtime/index.js");
const runtime = { index, jsxRuntime: index, jsxDevRuntime: index };

/** Puts `mark(…)` around each `spot(…)`, says that its meaning depends on another file, and dislikes `bad`. */
const spots = (asked: string[] = []): Provider => ({
  mayHold: (text) => text.includes("spot("),
  find: async ({ text, path: file }): Promise<Findings> => {
    asked.push(file);
    const found = [...text.matchAll(/spot\(.*?\)\)/g)].map(
      ({ index, 0: whole }) => [index, index + whole.length] as const,
    );
    const at = { file, line: 1, column: text.indexOf("bad") + 1 };
    return {
      edits: found.flatMap(([start, end]) => wrap(start, end, "mark(", ")")),
      claimed: found.map(([start, end]) => ({ start, end })),
      diagnostics: text.includes("bad") ? [diagnostic("syntax-error", at, { reason: "bad" })] : [],
      inputs: [{ path: path("schema.json"), imports: [] }],
    };
  },
});

const make = async (files: Readonly<Record<string, string>>, provider: Provider) => {
  writeFiles(root, files);
  const names = Object.keys(files).filter((name) => name.endsWith(".tsx"));
  const entries = names.map((name) => ({ source: { path: path(name), named: true }, root, name }));
  const transformer = new Transformer(runtime, [provider]);
  const made = await bundle(entries, { runtime, transformer }, new Ancestors());
  for (const folder of made.folders) folder.remove();
  return {
    codes: made.modules.map(({ bundled }) => bundled.code),
    inputs: made.modules.map(({ bundled }) => bundled.inputs.map((one) => one.path)),
    diagnostics: made.diagnostics,
  };
};

test("the edits of a provider stand beside those of arrows, which stay out of what it claims", async () => {
  const { codes, inputs } = await make({ "a.tsx": "export const a = [() => 1, spot((() => 2)), () => 3];" }, spots());
  const [code = ""] = codes;
  assert.ok(code.includes("mark(spot((() => 2)))"), code);
  assert.equal(
    [...code.matchAll(/__argotsxArrow\(\(\) => (\d)/g)].map(([, value]) => value),
    ["1", "3"],
  );
  assert.equal(inputs, [[path("a.tsx"), path("schema.json")]]);
});

test("a module is asked for once, whoever imports it, and what is wrong with it is told", async () => {
  const asked: string[] = [];
  const { codes, diagnostics } = await make(
    {
      "a.tsx": 'export { lib } from "./lib"; export const a = spot((1));',
      "b.tsx": 'export { lib } from "./lib";',
      "lib.ts": "export const lib = spot((bad));",
    },
    spots(asked),
  );
  assert.is(codes.length, 2);
  assert.equal(asked.sort(), [path("a.tsx"), path("lib.ts")]);
  assert.equal(
    [...new Set(diagnostics)].map(({ at }) => at),
    [{ file: path("lib.ts"), line: 1, column: 26 }],
  );
});

test("our own runtime, and what only looks like code, is never edited", () => {
  const transformer = new Transformer(runtime);
  const may = (name: string, text = "() => 1") => transformer.mayEdit(path(name), Buffer.from(text));
  assert.equal(
    ["a.tsx", "a.ts", "a.mts", "a.jsx", "a.js", "a.mjs"].map((name) => may(name)),
    Array.from({ length: 6 }, () => true),
  );
  assert.equal(
    ["runtime/index.js", "a.json", "a.py", "node_modules/a/a.js", "nowhere"].map((name) => may(name)),
    Array.from({ length: 5 }, () => false),
  );
  assert.not(may("b.tsx", "const A = () => <B />;"));
  assert.not(transformer.mayEdit(path("missing.tsx")));
});

test.run();
