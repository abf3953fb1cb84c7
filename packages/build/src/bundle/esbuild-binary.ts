import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The executable that esbuild installs for this platform, beside the package itself; nothing where it lies elsewhere
 * (the JavaScript API knows the rarer places, such as its WebAssembly build).
 */
export const esbuildBinary = (): string | undefined => {
  const windows = process.platform === "win32";
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("esbuild/package.json"));
    const file = join(
      folder,
      "..",
      "@esbuild",
      `${process.platform}-${process.arch}`,
      windows ? "esbuild.exe" : "bin/esbuild",
    );
    return process.env.ESBUILD_BINARY_PATH || (existsSync(file) ? file : undefined);
  } catch {
    return undefined;
  }
};

/**
 * esbuild's JavaScript API, loaded when it is needed. `require` takes half the time of `import()`, which first scans
 * CommonJS for its exports.
 */
export const esbuildApi = (): typeof import("esbuild") => createRequire(import.meta.url)("esbuild");
