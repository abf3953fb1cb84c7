import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Guard } from "@argotsx/build";
import type { Context } from "../../packages/cli/src/context.ts";
import { stdio } from "../../packages/cli/src/stdio.ts";

const packages = (path: string): string => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** What the command works with, where it runs from its sources and in this process. */
export const sourceContext = (): Context => {
  const { version }: { version: string } = JSON.parse(readFileSync(packages("argotsx/package.json"), "utf8"));
  const cwd = process.cwd();
  return {
    ...stdio,
    cwd,
    env: process.env,
    version,
    packageFolder: packages("argotsx"),
    runtime: {
      index: packages("authoring/src/index.ts"),
      jsxRuntime: packages("authoring/src/jsx-runtime.ts"),
      jsxDevRuntime: packages("authoring/src/jsx-dev-runtime.ts"),
    },
    invocation: { version, start: packages("cli/src/start/start.ts"), cwd, parameters: [] },
    guard: () => new Guard(),
    readInput: async () => undefined,
  };
};
