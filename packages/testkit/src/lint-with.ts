import type { Node } from "@argotsx/authoring";
import { compile } from "@argotsx/compiler";
import { lint, type OwnRule, type Source, toRule, Workspace } from "@argotsx/lint/rules";
import { isFatal, readYaml } from "@argotsx/yaml/read";
import { asResource } from "./as-resource.ts";
import type { Compiled, Manifest } from "./compiler.ts";
import { toProblem } from "./to-problem.ts";

const fromYaml = (text: string): readonly Source[] =>
  readYaml(text).documents.map((document) => {
    const problem = document.problems.find(isFatal);
    if (problem !== undefined) throw new Error(`this YAML cannot be read: ${problem.message}`);
    const file = "test.yaml";
    return {
      file,
      manifest: {
        value: document.value,
        locate: (path, part) => ({ file, ...(document.locate(path, part) ?? document.start) }),
      },
    };
  });

const fromTree = (tree: Node): readonly Source[] => {
  const { manifests } = compile(asResource(tree), { file: "test" });
  return manifests.map((manifest) => ({ file: "test", manifest }));
};

/**
 * Checks manifests, which are YAML or elements, by a rule of your own alone. What the rule throws is thrown here too, so
 * that the test shows where.
 */
export const lintWith = (rule: OwnRule, manifests: string | Exclude<Node, string>): Compiled => {
  const sources = typeof manifests === "string" ? fromYaml(manifests) : fromTree(manifests);
  const failed = (_id: string, thrown: unknown): never => {
    throw thrown;
  };
  const selection = { profile: "strict", settings: new Map(), own: [toRule(rule, failed)], target: "4.1" } as const;
  const found = lint(new Workspace(sources), { rules: [], selectionOf: () => selection });
  return { manifests: sources.map(({ manifest }) => manifest.value as Manifest), diagnostics: found.map(toProblem) };
};
