/**
 * The compiler as a function, for programs that make manifests themselves: `argotsx/compiler`.
 * @module
 */
import type { Node } from "@argotsx/authoring";
import { compile as compileTree } from "@argotsx/compiler";
import { checkKind, checkStructure, isArgoManifest } from "@argotsx/lint";
import { formatYaml } from "@argotsx/yaml/write";
import type { Problem } from "./problem.ts";
import { toProblem } from "./to-problem.ts";

export type { Problem } from "./problem.ts";

/** A manifest as a plain object: what its YAML holds. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What became of an element tree. With an error among the diagnostics the manifests are not fit for a cluster. */
export interface Compiled {
  /** In the order of the resources. */
  readonly manifests: readonly Manifest[];
  /** Every problem, in the order in which they were found. Places are those of elements. */
  readonly diagnostics: readonly Problem[];
}

/**
 * Compiles a resource, or several in an array or fragment, and checks the manifests as `argotsx build` does. It reads and
 * writes no file. Arrow functions and `run` work in modules that `argotsx/register` has loaded.
 *
 * `file` names what has no place of its own.
 */
export const compile = (tree: Node, { file = "workflow" }: { readonly file?: string } = {}): Compiled => {
  const { manifests, diagnostics } = compileTree(tree, { file });
  const checked = manifests.flatMap((manifest) => {
    if (isArgoManifest(manifest.value)) return checkStructure(manifest);
    return checkKind(manifest) ?? [];
  });
  return {
    manifests: manifests.map(({ value }) => value),
    diagnostics: [...diagnostics, ...checked].map(toProblem),
  };
};

/** Manifests as `argotsx build` writes them: YAML that every reader reads the same, one document each. */
export const toYaml = (manifests: readonly Manifest[]): string => formatYaml(manifests);
