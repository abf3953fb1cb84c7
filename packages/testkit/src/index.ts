/**
 * Workflows are unit-tested as code: `argotsx/testing`, for any test runner.
 *
 *     import { expectManifest, render } from "argotsx/testing";
 *
 *     test("it greets", () => expectManifest(render(<Greet name="you" />), { spec: { entrypoint: "greet" } }));
 *
 * @module
 */
export type { Compiled, CompileOptions, Manifest, Problem } from "./compiler.ts";
export { type ExpectedProblem, expectDiagnostics } from "./expect-diagnostics.ts";
export { expectClean, expectManifest } from "./expect-manifest.ts";
export { expectSnapshot } from "./expect-snapshot.ts";
export { lintWith } from "./lint-with.ts";
export { type Rendered, render } from "./render.ts";
