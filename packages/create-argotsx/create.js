#!/usr/bin/env node
// `npm create argotsx [DIR]`: runs `argotsx init [DIR]` of the argotsx that this package depends on.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { bin } = require("argotsx/package.json");
process.argv.splice(2, 0, "init");
require(require.resolve("argotsx/package.json").replace("package.json", bin.argotsx));
