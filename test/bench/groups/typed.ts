import { readFileSync } from "node:fs";
import { join } from "node:path";
import { arrowSource, functionSource } from "../inputs/typed-files.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of, type Row } from "../measure/group.ts";
import type { Processes } from "../measure/processes.ts";
import { argotsx, nothing, root } from "./command.ts";

const measure = "whole process / `node -e 0`";

const row = (what: string, name: string, atMost?: number): Row => ({
  what,
  measure,
  ...(atMost !== undefined && { bound: { atMost } }),
  value: (round) => of(round, name) / of(round, "nothing"),
  shown: [name, "nothing"],
});

/** What types, expressions and functions add to a build. */
export const typed = (workspace: Workspace, processes: Processes): Group => {
  workspace.write("typed/tsconfig.json", '{ "extends": "argotsx/tsconfig.json" }\n');
  workspace.link("typescript", "node_modules/typescript7");
  const hello = workspace.write("typed/hello.tsx", readFileSync(join(root, "examples/hello/workflow.tsx"), "utf8"));
  const arrow = workspace.write("typed/arrow.tsx", arrowSource);
  const run = workspace.write("typed/function.tsx", functionSource);
  const build = (file: string, ...options: readonly string[]) => {
    const parameters = argotsx("build", file, "--stdout", ...options);
    return () => processes.time(parameters, workspace.folder);
  };
  return {
    commands: {
      nothing: () => processes.time(nothing, workspace.folder),
      types: build(hello, "--check-types", "--no-cache"),
      arrow: build(arrow, "--no-cache"),
      arrowCached: build(arrow),
      function: build(run, "--no-cache"),
      functionCached: build(run),
    },
    rows: [
      row("hello with `--check-types` under TypeScript 7, cold (`--no-cache`)", "types", 2.2),
      row("hello with one arrow, cold (`--no-cache`)", "arrow"),
      row("hello with one arrow, nothing changed, cache on", "arrowCached", 1.3),
      row("hello with one `run` function, cold (`--no-cache`)", "function"),
      row("hello with one `run` function, nothing changed, cache on", "functionCached", 1.3),
    ],
  };
};
