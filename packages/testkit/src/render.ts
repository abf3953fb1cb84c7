import { type Element, type Node, Workflow } from "@argotsx/authoring";
import { identityOf, isElement } from "@argotsx/authoring/tree";
import { type Compiled, type CompileOptions, compile, toYaml } from "./compiler.ts";

/** What `render` answers with: what was compiled, and its YAML. */
export interface Rendered extends Compiled {
  /** As `argotsx build` would write it. */
  readonly yaml: string;
}

/** A call of a template is what a workflow runs. */
const asResource = (tree: Node): Node =>
  isElement(tree) && identityOf(tree.type) !== undefined
    ? Workflow({ generateName: "test-", children: tree as Element })
    : tree;

/**
 * Compiles what a test is about: a resource, several of them, or a call of a template, around which a workflow is put.
 * Nothing is thrown for what is wrong: `diagnostics` says it.
 */
export const render = (tree: Node, { target }: Pick<CompileOptions, "target"> = {}): Rendered => {
  const compiled = compile(asResource(tree), { file: "test", ...(target !== undefined && { target }) });
  return { ...compiled, yaml: toYaml(compiled.manifests) };
};
