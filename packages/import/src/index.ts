/**
 * Manifests in, TSX out.
 * @module
 */
export { type Difference, differences } from "./compare/differences.ts";
export type { Style } from "./document-form.ts";
export type { DocumentImport, ImportOptions } from "./document-import.ts";
export { type Complaint, FileImport } from "./file-import.ts";
export { linkFiles } from "./libraries/link-files.ts";
export { plainReasons } from "./plain-reasons.ts";
export type { NameScript, ScriptFile } from "./scripts/script-files.ts";
export { FileStubs } from "./stubs/file-stubs.ts";
export { upgradeAdvice } from "./upgrade/advice.ts";
export type { UpgradeOptions } from "./upgrade/upgrade.ts";
