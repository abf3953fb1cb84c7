import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.ts";

/**
 * Bundles `argotsx/register` and the module hooks that it starts in another thread. They lie beside what workflow files
 * import, since the hooks lead imports of argotsx there. What only files with arrows or functions need is loaded when
 * the first of them comes.
 */
export const bundleRegister = async (folder: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: {
      register: "packages/build/src/register/register.ts",
      "register-hooks": "packages/build/src/register/hooks.ts",
    },
    outdir: join(folder),
    chunkNames: "register-[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "node20",
    platform: "neutral",
    external: ["node:*", "esbuild", "typescript"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
};
