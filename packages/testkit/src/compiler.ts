/**
 * The compiler as a function, for programs that make manifests themselves: `argotsx/compiler`.
 * @module
 */
import type { Node } from "@argotsx/authoring";
import { compile as compileTree } from "@argotsx/compiler";
import { checkManifest } from "@argotsx/lint/check";
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

/** How a tree is compiled. */
export interface CompileOptions {
  /** What is named where something has no place of its own. */
  readonly file?: string;
  /** The version of Argo that the manifests are checked against, as with `--target`: 4.1 where it is not said. */
  readonly target?: "3.5" | "3.6" | "3.7" | "4.0" | "4.1";
}

/**
 * Compiles a resource, or several in an array or fragment, and checks the manifests as `argotsx build` does. It reads and
 * writes no file. Arrow functions and `run` work in modules that `argotsx/register` has loaded.
 */
export const compile = (tree: Node, { file = "workflow", target = "4.1" }: CompileOptions = {}): Compiled => {
  const { manifests, diagnostics } = compileTree(tree, { file });
  const checked = manifests.flatMap((manifest) => checkManifest(manifest, target));
  return {
    manifests: manifests.map(({ value }) => value),
    diagnostics: [...diagnostics, ...checked].map(toProblem),
  };
};

/** Manifests as `argotsx build` writes them: YAML that every reader reads the same, one document each. */
export const toYaml = (manifests: readonly Manifest[]): string => formatYaml(manifests);
