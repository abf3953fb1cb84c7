import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { notices } from "./notices.ts";
import { root } from "./root.ts";

/**
 * Bundles the command into `cli.js`. One small file starts faster than many; what a run does not always need is
 * imported dynamically and lands in a chunk of its own.
 */
export const bundleCommand = async (folder: string): Promise<void> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: "packages/cli/src/main.ts" },
    outdir: folder,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "node20",
    // Not "node", which would pick the CommonJS build of the yaml library: it is twice as large and cannot be shaken.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*", "esbuild", "typescript"],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  await writeFile(join(folder, "THIRD-PARTY-NOTICES"), await notices(metafile));
};
