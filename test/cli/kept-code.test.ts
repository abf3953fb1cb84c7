import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { command, environment, project } from "./command.ts";

/** The command of a copy of the package, all of whose files are of one time, as those of an installed package are. */
const copy = (cwd: string, name: string, change: (code: string) => string): string => {
  const from = dirname(dirname(command));
  for (const part of ["bin", "dist/cli", "package.json"])
    cpSync(join(from, part), join(cwd, name, part), { recursive: true });
  const cli = join(cwd, name, "dist/cli");
  for (const file of readdirSync(cli)) {
    const path = join(cli, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    utimesSync(path, 1, 1);
  }
  return join(cwd, name, "bin/argotsx.js");
};

test("code that was kept of another build of the same version is not run", () => {
  const cwd = project({});
  const id = /["'`]([0-9a-f]{12})["'`]/.exec(
    readFileSync(join(dirname(dirname(command)), "dist/cli/start.js"), "utf8"),
  )?.[1];
  assert.ok(id, "start.js does not say which build it is of");
  const said = "there is no file or folder";
  const one = copy(cwd, "one", (code) => code);
  const other = copy(cwd, "other", (code) => code.replaceAll(said, said.toUpperCase()).replaceAll(id, "0123456789ab"));
  const env = { ...environment, XDG_CACHE_HOME: join(cwd, "cache") };
  const run = (program: string) =>
    spawnSync(process.execPath, [program, "lint", "gone"], { cwd, env, encoding: "utf8" }).stderr;
  assert.is(run(one), `argotsx: ${said} 'gone'\n`);
  for (let round = 0; round < 2; round++) {
    assert.is(run(other), `argotsx: ${said.toUpperCase()} 'gone'\n`);
    assert.is(run(one), `argotsx: ${said} 'gone'\n`);
  }
});

test("a command whose own files cannot be loaded does not end as if it had found problems", () => {
  const cwd = project({});
  const program = copy(cwd, "broken", (code) => code);
  rmSync(join(cwd, "broken/dist/cli/main.js"));
  const { status, stderr } = spawnSync(process.execPath, [program, "lint"], {
    cwd,
    env: environment,
    encoding: "utf8",
  });
  assert.is(status, 2);
  assert.match(stderr, "argotsx: its own files cannot be loaded: Error: ");
});

test.run();
