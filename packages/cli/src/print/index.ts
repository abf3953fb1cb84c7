/**
 * Everything that tells a person or a tool what was found; loaded when there is something to tell.
 * @module
 */
export { counted } from "./counted.ts";
export { printDifferences } from "./differences.ts";
export { type Judged, report, settled } from "./report.ts";
export { summarizeCheck, summarizeChecked, summarizeOutput } from "./summary.ts";
