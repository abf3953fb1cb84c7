import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn, printed } from "../../packages/build/src/functions/testing/function-module.ts";
import { runInPod, type Script } from "./run-in-pod.ts";

const files = {
  "src/flow.tsx": `import { readFileSync } from "node:fs";
import { Script } from "argotsx";
import { check } from "../lib/check.ts";

export default (
  <Script
    image="node"
    run={({ n }: { n: number }) => {
      readFileSync("/");
      return { result: check(n) };
    }}
  />
);
`,
  "lib/check.ts": `interface Unused {
  readonly a: number;
}
export const check = (n: number): string => {
  if (n > 1) throw new RangeError("too many");
  return "{{ok}}";
};
`,
};
const scriptOf = async (text: string, options: Parameters<typeof compileIn>[2]) => {
  const { captured, diagnostics } = await compileIn({ ...files, "src/flow.tsx": text }, "src/flow.tsx", options);
  assert.equal(printed(diagnostics), []);
  const script: Script = captured[0] ?? { source: "" };
  return script;
};
const noReading = files["src/flow.tsx"].replace('readFileSync("/");', "");
const inputs = { n: { type: "number", text: "2" } } as const;
const outputs = { result: { type: "string", stdout: true } } as const;

for (const minify of [false, true]) {
  test(`stacks point into TypeScript with a source map, ${minify ? "minified" : "or not"}`, async () => {
    const script = await scriptOf(noReading, { sourceMap: true, minify });
    for (const nodeOptions of [[], ["--enable-source-maps"]]) {
      const { status, stderr } = await runInPod(script, { inputs, outputs, nodeOptions });
      assert.is(status, 1);
      assert.match(stderr, "RangeError: too many\n");
      assert.match(stderr, /lib\/check\.ts:5:\d+/);
      assert.match(stderr, /src\/flow\.tsx:10:\d+/);
      // What calls the function is not the user's.
      assert.match(stderr, /argo\/script:\d+:\d+/);
      assert.not.match(stderr, /argo\/script:\d+:\d+\)\n.*check\.ts/);
    }
    const reading = await scriptOf(files["src/flow.tsx"], { sourceMap: true, minify });
    assert.match((await runInPod(reading, { inputs, outputs })).stderr, /src\/flow\.tsx:9:\d+/);
  });
}

test("a source map names files below the root, and holds no text of theirs", async () => {
  const { sourceMap = "" } = await scriptOf(noReading, { sourceMap: true });
  const map = JSON.parse(Buffer.from(sourceMap.split("base64,")[1] ?? "", "base64").toString());
  assert.equal(map.sources, ["lib/check.ts", "src/flow.tsx"]);
  assert.equal(Object.keys(map).sort(), ["mappings", "names", "sources", "version"]);
});

test("a script is minified when that is asked for, and does the same", async () => {
  const [plain, small] = [await scriptOf(noReading, {}), await scriptOf(noReading, { minify: true })];
  assert.match(plain.source, "var check = ");
  assert.ok(small.source.length < plain.source.length - 100);
  for (const script of [plain, small]) {
    assert.not.match(script.source, "{{");
    const { outputs: made } = await runInPod(script, { inputs: { n: { type: "number", text: "1" } }, outputs });
    assert.is(made.result, "{{ok}}");
  }
});

test("a script that is too large is warned of, with its largest parts", async () => {
  const big = `module.exports = ${JSON.stringify("x".repeat(3000))};\n`;
  const { diagnostics, captured, edits } = await compileIn(
    {
      "flow.tsx": `import { Script } from "argotsx";\nimport big from "@scope/big";\nimport { own } from "./own.ts";
export default <Script name="count" run={() => big + own} />;\n`,
      "own.ts": `export const own = ${JSON.stringify("y".repeat(1200))};\n`,
      "node_modules/@scope/big/package.json": '{ "name": "@scope/big" }',
      "node_modules/@scope/big/index.js": big,
    },
    "flow.tsx",
    { sizeLimit: 5_000 },
  );
  assert.equal(
    diagnostics.map(({ id, at, severity }) => [id, severity, at?.line, at?.column]),
    [["large-script", "warning", 4, 42]],
  );
  assert.match(
    diagnostics[0]?.message ?? "",
    /^the script of 'count' has \d+\.\d kB, more than 5\.0 kB: @scope\/big 3\.1 kB, own\.ts 1\.2 kB, flow\.tsx 0\.1 kB$/,
  );
  assert.equal(
    captured[0]?.parts.map(({ name }) => name),
    ["@scope/big", "own.ts", "flow.tsx"],
  );
  assert.is(edits.length, 2);
});

test("the header's name is the function's, the template's, or that of its surroundings", async () => {
  const { captured } = await compileIn({
    "flow.tsx": `import { Script, template as make } from "argotsx";
const declared = () => 1;
const Variable = () => <Script run={() => 2} />;
export default [
  make("flip-coin", {}, ({ Script }) => <Script run={() => 3} />),
  make.fn("sum", () => {}),
  <Script run={declared} />,
  <Script name="named" run={() => 4} />,
  <Script run={function own() {}} />,
  <Script run={() => 5} />,
];
`,
  });
  assert.equal(
    captured.map(({ name }) => name),
    ["Variable", "flip-coin", "sum", "declared", "named", "own", "run"],
  );
  assert.equal(
    captured.map(({ file }) => file),
    Array(7).fill("flow.tsx"),
  );
});

test.run();
