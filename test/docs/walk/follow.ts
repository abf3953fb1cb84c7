import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { edit } from "./edit.ts";
import { runCommand } from "./project.ts";
import { stepsOf } from "./steps.ts";

export interface Following {
  readonly folder: string;
  /** The commands that are run; others are passed over. */
  readonly runs: RegExp;
  /** The file that parts of files go into; without one they are for reading only. */
  readonly edited?: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").replaceAll("( ", "(").trim();

/**
 * Does what a page says, step by step: writes its files, runs its commands, and compares what they print and write with
 * what the page shows. Gives the page with what really was printed.
 */
export const follow = (page: string, { folder, runs, edited }: Following): string => {
  let corrected = page;
  let printed: string | undefined;
  let isEdited = false;
  let commands = 0;
  const run = (command: string, isRefused: boolean): void => {
    const result = runCommand(folder, command);
    commands += 1;
    assert.is(result.status === 0, !isRefused, `${command}\n${result.printed}`);
    printed = result.printed;
  };
  const steps = stepsOf(page);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (step.kind === "section" && isEdited) run("npx argotsx build", false);
    if (step.kind === "section") isEdited = false;
    if (step.kind === "command") {
      printed = undefined;
      if (runs.test(step.command)) run(step.command, next?.kind === "output" && next.text.includes("error["));
    }
    if (step.kind === "output" && printed !== undefined) corrected = corrected.replace(step.text, () => printed ?? "");
    if (step.kind === "part" && edited !== undefined) {
      const path = join(folder, edited);
      writeFileSync(path, edit(readFileSync(path, "utf8"), step.about, step.text));
      isEdited = true;
    }
    if (step.kind === "file") {
      const path = join(folder, step.name);
      // What was made of a workflow file, by commands or by edits, is shown; settings are written over.
      if (!existsSync(path) || !/\.(tsx|yaml)$/.test(step.name)) writeFileSync(path, step.text);
      else assert.is(squeeze(readFileSync(path, "utf8")), squeeze(step.text), step.name);
    }
  }
  assert.ok(commands > 0, "a page that is followed has commands");
  return corrected;
};
