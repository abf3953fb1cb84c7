import { build } from "esbuild";
import { root } from "./root.ts";

/** Bundles what workflow files import. It is not minified: people step into it and read its stack traces. */
export const bundleRuntime = async (folder: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: ["index", "jsx-runtime", "jsx-dev-runtime"].map((name) => `packages/authoring/src/${name}.ts`),
    outdir: folder,
    chunkNames: "runtime-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "node20",
    platform: "neutral",
    logLevel: "warning",
    logOverride: { "import-is-undefined": "error" },
  });
};
