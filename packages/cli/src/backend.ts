/**
 * What happens after a module is evaluated, loaded as one chunk while esbuild is at work.
 * @module
 */
export { writeYaml } from "@argotsx/yaml/write";
export { checkManifest } from "./check-manifest.ts";
export { compile } from "./compile.ts";
