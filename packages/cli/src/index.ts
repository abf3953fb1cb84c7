/**
 * Arguments in, text out.
 * @module
 */
export type { Context, ExitCode } from "./context.ts";
export { run } from "./run.ts";
