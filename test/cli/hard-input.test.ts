import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, command, environment, manifest, project, type RunOptions } from "./command.ts";

// Whatever a path leads to, the answer is short and clear, and takes neither for ever nor all of the memory.

const head = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\n";
const misspelt = manifest().replace("image:", "imgae:");

const underlined = "\n10 |         imgae: busybox\n   |         ^^^^^\n";

/** What a run of `lint` says: its exit code and the ids of what it reports. Nothing else may be printed. */
const lint = (paths: readonly string[], options: RunOptions): { status: number | null; ids: string[] } => {
  const { status, stdout, stderr } = argotsx(["lint", "--format", "json", ...paths], options);
  assert.is(stderr, "");
  const { diagnostics }: { diagnostics: { id: string; message: string }[] } = JSON.parse(stdout);
  for (const { message } of diagnostics) assert.not.match(message, "\n");
  return { status, ids: diagnostics.map(({ id }) => id) };
};

/** What is wrong with a path is said in one line on stderr. */
const refused = (path: string, cwd: string, reason: RegExp): void => {
  const { status, stdout, stderr } = argotsx(["lint", path], { cwd });
  assert.equal([status, stdout, stderr.split("\n").length], [2, "", 2]);
  assert.match(stderr, reason);
};

const measure =
  'process.on("exit", () => require("node:fs").writeFileSync("memory", String(process.resourceUsage().maxRSS)));\n';

/** The most memory that a run took, in MiB, with what it said. */
const measured = (paths: readonly string[], { cwd, input }: RunOptions) => {
  const files = project({ "measure.cjs": measure });
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(files, "measure.cjs"))}` };
  const found = lint(paths, { cwd, env, ...(input !== undefined && { input }) });
  return { ...found, memory: Number(readFileSync(join(cwd, "memory"), "utf8")) / 1024 };
};

const onUnix = process.platform === "win32" ? test.skip : test;

test("a text whose aliases stand for a huge one is refused", () => {
  const laughs = Array.from({ length: 40 }, (_, i) =>
    i === 0 ? "a0: &a0 [lol]\n" : `a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`)}]\n`,
  );
  const cwd = project({ "a.yaml": head + laughs.join("") });
  const { memory, ...found } = measured(["a.yaml"], { cwd });
  assert.equal(found, { status: 1, ids: ["yaml-syntax"] });
  assert.ok(memory < 256, `${memory} MiB`);
});

test("an empty file holds nothing that is wrong", () => {
  const cwd = project({ "a.yaml": "", "b.yaml": "\n", "c.yaml": "\ufeff", "d.yaml": "---\n" });
  assert.equal(lint(["a.yaml", "b.yaml", "c.yaml", "d.yaml"], { cwd }), { status: 0, ids: [] });
});

test("a binary file is no text", () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
  const cwd = project({ "a.yaml": bytes, "b.yaml": "a: b\0\n" });
  assert.equal(lint(["a.yaml", "b.yaml"], { cwd }), { status: 1, ids: ["not-text", "not-text"] });
  assert.equal(lint(["-"], { cwd, input: bytes }).ids, ["not-text"]);
});

test("a byte order mark says what the text is written in, and lines are shown as they are read", () => {
  const little = Buffer.from(`\ufeff${misspelt}`, "utf16le");
  const cwd = project({ "8.yaml": `\ufeff${misspelt}`, "le.yaml": little, "be.yaml": Buffer.from(little).swap16() });
  for (const name of ["8.yaml", "le.yaml", "be.yaml"]) {
    const { status, stdout } = argotsx(["lint", name], { cwd });
    assert.is(status, 1);
    assert.match(stdout, ` --> ${name}:10:9\n`);
    assert.match(stdout, underlined);
  }
});

test("a file of 100 MB is refused before it is read", () => {
  const cwd = project({ "a.yaml": `${head}spec: {}\n` });
  truncateSync(join(cwd, "a.yaml"), 100e6);
  const { memory, ...found } = measured(["a.yaml"], { cwd });
  assert.equal(found, { status: 1, ids: ["file-too-large"] });
  assert.ok(memory < 128, `${memory} MiB`);
});

