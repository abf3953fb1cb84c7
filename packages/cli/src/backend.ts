/**
 * What happens after a module is evaluated, loaded as one chunk while esbuild is at work.
 * @module
 */

export { isSound } from "@argotsx/lint";
export { writeYaml } from "@argotsx/yaml/write";
export { compile } from "./compile.ts";
