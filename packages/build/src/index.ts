/**
 * From paths to manifests and from manifests to files: the room that touches the disk, esbuild and TypeScript.
 * @module
 */

export type { Runtime } from "./bundle/settings.ts";
export { byPath } from "./by-path.ts";
export type { Dependencies } from "./cache/is-unchanged.ts";
export type { Compile, Manifest } from "./compile.ts";
export { type Compilation, type CompiledFile, type CompileOptions, compileWorkflows } from "./compile-workflows.ts";
export { ConfigFinder } from "./config/config-finder.ts";
export type { LoadedConfig } from "./config/load-configs.ts";
export {
  type DiscoverOptions,
  type Discovery,
  discover,
  isFolder,
  kindAt,
  type Observer,
  type PathKind,
} from "./discover/discover.ts";
export { Guard } from "./evaluate/guard.ts";
export type { ScriptOptions } from "./functions/index.ts";
export type { Difference } from "./output/compare.ts";
export type { Destination } from "./output/destination.ts";
export type { Output } from "./output/output.ts";
export type { PlannedOutput } from "./output/plan.ts";
export type { Records } from "./output/records.ts";
export type { Invocation } from "./printed/printed.ts";
export type { Repeatable } from "./printed/repeatable.ts";
export { shownPath } from "./shown-path.ts";
export { sortDiagnostics } from "./sort.ts";
export type { SourceFile } from "./source-file.ts";
export { reasonOf } from "./system-error.ts";
