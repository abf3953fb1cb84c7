import { spawnSync } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, command, environment, project, workflow } from "./command.ts";

const cwd = project({ "a.tsx": workflow(), "notes.md": "", "empty/readme.md": "" });
const { version } = JSON.parse(readFileSync(new URL("../../packages/argotsx/package.json", import.meta.url), "utf8"));

test("the version and the help go to stdout", () => {
  assert.equal(argotsx(["--version"], { cwd }), { status: 0, stdout: `${version}\n`, stderr: "" });
  for (const parameters of [["--help"], ["help", "build"], ["lint", "--help"]]) {
    const { status, stdout, stderr } = argotsx(parameters, { cwd });
    assert.equal([status, stderr], [0, ""]);
    assert.match(stdout, "Usage: argotsx");
  }
});

test("wrong usage and missing paths are one line and exit with 2", () => {
  const cases: readonly (readonly [string[], string])[] = [
    [[], "which command?"],
    [["biuld"], "did you mean 'build'?"],
    [["build", "--chekc"], "did you mean '--check'?"],
    [["build", "nowhere.tsx"], "there is no file or folder 'nowhere.tsx'"],
    [["lint", "nowhere.yaml", "a.tsx"], "there is no file or folder 'nowhere.yaml'"],
    [["build", "notes.md"], "'notes.md' is not a .tsx file"],
    [["build", "a\u001b[2J.tsx"], "there is no file or folder 'a\u241b[2J.tsx'"],
    [["build", "--a\u001b[2J"], "unknown option '--a\u241b[2J'"],
    [["build", "a.tsx", "--stdout", "--format=json"], "choose one"],
    [["build", "a.tsx", "--stdout", "--check"], "--check compares the files on disk; choose one"],
  ];
  for (const [parameters, message] of cases) {
    const { status, stdout, stderr } = argotsx(parameters, { cwd });
    assert.equal([status, stdout, stderr.trimEnd().split("\n").length], [2, "", 1], parameters.join(" "));
    assert.match(stderr, message);
  }
});

test("a folder without workflows is a warning", () => {
  const { status, stderr } = argotsx(["build", "empty"], { cwd });
  assert.is(status, 0);
  assert.match(stderr, "warning[no-workflows]: empty holds no workflow files");
});

test("a reader that has enough is no error", () => {
  const script = `"${process.execPath}" "${command}" build a.tsx --stdout | true; exit "\${PIPESTATUS[0]}"`;
  const { status, stderr } = spawnSync("bash", ["-c", script], { cwd, env: environment, encoding: "utf8" });
  assert.equal([status, stderr], [0, ""]);
});

test("a full disk behind stdout is said, and exits with 2", () => {
  let full: number;
  try {
    full = openSync("/dev/full", "w");
  } catch {
    return;
  }
  const { status, stderr } = spawnSync(process.execPath, [command, "build", "a.tsx", "--stdout"], {
    cwd,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  assert.equal([status, stderr], [2, "argotsx: standard output cannot be written: the disk is full\n"]);
});

test("a current folder that is gone is said", () => {
  const script = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${command}" build`;
  const { status, stderr } = spawnSync("bash", ["-c", script], { cwd, env: environment, encoding: "utf8" });
  assert.equal([status, stderr], [2, "argotsx: the current folder does not exist any more\n"]);
});

test("colours are for terminals, or for who asks for them", () => {
  const broken = project({ "b.tsx": workflow().replace("image", "imgae") });
  const colours = (parameters: string[], env = {}) =>
    argotsx(["build", ...parameters], { cwd: broken, env }).stderr.includes("\u001b[");
  assert.not(colours([]));
  assert.ok(colours([], { FORCE_COLOR: "1" }));
  assert.not(colours(["--no-color"], { FORCE_COLOR: "1" }));
  assert.not(colours([], { FORCE_COLOR: "1", NO_COLOR: "1" }));
});

test.run();
