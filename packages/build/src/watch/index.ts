/**
 * What a run needs that goes on: loaded for nothing else.
 * @module
 */
export { removeModuleFolders } from "../bundle/module-folder.ts";
export { hash } from "../cache/hash.ts";
export { kindAt, namesThatCount, type PathKind, statsOf } from "../discover/discover.ts";
export { importsArgotsx } from "../discover/imports-argotsx.ts";
export { isTypeScriptLoaded, loadTypeScript } from "../load-typescript.ts";
export { readFileAt } from "../output/read-file-at.ts";
export { FolderWatcher } from "./folder-watcher.ts";
