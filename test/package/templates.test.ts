import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { postponed } from "../../packages/build/src/check-types/find-compiler.ts";
import { compilers, errorsIn, outputOf, statedErrors } from "../types/tsc/stated-errors.ts";
import { installArgotsx, link, unpack } from "./install.ts";
import { npm, pack, root, temporaryFolder } from "./pack.ts";
import { build, run } from "./project.ts";
import { packageFiles, projectFiles, writeFiles } from "./templates-project.ts";

// A package of templates is compiled with tsc, packed, and used by projects that only have its tarball.
const folder = realpathSync(temporaryFolder());
const argotsx = pack(folder).file;
const source = join(folder, "source");
/** The package lies in `node_modules`, beside the only copy of argotsx. */
const flat = join(folder, "flat");
/** The package is a link, as pnpm makes them, and beside it lies a copy of another version of argotsx. */
const linked = join(folder, "linked");

writeFiles(source, packageFiles);
installArgotsx(argotsx, source);
const tsc = join(root, "node_modules/typescript/bin/tsc");
const emitted = run(source, ...postponed, tsc, "--pretty", "false", "-p", ".");
const packed = JSON.parse(npm(source, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
const tarball = join(folder, packed[0].filename);

for (const project of [flat, linked]) {
  writeFiles(project, projectFiles);
  installArgotsx(argotsx, project);
}
unpack(tarball, join(flat, "node_modules/@acme/templates"));

const store = join(linked, "node_modules/.pnpm/@acme+templates@1.0.0_argotsx@0.0.1");
unpack(tarball, join(store, "node_modules/@acme/templates"));
link(join(store, "node_modules/@acme/templates"), join(linked, "node_modules/@acme/templates"));
const copy = installArgotsx(argotsx, store);
const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, version: "0.0.1" }));

interface Template {
  readonly name: string;
  readonly inputs?: { readonly parameters: readonly object[] };
  readonly outputs?: { readonly parameters: readonly object[] };
  readonly container?: object;
  readonly dag?: { readonly tasks: readonly { readonly name: string; readonly when?: string }[] };
  readonly script?: { readonly source: string };
}
const built = build(flat);
const templateOf = (name: string): Template => {
  const { templates }: { templates: Template[] } = parse(built.output).spec;
  const found = templates.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no template ${name}`);
  return found;
};

test("the package compiles with its declarations, which name argotsx alone", () => {
  assert.equal(emitted, { status: 0, output: "" });
  const text = readFileSync(join(source, "dist/index.d.ts"), "utf8");
  const imported = [...text.matchAll(/\b(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);
  assert.equal([...new Set(imported)].sort(), ["./median.js", "argotsx"]);
  assert.not.match(text, /\bany\b/);
});

for (const project of [flat, linked]) {
  for (const compiler of compilers) {
    test(`${compiler} checks what uses the package, ${project === flat ? "flat" : "linked"}`, async () => {
      const stated = statedErrors(project, compiler);
      assert.is(stated.length, 8);
      assert.equal(errorsIn(await outputOf(project, compiler)), stated);
    });
  }
}

test("arrows of the package are compiled, wherever they stand", () => {
  assert.is(built.status, 0, built.output);
  assert.equal(templateOf("notify").container, {
    image: "alpine:3.23",
    command: ["echo"],
    args: [
      "{{=inputs.parameters.urgent == 'true' ? upper(inputs.parameters.text) + '!' : inputs.parameters.text}}",
      "{{workflow.name}}",
    ],
  });
  const conditions = (name: string) => templateOf(name).dag?.tasks.map(({ name: task, when }) => [task, when]);
  assert.equal(conditions("main"), [
    ["middle", undefined],
    ["notify", "{{=asFloat(tasks['middle'].outputs.parameters.value) > 20}}"],
    ["game", undefined],
    ["alarm", "{{=asFloat(tasks['middle'].outputs.parameters.value) > 30}}"],
    ["goodbye", "{{=workflow.name != 'silent'}}"],
  ]);
  assert.equal(conditions("game"), [
    ["coin", undefined],
    ["won", "{{=tasks['coin'].outputs.result == 'heads' and asFloat(inputs.parameters.limit) > 3}}"],
  ]);
});

test("what a function of the package takes and gives is read from its declarations", () => {
  const { inputs, outputs } = templateOf("median");
  assert.equal(inputs?.parameters, [{ name: "readings" }, { name: "unit", default: "C", enum: ["C", "F"] }]);
  assert.equal(outputs?.parameters, [
    { name: "value", valueFrom: { path: "/tmp/argotsx/outputs/value" } },
    { name: "text", valueFrom: { path: "/tmp/argotsx/outputs/text" } },
  ]);
});

test("functions of the package run with what they import", () => {
  const program = (name: string, inputs: Readonly<Record<string, string>>) => {
    const script = templateOf(name).script?.source ?? "";
    assert.is(script.slice(0, script.indexOf("\n")), `// ${name}, from @acme/templates/dist/index.js`);
    const below = join(folder, "pod", name);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, "script"), script.replaceAll("/tmp/argotsx", below));
    const env = { ...process.env, ...inputs };
    const { status, stdout } = spawnSync(process.execPath, [join(below, "script")], { encoding: "utf8", env });
    assert.is(status, 0);
    return {
      stdout: stdout.trim(),
      outputOf: (output: string) => readFileSync(join(below, "outputs", output), "utf8"),
    };
  };
  assert.is(program("flip", { INPUT_odds: "0.9" }).stdout, "heads");
  assert.is(program("flip", { INPUT_odds: "0.1" }).stdout, "tails");
  const readings = JSON.stringify([4, 9, 7].map((degrees) => ({ city: "Oslo", degrees })));
  const { outputOf: written } = program("median", { INPUT_readings: readings, INPUT_unit: "F" });
  assert.equal(["value", "text"].map(written), ["7", "7 F"]);
});

test("with two copies of argotsx in one program the YAML is the same", () => {
  assert.equal(build(linked), built);
});

for (const project of [flat, linked]) {
  test(`a test renders the same, ${project === flat ? "flat" : "linked"}`, () => {
    const printed = execFileSync(process.execPath, ["--import", "argotsx/register", "render.mjs"], {
      cwd: project,
      encoding: "utf8",
    });
    assert.equal(JSON.parse(printed), { yaml: built.output, diagnostics: [] });
  });
}

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
