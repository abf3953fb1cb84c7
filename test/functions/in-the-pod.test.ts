import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn, printed } from "../../packages/build/src/functions/testing/function-module.ts";
import { type Run, runInPod } from "./run-in-pod.ts";

/** The script of the one function in a module. */
const scriptOf = async (run: string, above = "", files: Readonly<Record<string, string>> = {}) => {
  const text = `import { template } from "argotsx";\n${above}
export const T = template("t", {}, ({ Script }) => <Script image="node" run={${run}} />);\n`;
  const { captured, diagnostics } = await compileIn({ "flow.tsx": text, ...files });
  assert.equal(printed(diagnostics), []);
  return captured[0] ?? { source: "" };
};
const running = async (run: string, how: Run = {}, above = "") => runInPod(await scriptOf(run, above), how);

const tooEarly = "argotsx: the script ended before its function returned";
const printedResult = { result: { type: "string", stdout: true } } as const;

test("a result that is printed is all that is printed", async () => {
  const run = `() => { console.log("log"); console.info("info"); process.stdout.write("raw\\n"); return { result: "it" }; }`;
  const { status, stdout, stderr } = await running(run, { outputs: printedResult });
  assert.equal([status, stdout, stderr], [0, "it\n", "log\ninfo\nraw\n"]);
});

test("without one, what the function prints is its own", async () => {
  const { status, stdout, stderr } = await running(`() => { console.log("log"); console.error("error"); }`);
  assert.equal([status, stdout, stderr], [0, "log\n", "error\n"]);
});

test("a large result is printed whole", async () => {
  const { stdout } = await running(`() => ({ result: "é".repeat(500_000) })`, { outputs: printedResult });
  assert.is(stdout, `${"é".repeat(500_000)}\n`);
});

test("artifacts are paths: of inputs in the first argument, of outputs in the second", async () => {
  const run = `({ corpus }: { corpus: string }, outputs: { dir: string }) => {
    mkdirSync(outputs.dir);
    writeFileSync(outputs.dir + "/words.txt", readFileSync(corpus, "utf8").toUpperCase());
  }`;
  const script = await scriptOf(run, `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";`);
  const { status, stderr, folder } = await runInPod(script, {
    // The script itself is a file that is certainly there.
    inputs: { corpus: { type: "artifact", path: "argo/script" } },
    outputs: { dir: { type: "artifact", path: "new/out/dir" } },
  });
  assert.equal([status, stderr], [0, ""]);
  assert.match(readFileSync(join(folder, "new/out/dir/words.txt"), "utf8"), "CONST ARGOTSXCONTRACT");
});

test("inputs that are left out take the function's own defaults", async () => {
  const run = `({ limit = 7, name = "x", tags }: { limit?: number; name?: string; tags?: string[] }) =>
    ({ result: JSON.stringify([limit, name, tags === undefined]) })`;
  const script = await scriptOf(run);
  const texts = async (inputs: Run["inputs"]) =>
    (await runInPod(script, { ...(inputs !== undefined && { inputs }), outputs: printedResult })).outputs.result;
  const optional = { optional: true, text: "" } as const;
  assert.is(
    await texts({
      limit: { type: "number", ...optional },
      name: { type: "string", ...optional },
      tags: { type: "json", ...optional },
    }),
    `[7,"x",true]`,
  );
  assert.is(await texts({ limit: { type: "number", text: "3" }, name: { type: "string", text: "" } }), `[3,"",true]`);
});

test("an input that nobody gave is named", async () => {
  const { status, stderr } = await running("() => {}", { inputs: { limit: { type: "number" } } });
  assert.equal([status, stderr], [1, "argotsx: input 'limit' was not given: INPUT_limit is not set\n"]);
});

test("either all outputs are written or none", async () => {
  const outputs = { a: { type: "string", path: "a" }, b: { type: "number", path: "b" } } as const;
  const { status, stderr, folder } = await running(`() => ({ a: "1", c: 3 })`, { outputs });
  assert.equal(
    [status, stderr],
    [1, "argotsx: output 'b' must be of type number, and the function returned undefined\n"],
  );
  assert.not.ok(existsSync(join(folder, "a")));
  const nothing = await running("() => {}", { outputs });
  assert.equal(
    [nothing.status, nothing.stderr],
    [1, "argotsx: output 'a' must be of type string, and the function returned undefined\n"],
  );
});

test("what the function throws is told with its stack, its cause and its fields", async () => {
  const run = `async () => { await null; throw Object.assign(new TypeError("no", { cause: new Error("why") }), { code: 3 }); }`;
  const { status, stderr } = await running(run);
  assert.is(status, 1);
  assert.match(stderr, /^TypeError: no\n {4}at .*script:\d+:\d+\)/);
  assert.match(stderr, "Error: why");
  assert.match(stderr, "code: 3");
});

test("what is thrown and is no error is told too, also in a timer and while a server listens", async () => {
  const text = await running(`() => { throw "text"; }`);
  assert.equal([text.status, text.stderr], [1, "argotsx: the function threw 'text'\n"]);
  const later = await running(
    `() => { setInterval(() => {}, 9999); setTimeout(() => { throw new Error("late"); }, 1); }`,
  );
  assert.is(later.status, 1);
  assert.match(later.stderr, /^Error: late\n/);
  const rejected = await running(`() => { setInterval(() => {}, 9999); Promise.reject(new Error("lost")); }`);
  assert.is(rejected.status, 1);
  assert.match(rejected.stderr, /^Error: lost\n/);
});

test("a module that throws when it is loaded ends the script", async () => {
  const { status, stderr } = await running(
    "() => broken",
    {},
    `const broken = (() => { throw new Error("load"); })();`,
  );
  assert.is(status, 1);
  assert.match(stderr, /^Error: load\n/);
});

test("a function that never ends is no success", async () => {
  const { status, stderr } = await running("() => new Promise(() => {})");
  assert.equal([status, stderr], [1, `${tooEarly}\n`]);
});

test("a process that ends before its outputs are there is no success", async () => {
  const early = await running("() => process.exit(0)", { outputs: printedResult });
  assert.equal([early.status, early.stderr], [1, `${tooEarly}\n`]);
  const own = await running("() => process.exit(5)", { outputs: printedResult });
  assert.equal([own.status, own.stderr], [5, ""]);
  assert.is((await running("() => process.exit(0)")).status, 0);
});

test("the program is strict, although lines stand above it, and may await at its top", async () => {
  const run =
    "function () { return { result: String((function (this: unknown) { return this; })() === undefined) + later }; }";
  const { outputs, stderr } = await running(run, { outputs: printedResult }, "const later = await Promise.resolve(3);");
  assert.equal([outputs.result, stderr], ["true3", ""]);
});

test("Node's own modules are imported in every way", async () => {
  const above = `import fs, { existsSync as there } from "node:fs";
import * as path from "node:path";
import { default as os } from "os";
import "node:util";`;
  const run = `async () => ({ result: [there("/"), path.basename("/a/b"), typeof os.cpus, fs.existsSync === there,
    typeof (await import("node:zlib")).gzip, path.default.sep].join(" ") })`;
  const { outputs, stderr } = await running(run, { outputs: printedResult }, above);
  assert.equal([outputs.result, stderr], ["true b function true function /", ""]);
});

test.run();
