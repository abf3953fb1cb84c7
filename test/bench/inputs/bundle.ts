import { join } from "node:path";
import { buildSync } from "esbuild";
import { script } from "../measure/processes.ts";
import type { Workspace } from "./workspace.ts";

/** Bundles a program that calls one of our rooms, as the command is bundled; returns where it is. */
export const bundle = (workspace: Workspace, name: string): string => {
  const outfile = join(workspace.folder, `${name}.mjs`);
  buildSync({
    entryPoints: [script(`${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  return outfile;
};
