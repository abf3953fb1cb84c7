/**
 * `node --import argotsx/register`: from then on `import` takes TSX and TypeScript, compiled as `argotsx build` does,
 * and stack traces name the lines of these files.
 * @module
 */
import { register } from "node:module";

register("./register-hooks.js", import.meta.url);
process.setSourceMapsEnabled(true);
