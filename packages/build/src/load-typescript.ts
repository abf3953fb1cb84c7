import { createRequire } from "node:module";
import type ts from "typescript";

/** `require` takes TypeScript as it is; `import()` would first scan its nine megabytes for exports. */
export const loadTypeScript = (): typeof ts => createRequire(import.meta.url)("typescript");