test("10,000 levels are refused, in brackets and in lines", () => {
  const levels = 10_000;
  const files = {
    "brackets.yaml": `${head}spec: ${"[".repeat(levels)}${"]".repeat(levels)}\n`,
    "braces.yaml": `${head}spec: ${"{a: ".repeat(levels)}${"}".repeat(levels)}\n`,
    "open.yaml": `${head}spec: ${"[".repeat(levels)}`,
    "dashes.yaml": `${head}spec:\n  ${"- ".repeat(levels)}a\n`,
    "lines.yaml": `${head}spec:\n${Array.from({ length: levels }, (_, i) => `${" ".repeat(i + 1)}a:\n`).join("")}`,
    "json.json": `{"apiVersion": "argoproj.io/v1alpha1", "spec": ${"[".repeat(levels)}${"]".repeat(levels)}}`,
  };
  const cwd = project(files);
  for (const name of Object.keys(files)) assert.equal(lint([name], { cwd }), { status: 1, ids: ["yaml-syntax"] }, name);
});

(process.getuid?.() === 0 ? test.skip : onUnix)("a file that may not be read", () => {
  const cwd = project({ "a.yaml": manifest() });
  assert.is(spawnSync("chmod", ["000", join(cwd, "a.yaml")]).status, 0);
  assert.equal(lint(["a.yaml"], { cwd }), { status: 1, ids: ["unreadable-file"] });
});

onUnix("links that lead nowhere, or in a circle, are no files", () => {
  const cwd = project({ "ok.yaml": manifest() });
  symlinkSync("nowhere.yaml", join(cwd, "broken.yaml"));
  symlinkSync("b.yaml", join(cwd, "a.yaml"));
  symlinkSync("a.yaml", join(cwd, "b.yaml"));
  symlinkSync(".", join(cwd, "here"));
  assert.match(argotsx(["lint"], { cwd }).stdout, /^checked 1 file\n$/);
  refused("broken.yaml", cwd, /there is no file or folder 'broken\.yaml'/);
  refused("a.yaml", cwd, /there is no file or folder 'a\.yaml'/);
  assert.is(argotsx(["lint", "here/here/ok.yaml"], { cwd }).status, 0);
});

test("no path at all is no folder", () => {
  refused("", project({ "a.yaml": misspelt }), /there is no file or folder ''/);
});

