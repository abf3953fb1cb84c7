import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../../packages/build/src/testing/temporary-folder.ts";
import type { Contract } from "../../packages/compiler/src/3-emit/pod/contract.ts";
import { directFunctions } from "./direct-functions.ts";
import { runInPod } from "./run-in-pod.ts";
import { type ExampleScript, scriptsOfExamples } from "./scripts-of-examples.ts";

/** Texts that have to arrive as they are. */
const awkward = [`"it's" \`x\` \${process.exit(7)}`, "two\nlines\n", "{{workflow.name}} }}", "😀 é\u2028", ""];

const order = { id: awkward.join("|"), total: 12.345, country: "CH" };

type Inputs = Readonly<Record<string, unknown>>;

/** What the function of each template is called with. The value of an artifact is the text of its file. */
const calls: Readonly<Record<string, readonly Inputs[]>> = {
  "flip-coin": [{}],
  generate: [{ lines: 0 }, { lines: 20 }],
  analyse: [
    { log: "GET / 10ms\nGET /{{x}} 30ms\n", limit: 15 },
    { log: "", limit: 0 },
  ],
  "load-orders": awkward.map((day) => ({ day })),
  invoice: [
    { order, currency: "EUR" },
    { order: { ...order, country: "FR" }, currency: "CHF" },
  ],
  summary: [{ lines: awkward }, { lines: [] }, { lines: ["x".repeat(100_000)] }],
  average: [{ all: [1, 2, 4.5] }, { all: [] }],
  assess: [
    { report: "{}", coverage: [80, 75] },
    { report: '{"Results":[{"Vulnerabilities":[{"Severity":"CRITICAL"}]},{}]}', coverage: [80] },
    { report: '{"Results":[]}', coverage: [12.5, 90] },
  ],
  sum: [{ counts: [1, 2, 3] }, { counts: [] }],
};

/** What comes out by chance is only compared with what may come out. */
const chance: Readonly<Record<string, (outputs: Readonly<Record<string, string | undefined>>) => boolean>> = {
  "flip-coin": ({ result }) => result === "heads" || result === "tails",
};

const toText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const root = temporaryFolder();
let folders = 0;

/** The outputs of a function that is called here: parameters as Argo's texts, artifacts as those of their files. */
const callDirectly = async ({ file, name }: ExampleScript, { inputs, outputs }: Contract, values: Inputs) => {
  const folder = join(root, String(folders++));
  const given = Object.entries(values).map(([input, value]) => {
    const declared = inputs[input];
    if (declared?.type !== "artifact") return [input, value] as const;
    const { path } = declared;
    writeFiles(folder, { [path]: String(value) });
    return [input, join(folder, path)] as const;
  });
  const artifacts = Object.entries(outputs).filter(([, { type }]) => type === "artifact");
  const paths = Object.fromEntries(artifacts.map(([output, { path = "" }]) => [output, join(folder, path)]));
  for (const path of Object.values(paths)) mkdirSync(dirname(path), { recursive: true });
  const run = (await directFunctions(file)).get(name);
  const returned = Object.entries((await run?.(Object.fromEntries(given), paths)) ?? {});
  const written = Object.entries(paths).map(([output, path]) => [output, readFileSync(path, "utf8")] as const);
  return Object.fromEntries([...returned.map(([output, value]) => [output, toText(value)] as const), ...written]);
};

const runScript = async ({ source }: ExampleScript, { inputs, outputs }: Contract, values: Inputs) => {
  const program = source.split("\n").slice(2).join("\n");
  const files: Record<string, string> = {};
  const given = Object.entries(inputs).map(([input, declared]) => {
    if (declared.type !== "artifact") return [input, { ...declared, text: toText(values[input]) }] as const;
    files[declared.path] = String(values[input]);
    return [input, declared] as const;
  });
  const ended = await runInPod(program, { inputs: Object.fromEntries(given), outputs, files });
  assert.is(ended.stderr, "");
  assert.is(ended.status, 0);
  const artifacts = Object.entries(outputs).flatMap(([output, { type, path = "" }]) => {
    const file = join(ended.folder, path);
    return type === "artifact" && existsSync(file) ? [[output, readFileSync(file, "utf8")] as const] : [];
  });
  return { ...ended.outputs, ...Object.fromEntries(artifacts) };
};

const scripts = await scriptsOfExamples();

test("every function of the examples is called here", () => {
  assert.equal(
    [...new Set(scripts.map(({ name }) => name))].filter((name) => calls[name] === undefined),
    [],
  );
});

for (const script of scripts) {
  const { name, source, file } = script;
  const example = file.split(/[\\/]/).slice(-2).join("/");
  test(`${example}: the script of ${name} holds no tag and only what it needs`, () => {
    assert.not.match(source, "{{");
    assert.not.match(source, "argotsx-function");
    const { inputs }: Contract = JSON.parse((source.split("\n")[1] ?? "").slice("const argotsxContract = ".length, -1));
    const variables = Object.values(inputs).flatMap((input) => (input.type === "artifact" ? [] : input.env));
    assert.equal(
      script.env.map((variable) => variable.name),
      variables,
    );
    assert.match(source, new RegExp(`^// ${name}, from .*${example.replace(".", "\\.")}\n`));
  });
  for (const [index, values] of (calls[name] ?? []).entries()) {
    test(`${example}: the script of ${name} gives what the function gives (${index + 1})`, async () => {
      const [, line = ""] = source.split("\n");
      const contract: Contract = JSON.parse(line.slice("const argotsxContract = ".length, -1));
      const made = await runScript(script, contract, values);
      if (chance[name] !== undefined) assert.ok(chance[name](made), JSON.stringify(made));
      else assert.equal(made, await callDirectly(script, contract, values));
    });
  }
}

test.run();
