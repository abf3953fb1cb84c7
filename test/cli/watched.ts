import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { project } from "./command.ts";
import { type Watching, watching } from "./watching.ts";

/** The text of a file. */
export const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

/**
 * Whether a build was said to have these reasons and this outcome. On a busy machine the system tells of a change when a
 * build has begun, which then may have read either content: such a file is built once more, and named once more.
 */
export const tells = (said: string, reason: string, outcome: string): void => {
  const [, kind = "", path = ""] = /^(\w+) (.*)$/.exec(reason) ?? [];
  const lines = said.split("\n");
  const isNamed = lines.some((line) => line.includes(`${kind} `) && line.split(/[ ,;]+/).includes(path));
  assert.ok(isNamed && said.endsWith(outcome), `${JSON.stringify(said)} tells not of ${reason}, ${outcome}`);
};

/** A test of steps in a folder that is watched, after the first build. */
export const watched = (
  name: string,
  files: Readonly<Record<string, string>>,
  steps: (cwd: string, run: Watching) => Promise<void>,
  parameters: readonly string[] = [],
): void => {
  test(name, async () => {
    const cwd = project(files);
    mkdirSync(join(cwd, "node_modules"), { recursive: true });
    const run = await watching(cwd, parameters);
    try {
      await steps(cwd, run);
    } finally {
      assert.is(await run.end(), 0);
    }
  });
};
