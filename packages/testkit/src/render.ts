import type { Node } from "@argotsx/authoring";
import { asResource } from "./as-resource.ts";
import { type Compiled, type CompileOptions, compile, toYaml } from "./compiler.ts";

/** What `render` answers with: what was compiled, and its YAML. */
export interface Rendered extends Compiled {
  /** As `argotsx build` would write it. */
  readonly yaml: string;
}

/**
 * Compiles what a test is about: a resource, several of them, or a call of a template, around which a workflow is put.
 * Nothing is thrown for what is wrong: `diagnostics` says it.
 */
export const render = (tree: Node, { target }: Pick<CompileOptions, "target"> = {}): Rendered => {
  const compiled = compile(asResource(tree), { file: "test", ...(target !== undefined && { target }) });
  return { ...compiled, yaml: toYaml(compiled.manifests) };
};
