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
export { expectClean } from "./expect-clean.ts";
export { type ExpectedProblem, expectDiagnostics } from "./expect-diagnostics.ts";
export { expectManifest } from "./expect-manifest.ts";
export { expectSnapshot } from "./expect-snapshot.ts";
export { lintWith } from "./lint-with.ts";
export {
  type ContainerFields,
  manifestOf,
  type NamedFields,
  type PortFields,
  type TaskFields,
  type TemplateFields,
  taskOf,
  templateOf,
  type Which,
} from "./parts-of.ts";
export { type Rendered, render } from "./render.ts";
