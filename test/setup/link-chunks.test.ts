import { test } from "uvu";
import * as assert from "uvu/assert";
import { linkChunk, refuseCircles } from "../../scripts/build/link-chunks.ts";

/** What a file gives that requires `given`, with the names of the files that it loaded. */
const run = (code: string, given: Readonly<Record<string, unknown>>) => {
  const module: { exports: unknown } = { exports: {} };
  const loaded: string[] = [];
  const require = (id: string): unknown => {
    loaded.push(id);
    return given[id];
  };
  new Function("require", "module", "exports", code)(require, module, module.exports);
  return { exports: module.exports, loaded };
};

test("a file takes the names of others, and gives its own, under other names too", () => {
  const code = [
    `import {\n  a,\n  b as c\n} from "./chunk-X.js";`,
    `import "./chunk-Y.js";`,
    "var sum = a + c, other = 4;",
    "export {\n  sum as total,\n  other\n};\n",
  ].join("\n");
  const result = run(linkChunk(code, new Map()), {
    "./chunk-X.js": { a: 1, b: 2 },
  });
  assert.equal(result.exports, { total: 3, other: 4 });
  assert.equal(result.loaded, ["./chunk-X.js", "./chunk-Y.js"]);
});

test("what only looks like an import or an export is a text", () => {
  const code = 'var text = `\nimport { a } from "./a.js";\nexport { a };\n`;\n';
  assert.is(linkChunk(code, new Map()), code);
});

test("what is loaded late stays as it is, and so do packages", () => {
  const code = `import { table } from "./chunk-late.js";\nimport ts from "typescript";\nimport { x } from "yaml";`;
  assert.is(linkChunk(code, new Map([["chunk-late.js", ["table"]]])), code);
});

test("files that need each other are refused by name", () => {
  refuseCircles(
    new Map([
      ["a", ["b", "c"]],
      ["b", ["c"]],
      ["c", []],
    ]),
  );
  const circle = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  assert.throws(() => refuseCircles(circle), "files need each other: a → b → c → b");
});

test.run();