test("a folder that vanishes while files are looked for is left out", () => {
  const cwd = project({
    "a/gone/b.yaml": misspelt,
    "c.yaml": manifest(),
    "vanish.cjs": `const fs = require("node:fs");
const real = fs.readdirSync;
fs.readdirSync = (path, ...more) => {
  if (String(path).endsWith("gone")) {
    fs.readdirSync = real;
    fs.rmSync(path, { recursive: true });
  }
  return real(path, ...more);
};
`,
  });
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(cwd, "vanish.cjs"))}` };
  const { status, stdout } = argotsx(["lint"], { cwd, env });
  assert.is(status, 0);
  assert.match(stdout, "warning[unreadable-folder]: a/gone cannot be read: it does not exist");
  assert.not(existsSync(join(cwd, "a/gone")));
});

test("a folder may be called like a file", () => {
  const cwd = project({ "x.yaml/a.yaml": misspelt, "y.tsx/a.yaml": misspelt, "z.yaml/readme.md": "" });
  assert.ok(lint(["x.yaml"], { cwd }).ids.includes("unknown-field"));
  assert.is(lint(["."], { cwd }).status, 1);
  assert.equal(lint(["z.yaml"], { cwd }), { status: 0, ids: ["no-workflows"] });
});

const shell = (script: string, cwd: string) =>
  spawnSync("bash", ["-c", script.replaceAll("argotsx", `"${process.execPath}" "${command}"`)], {
    cwd,
    env: environment,
    encoding: "utf8",
    timeout: 300_000,
  });

onUnix("a pipe with a name is read once, and passed over in a folder", () => {
  const cwd = project({ "folder/ok.yaml": manifest(), "bad.txt": misspelt });
  mkdirSync(join(cwd, "folder/inner"));
  assert.is(shell("mkfifo folder/inner/a.yaml folder/b.tsx c.yaml d.tsx", cwd).status, 0);
  assert.match(argotsx(["lint", "folder"], { cwd }).stdout, /^checked 1 file\n$/);
  const { status, stdout } = shell("cat bad.txt > c.yaml & argotsx lint c.yaml", cwd);
  assert.is(status, 1);
  assert.match(stdout, " --> c.yaml:10:9\n");
  assert.match(stdout, underlined);
  assert.match(shell("argotsx lint <(cat bad.txt)", cwd).stdout, "10 |         imgae: busybox\n");
  // A workflow file is read again and again, which a pipe does not allow.
  for (const name of ["build", "lint"]) {
    const found = argotsx([name, "d.tsx"], { cwd });
    assert.is(found.status, 1);
    assert.match(found.stdout + found.stderr, "error[unreadable-file]: d.tsx cannot be read: it is no ordinary file");
  }
});

onUnix("what has no content, and what has no end", () => {
  const cwd = project({ "a.yaml": manifest() });
  assert.equal(lint(["/dev/null"], { cwd }), { status: 0, ids: [] });
  const { memory, ...found } = measured(["/dev/zero"], { cwd });
  assert.equal(found, { status: 1, ids: ["file-too-large"] });
  assert.ok(memory < 512, `${memory} MiB`);
  const { status, stdout } = shell(`yes | argotsx lint -; exit "\${PIPESTATUS[1]}"`, cwd);
  assert.is(status, 1);
  assert.match(stdout, "error[file-too-large]: standard input has more than 64 MiB");
});

onUnix("a cache folder that can never be made is done without", () => {
  const cwd = project({ "a.yaml": misspelt });
  const { status, stdout } = argotsx(["lint", "a.yaml"], { cwd, env: { XDG_CACHE_HOME: "/proc/argotsx/cache" } });
  assert.is(status, 1);
  assert.match(stdout, underlined);
});

test("megabytes of braces that nothing closes are looked through once", () => {
  const container = `container: { image: "busybox:1.37", args: ["${"{{".repeat(1_000_000)}"] }`;
  const cwd = project({ "a.yaml": `${head}spec: { entrypoint: a, templates: [{ name: a, ${container} }] }\n` });
  const ids = ["argument-too-long", "manifest-too-large", "tag-left-open", "template-too-large"];
  assert.equal(lint(["a.yaml"], { cwd }).ids.sort(), ids);
});

onUnix("a reader that has enough is no error", () => {
  // What is said of them is several times what a pipe holds.
  const cwd = project({ "a.yaml": `${misspelt}---\n`.repeat(1500) });
  for (const format of ["pretty", "json"]) {
    const script = `argotsx lint --format ${format} a.yaml | head -1; exit "\${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = shell(script, cwd);
    assert.equal([status, stdout.split("\n").length, stderr], [0, 2, ""]);
  }
  // Who closes the output wants to know nothing but whether it is clean.
  assert.is(shell("argotsx lint a.yaml >&-", cwd).status, 1);
});

onUnix("a huge number of problems is told to the last", () => {
  const fields = Array.from({ length: 20_000 }, (_, i) => `  x${i}: 1\n`).join("");
  const cwd = project({ "a.yaml": `${head}spec:\n  workflowTemplateRef: { name: a }\n${fields}` });
  assert.is(shell("argotsx lint --ignore-missing a.yaml > found", cwd).status, 1);
  const found = readFileSync(join(cwd, "found"), "utf8");
  assert.match(found, "error[unknown-field]: 'spec' has no field 'x19999'\n");
  assert.match(found, /\n20000 errors in 1 file(?:, 1 note)?; checked 1 file\n$/);
});

test.run();
