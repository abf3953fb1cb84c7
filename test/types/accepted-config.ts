// What a configuration may say, for both compilers.
import { type Config, defineConfig } from "argotsx/config";

export const nothing = defineConfig({});

export const everything = defineConfig({
  include: ["workflows", "apps/*/workflows", "!**/draft"],
  outDir: "manifests",
  target: "3.7",
  layout: "resource",
  schemaComment: true,
  defaults: {
    clean: true,
    checkTypes: true,
    minifyScripts: false,
    sourceMaps: true,
    format: "sarif",
    quiet: true,
    maxWarnings: 0,
  },
});

const shared: Config = { outDir: "manifests" };
export const composed = defineConfig({ ...shared, defaults: { ...shared.defaults, checkTypes: undefined } });

export const address = defineConfig({ schemaComment: "https://example.com/argo.json" });

export default everything satisfies Config;
