import { build } from "esbuild";
import { root } from "./root.ts";

/** Bundles `argotsx/testing` and `argotsx/compiler`, which share the compiler. */
export const bundleTesting = async (folder: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: { testing: "packages/testkit/src/index.ts", compiler: "packages/testkit/src/compiler.ts" },
    outdir: folder,
    chunkNames: "testing-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "node20",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
};
