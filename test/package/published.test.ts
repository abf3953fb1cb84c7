import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { notices } from "../../scripts/build/notices.ts";
import { installArgotsx } from "./install.ts";
import { pack, root, temporaryFolder } from "./pack.ts";
import { build, compilers, configurations, expected, run, writeProject } from "./project.ts";

// The packed tarball, installed without a network. `npm run test:package` really installs.
const folder = temporaryFolder();
const tarball = pack(folder);
const installed = installArgotsx(tarball.file, folder);
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
writeProject(folder);

const texts = tarball.paths.map((path) => ({ path, text: readFileSync(join(installed, path), "utf8") }));

const published = [
  /^(LICENSE|README\.md|package\.json|tsconfig\.json)$/,
  /^schemas\/argo-\d\.\d\.json$/,
  /^bin\/(argotsx\.js|package\.json)$/,
  /^dist\/(THIRD-PARTY-NOTICES|[\w-]+\.js|cli\/package\.json|cli\/[\w-]+\.js|rules\/[\w-]+\.md|types\/.+\.d\.ts)$/,
];

test("the tarball holds what is published and nothing else", () => {
  assert.equal(
    tarball.paths.filter((path) => !published.some((pattern) => pattern.test(path))),
    [],
  );
  for (const path of ["LICENSE", "README.md", "bin/argotsx.js", "dist/cli/main.js"]) {
    assert.ok(tarball.paths.includes(path), `${path} is missing`);
  }
});

test("create-argotsx can be published as it is packed, and starts this version", () => {
  const inside = join(folder, "starter");
  mkdirSync(inside);
  const starter = pack(inside, "create-argotsx");
  assert.equal([...starter.paths].sort(), ["LICENSE", "README.md", "create.js", "package.json"]);
  execFileSync("tar", ["-xzf", starter.file, "-C", inside]);
  const {
    private: isPrivate,
    bin,
    dependencies,
    version,
  } = JSON.parse(readFileSync(join(inside, "package/package.json"), "utf8"));
  assert.is(isPrivate, undefined, "npm publishes no private package");
  // One that begins with `./` is invalid to npm, which publishes the package without it.
  assert.equal(bin, { "create-argotsx": "create.js" });
  assert.equal(manifest.bin, { argotsx: "bin/argotsx.js" });
  assert.is(version, manifest.version);
  // A `workspace:` that a packer leaves in is a version to nobody.
  assert.equal(dependencies, { argotsx: manifest.version });
  assert.is(readFileSync(join(inside, "package/LICENSE"), "utf8"), readFileSync(join(root, "LICENSE"), "utf8"));
});

test("the README links to nothing that is not published with it", () => {
  const links = [...readFileSync(join(installed, "README.md"), "utf8").matchAll(/\]\(([^)\s]+)\)/g)];
  const paths = links.flatMap(([, link = ""]) => (/^(?:https?:|#)/.test(link) ? [] : [link.replace(/#.*/, "")]));
  assert.ok(links.length > 0);
  assert.equal(
    paths.filter((path) => !tarball.paths.includes(path)),
    [],
  );
});

test("no file names a private room or the machine that built it", () => {
  const leaks = texts.filter(({ text }) => text.includes("@argotsx/") || text.includes(root));
  assert.equal(
    leaks.map(({ path }) => path),
    [],
  );
});

test("the licence is the repository's, and those of bundled libraries would be passed on", async () => {
  assert.is(readFileSync(join(installed, "LICENSE"), "utf8"), readFileSync(join(root, "LICENSE"), "utf8"));
  const bundleOf = (input: string) => ({
    outputs: {
      "main.js": { bytes: 1, inputs: { [input]: { bytesInOutput: 1 } }, imports: [], exports: [] },
    },
  });
  const passedOn = await notices(bundleOf("node_modules/yaml/dist/index.js"));
  assert.match(passedOn ?? "", /^yaml \d/m);
  assert.match(passedOn ?? "", /Permission to use, copy, modify/);
  assert.is(await notices(bundleOf("packages/cli/src/main.ts")), undefined);
});

test("what is loaded at run time is declared, with the versions that the rooms are tested with", () => {
  const loads =
    /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\.resolve\(|\bcreateRequire\)?\([^()]*\)\()\s*"([a-z@][\w@/.:-]*)"/g;
  const loaded = texts
    .filter(({ path }) => path.startsWith("dist/") && path.endsWith(".js"))
    .flatMap(({ text }) => [...text.matchAll(loads)].flatMap(([, name]) => name ?? []))
    .map((name) => name.replace(/\/package\.json$/, ""))
    .filter((name) => !name.startsWith("node:") && name.split("/")[0] !== manifest.name);
  assert.equal([...new Set(loaded)].sort(), Object.keys(manifest.dependencies).sort());
  const room = JSON.parse(readFileSync(join(root, "packages/build/package.json"), "utf8"));
  assert.equal(manifest.dependencies, { esbuild: room.dependencies.esbuild, typescript: room.dependencies.typescript });
});

test("the schemas of all versions are found by name, as they are in the repository", () => {
  const names = ["3.5", "3.6", "3.7", "4.0", "4.1"].map((version) => `schemas/argo-${version}.json`);
  assert.equal(
    tarball.paths.filter((path) => path.startsWith("schemas/")),
    names,
  );
  for (const name of names)
    assert.is(readFileSync(join(installed, name), "utf8"), readFileSync(join(root, name), "utf8"));
  const program = `process.exit(require("argotsx/schemas/argo-3.5.json").title === "Argo Workflows 3.5" ? 0 : 1)`;
  assert.equal(run(folder, "-e", program), { status: 0, output: "" });
});

test("publint finds nothing wrong", async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false });
  assert.equal(
    messages.map((message) => formatMessage(message, manifest, { color: false })),
    [],
  );
});

test("the entry points load", () => {
  for (const [entry, names] of [
    ["argotsx", "Container,Workflow"],
    ["argotsx/jsx-runtime", "Fragment,jsx,jsxs"],
    ["argotsx/jsx-dev-runtime", "Fragment,jsxDEV"],
    ["argotsx/config", "defineConfig"],
  ] as const) {
    const program = `import * as all from "${entry}"; if (!"${names}".split(",").every((name) => name in all)) process.exit(1);`;
    assert.equal(run(folder, "--input-type=module", "-e", program), { status: 0, output: "" }, entry);
  }
});

for (const [compiler, tsc] of Object.entries(compilers)) {
  for (const configuration of Object.keys(configurations)) {
    test(`a workflow type-checks with ${compiler} and ${configuration}`, () => {
      assert.equal(run(folder, ...tsc, "--pretty", "false", "-p", configuration), { status: 0, output: "" });
    });
  }
  test(`a misspelt prop is an error with ${compiler}`, () => {
    const { output } = run(folder, ...tsc, "--pretty", "false", "-p", "tsconfig.wrong.json");
    assert.match(output, /^wrong\.tsx\(6,13\): error TS2322/);
  });
}

test("a workflow builds, governed by a configuration", () => {
  assert.equal(build(folder), { status: 0, output: expected });
  assert.equal(run(folder, "node_modules/argotsx/bin/argotsx.js", "build"), {
    status: 0,
    output: "wrote manifests/workflow.yaml\n",
  });
  assert.is(readFileSync(join(folder, "manifests/workflow.yaml"), "utf8"), expected);
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
