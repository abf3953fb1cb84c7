export { closest } from "./closest.ts";
export { arrowAsTextOf, type Decision, decisionOf, earlyReadOf } from "./decision.ts";
export { define, type Entry, type Parameters } from "./define.ts";
export type { Diagnostic, Origin, Related, StackFrame } from "./diagnostic.ts";
export type { Edit, Fix } from "./fix.ts";
export type { Place } from "./place.ts";
export { type Details, diagnostic, Reporter } from "./reporter.ts";
export type { Severity } from "./severity.ts";
export { type DiagnosticId, table } from "./table.ts";
