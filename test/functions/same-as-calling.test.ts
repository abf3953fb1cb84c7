import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn } from "../../packages/build/src/functions/testing/function-module.ts";
import { runInPod } from "./run-in-pod.ts";

/** What goes into a function and must come out of it unchanged. */
const awkward: readonly string[] = [
  "",
  "plain",
  `it's "quoted" and \`ticked\` \\ and \\n`,
  "two\nlines\r\nand\ttabs, and a line end\n",
  "\n",
  "{{inputs.parameters.text}} and {{=1 + 1}} and }} {{",
  "😀 é \u2028 \u202e ￿",
  `$(INPUT_other) $$ \${HOME} \`id\` $(id)`,
  "x".repeat(100_000),
  // What would be code if it were ever spliced into the program.
  `\${process.exit(7)}`,
  `"; require("node:fs").writeFileSync("hacked", ""); "`,
  `'); process.exit(7); ('`,
  "`); process.exit(7); (`",
  "*/ process.exit(7) /*",
  "\n};\nprocess.exit(7);\n",
  "</script><script>process.exit(7)</script>",
  "__proto__",
  '{"__proto__":{"polluted":true}}',
];

const echo = `import { template } from "argotsx";
export const Echo = template("echo", {}, ({ Script }) => (
  <Script image="node" run={({ text, json }: { text: string; json: unknown }) => ({
    text, json, length: text.length, same: text === json, polluted: ({} as { polluted?: true }).polluted === true,
  })} />
));
`;
/** The same function, to be called here. */
const called = (text: string, json: unknown) => ({
  text,
  json,
  length: text.length,
  same: text === json,
  polluted: false,
});

const { captured } = await compileIn({ "flow.tsx": echo });
const script = captured[0] ?? { source: "" };
const contract = {
  text: { type: "string", path: "/tmp/out/text" },
  json: { type: "json", path: "/tmp/out/json" },
  length: { type: "number", path: "/tmp/length" },
  same: { type: "boolean", path: "/tmp/deep/er/same" },
  polluted: { type: "boolean", path: "/tmp/polluted" },
} as const;

const run = async (text: string, json: unknown) => {
  const { status, stderr, outputs } = await runInPod(script, {
    inputs: { text: { type: "string", text }, json: { type: "json", text: JSON.stringify(json) } },
    outputs: contract,
  });
  assert.is(stderr, "");
  assert.is(status, 0);
  const { json: made = "", ...rest } = outputs;
  return { ...rest, json: JSON.parse(made) };
};

const asTexts = (text: string, json: unknown) => {
  const { length, same, polluted, ...rest } = called(text, json);
  return { ...rest, length: String(length), same: String(same), polluted: String(polluted) };
};

for (const value of awkward) {
  const title = value.length > 60 ? `${value.slice(0, 20)}… (${value.length})` : JSON.stringify(value);
  test(`a script gives what its function gives for ${title}`, async () => {
    assert.equal(await run(value, value), asTexts(value, value));
  });
}

test("100 kB of JSON arrive and leave as they are", async () => {
  const rows = Array.from({ length: 2_300 }, (_, id) => ({ id, name: `row {{${id}}}`, on: id % 2 === 0, none: null }));
  assert.ok(JSON.stringify(rows).length > 100_000);
  assert.equal(await run("", rows), asTexts("", rows));
});

test("so do generated values", async () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => !one.includes("\0"));
  await fc.assert(
    fc.asyncProperty(text, fc.jsonValue(), async (one, json) => {
      const value = JSON.parse(JSON.stringify(json));
      assert.equal(await run(one, value), asTexts(one, value));
    }),
    { numRuns: 15 },
  );
});

test("the program is the same whatever it is given, and nothing else is run", async () => {
  const text = `require("node:fs").writeFileSync("hacked", "")`;
  for (const type of ["number", "boolean", "json"] as const) {
    const { status, stderr } = await runInPod(script, {
      inputs: { text: { type: "string", text }, json: { type, text } },
      outputs: contract,
    });
    assert.is(status, 1);
    assert.match(stderr, /^argotsx: input 'json' is /);
  }
});

test.run();
