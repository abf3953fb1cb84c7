import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";
import { requireCompiled } from "./cache/compiled-module.ts";
import { userCache } from "./cache/user-cache.ts";

/**
 * TypeScript, whose nine megabytes take V8 longer to compile than all else of a run: what it made of them is kept.
 * `require` takes it as it is; `import()` would first scan it for exports.
 */
export const loadTypeScript = (): typeof ts => {
  const require = createRequire(import.meta.url);
  const folder = userCache();
  try {
    if (folder !== undefined) {
      const { version }: { version: string } = require("typescript/package.json");
      // V8 refuses what it made under other flags, which some commands set: each keeps its own then.
      const tag = process.getBuiltinModule("node:v8").cachedDataVersionTag().toString(36);
      const file = join(folder, `typescript-${version}-${process.version}-${process.arch}-${tag}.bin`);
      return requireCompiled(require.resolve("typescript"), version, file) as typeof ts;
    }
  } catch {
    // Such as an installation in an archive. Node says what is wrong, if anything is.
  }
  return require("typescript");
};

/** Whether TypeScript was loaded in this process. */
export const isTypeScriptLoaded = (): boolean => {
  const require = createRequire(import.meta.url);
  try {
    return require.cache[require.resolve("typescript")] !== undefined;
  } catch {
    return false;
  }
};
