import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decisionOf } from "@argotsx/diagnostic";
import { transformSync } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadTypeScript } from "../load-typescript.ts";
import { transformSource } from "../transform/transform-source.ts";
import { mayHoldConditions } from "./may-hold-conditions.ts";

const runtime = { index: "/r/index.js", jsxRuntime: "/r/jsx-runtime.js", jsxDevRuntime: "/r/jsx-dev-runtime.js" };
const typescript = loadTypeScript();
const pragma = "// argotsx\n";

/** The expressions of a text that are checked, as they are written. */
const checked = async (text: string): Promise<string[]> => {
  const whole = pragma + text;
  const options = { path: "/w/a.tsx", name: "a.tsx", root: "/w", text: whole, typescript, runtime, providers: [] };
  const { edits } = await transformSource(options);
  const starts = edits.filter(({ insert }) => insert.startsWith("__argotsxDecides"));
  return starts
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .map((start) => /^[\w$.?["'\]]+/.exec(whole.slice(start))?.[0] ?? "");
};

const decides: readonly (readonly [string, ...string[]])[] = [
  ["const a = A.outputs.text && 1;", "A.outputs.text"],
  ["const a = <A>{A.outputs.text ? <B /> : <C />}</A>;", "A.outputs.text"],
  ["if (inputs.flag) f();", "inputs.flag"],
  ["if (a && inputs.flag) f(); while ((inputs.b)) f();", "inputs.flag", "inputs.b"],
  ["const a = !inputs.flag, b = !(c || inputs.d);", "inputs.flag", "inputs.d"],
  ['const a = inputs.x || "d", b = inputs.x ?? "d";', "inputs.x", "inputs.x"],
  [
    'const a = A.outputs.n > 3, b = "heads" === A.outputs["x"], c = a <= inputs.b;',
    "A.outputs.n",
    'A.outputs["x"]',
    "inputs.b",
  ],
  ["const a = (inputs.x as string) === b, c = inputs.y! ? 1 : 2;", "inputs.x", "inputs.y"],
  [
    "const a = A?.outputs.text && 1, b = (inputs.x /* c */) ?? 1, c = 1 < /* c */ inputs.y;",
    "A?.outputs.text",
    "inputs.x",
    "inputs.y",
  ],
  ["for (; inputs.x; ) f(); do f(); while (inputs.y); switch (inputs.z) { }", "inputs.x", "inputs.y", "inputs.z"],
  ["const a = item.name === 'a' ? 1 : 2, b = Loop.item && 1;", "item.name", "Loop.item"],
  [
    "const a = workflow.name ? 1 : 2, b = retries > 1, c = lastRetry.exitCode > 1;",
    "workflow.name",
    "retries",
    "lastRetry.exitCode",
  ],
  ["const { A } = tasks({ A: B }); const a = A.status === 'Failed', b = A.failed && 1;", "A.status", "A.failed"],
  ["const { text, other: o } = A.outputs; const a = text && 1, b = o ? 1 : 2;", "text", "o"],
  ["const T = template('t', {}, ({ inputs: { flag } }) => <A>{flag && <B />}</A>);", "flag"],
  ["const text = A.outputs.text; if (text) f();", "text"],
  ["const l = <ForEach in={[1]}>{(part) => part === 1 ? <A /> : <B />}</ForEach>;", "part"],
  ["const a = <A b={{...inputs.x && {}}} c={{[inputs.y ? 1 : 2]: 3}} d={n-inputs.z > 3} />;", "inputs.x", "inputs.y"],
  ["const { x } = A.outputs; const a = list.map((x) => x && 1);"],
  ["const M = ({ text }) => <A>{text ?? 1}</A>; const { text } = A.outputs;"],
  ["const a = b && inputs.flag, c = f(inputs.flag), d = [A.outputs.x], e = response.status === 200;"],
  ["const a = { when: () => A.outputs.x() === 'a' }, b = () => inputs.flag && 1;"],
  ["const a = <Script run={() => { if (inputs.flag) return { inputs }; return {}; }} />;"],
  ["interface A { item?: string; inputs?: { a: 1 } } type B = A['inputs'] extends { a: 1 } ? 1 : 2;"],
  ["const a = typeof inputs.x === 'string', b = inputs === undefined, c = inputs.f() && 1;"],
];

for (const [text, ...expected] of decides) {
  test(text, async () => {
    assert.equal(await checked(text), expected);
    if (expected.length > 0) assert.ok(mayHoldConditions(pragma + text), "is passed over");
  });
}

const REFERENCE = Symbol.for("argotsx.reference");
const reference = (...path: string[]) => Object.assign(() => 1, { [REFERENCE]: { owner: 1, path, label: "a" } });

/** What a module that exports a function as `default` does with what it is given. */
const run = async (text: string, ...given: unknown[]): Promise<unknown> => {
  const options = { path: "/w/a.tsx", name: "a.tsx", root: "/w", typescript, runtime, providers: [] };
  const edited = await transformSource({ ...options, text: pragma + text });
  const { code } = transformSync(edited.text, { loader: "tsx", format: "esm" });
  const make = (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
  try {
    return make(...given);
  } catch (error) {
    return decisionOf(error) ?? error;
  }
};

test("only a reference of these names is refused, at its place", async () => {
  const text = 'export default function f(inputs) { return inputs.flag ?? "d"; }';
  for (const value of [0, "", "a", { a: 1 }, () => 1]) assert.is(await run(text, { flag: value }), value);
  assert.is(await run(text, {}), "d");
  const handedOn = reference("outputs", "flag");
  assert.is(await run(text, { flag: handedOn }), handedOn);
  assert.equal(await run(text, { flag: reference("inputs", "flag") }), {
    reference: "inputs.flag",
    help: "let the workflow choose, in an arrow function: {() => inputs.flag() ?? …}",
    at: {
      file: "a.tsx",
      line: 2,
      column: text.indexOf("inputs.flag") + 1,
      end: { line: 2, column: text.indexOf(" ??") + 1 },
    },
  });
});

test("the advice repeats a comparison", async () => {
  const help = async (body: string): Promise<string> =>
    (
      (await run(`export default function f(A) { return ${body}; }`, {
        outputs: { x: reference("outputs", "x"), file: { [REFERENCE]: { path: ["outputs", "file"], artifact: true } } },
        item: reference("item"),
        inputs: { limit: reference("inputs", "limit") },
      })) as { help: string }
    ).help;
  assert.is(await help('A.outputs.x === "heads"'), 'decide while it runs: when={() => A.outputs.x() === "heads"}');
  assert.is(
    await help("A.outputs.x > A.inputs.limit"),
    "decide while it runs: when={() => A.outputs.x() > A.inputs.limit()}",
  );
  assert.is(
    await help("1 + 2 * A.inputs.limit <= A.item"),
    "decide while it runs: when={() => 1 + 2 * A.inputs.limit() <= A.item()}",
  );
  assert.is(
    await help('A.item === (A.inputs?.["limit"] as string)'),
    'decide while it runs: when={() => A.item() === (A.inputs?.["limit"]() as string)}',
  );
  assert.is(await help("A.item === f(A.item())"), "decide while it runs: when={() => A.item() === f(A.item())}");
  assert.is(await help("3 < A.outputs.x"), "decide while it runs: when={() => 3 < A.outputs.x()}");
  assert.is(await help("!A.outputs.x"), "decide while it runs: when={() => !A.outputs.x()}");
  assert.is(await help("A.outputs.x && 1"), "decide while it runs: when={() => A.outputs.x() …}");
  assert.match(await help("A.outputs.file ? 1 : 2"), "nothing can be asked of an artifact");
});

test("what has nothing of the kind stays on the quick way", () => {
  for (const text of [
    'const a = <Task when="{{inputs.parameters.x}} == heads" arguments={{ parameters: { m: "{{item}}" } }} />;',
    "const Print = ({ inputs, Container }) => <Container args={[inputs.text, `$" +
      "{inputs.a} and $" +
      "{A.outputs.b}`]} />;",
    "const a = ({ inputs: { text } }) => <A x={text} />; // inputs and outputs of <A>",
    'const p = "/tmp/outputs.txt", q = "inputs.json", r = list.map((item) => <A name={item} />);',
    "const a = f(A.outputs.x) && 1; const b = g(inputs.y) ? 1 : 2; type T = { item?: string };",
  ]) {
    assert.not(mayHoldConditions(pragma + text), text);
  }
  const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  assert.ok(files.length > 20);
  const flagged = files.filter((name) => mayHoldConditions(readFileSync(join(examples, name), "latin1")));
  assert.equal(flagged, []);
});

test("a text that is made to take long is looked at quickly", () => {
  for (const part of [
    "item.",
    'item["',
    "item (",
    "item)",
    "inputs.a /*",
    "item //",
    "{a,",
    "{ a } = b",
    "const a = ",
    "!",
    "item?",
    "inputs: {",
  ]) {
    mayHoldConditions(`argotsx item <ForEach tasks( ${part.repeat(3_000_000 / part.length)}`);
  }
});

test.run();
