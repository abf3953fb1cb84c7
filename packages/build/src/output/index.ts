/**
 * From manifests to files, loaded where there are files to write or to compare.
 * @module
 */
export { compareOutputs, type Difference } from "./compare.ts";
export { outputPath, placeOf, recordFolders } from "./destination.ts";
export { LostSources } from "./lost-sources.ts";
export { planOutputs } from "./plan.ts";
export { recordedIn } from "./recorded-in.ts";
export { Records } from "./records.ts";
export { replaceFile } from "./replace-file.ts";
export { type Written, writeOutputs } from "./write.ts";
