import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, comparisons, sourceOf } from "./comparisons.ts";
import { type Size, sizeOf, sum } from "./size.ts";
import { tsxWithoutComments, yamlWithoutComments } from "./without-comments.ts";

/** The sizes of both sides. */
export interface Row {
  readonly name: string;
  readonly argo: string;
  readonly tsx: Size;
  readonly yaml: Size;
}

/** The share of the YAML that the TSX has at most, over all comparisons. */
export const bounds: Size = { lines: 0.6, characters: 0.75 };

const row = (comparison: Comparison, argoExamples: string): Row => ({
  name: comparison.example,
  argo: comparison.argo,
  tsx: sizeOf(tsxWithoutComments(readFileSync(sourceOf(comparison), "utf8"))),
  yaml: sizeOf(yamlWithoutComments(readFileSync(join(argoExamples, comparison.argo), "utf8"))),
});

/** Measures every comparison, and all of them together. */
export const measure = (argoExamples: string): { readonly rows: readonly Row[]; readonly all: Row } => {
  const rows = comparisons.map((comparison) => row(comparison, argoExamples));
  const tsx = sum(rows.map((one) => one.tsx));
  return { rows, all: { name: "all", argo: "", tsx, yaml: sum(rows.map((one) => one.yaml)) } };
};

/** The share of the YAML that the TSX has. */
export const ratios = ({ tsx, yaml }: Row): Size => ({
  lines: tsx.lines / yaml.lines,
  characters: tsx.characters / yaml.characters,
});
