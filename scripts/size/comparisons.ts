import { fileURLToPath } from "node:url";

/** An example in the typed style, and the example of Argo's that tells the same story in YAML. */
export interface Comparison {
  /** The folder of examples/. */
  readonly example: string;
  /** The file among Argo's examples. */
  readonly argo: string;
}

const comparison = (example: string, argo: string): Comparison => ({ example, argo });

/** What the README compares. */
export const comparisons: readonly Comparison[] = [
  comparison("typed-diamond", "dag-diamond.yaml"),
  comparison("typed-coinflip", "coinflip.yaml"),
  comparison("typed-loops-maps", "loops-maps.yaml"),
  comparison("typed-artifacts", "artifact-passing.yaml"),
  comparison("typed-exit-handler", "exit-handlers.yaml"),
  comparison("typed-ci", "ci-workflowtemplate.yaml"),
  comparison("typed-retry", "retry-backoff.yaml"),
  comparison("typed-map-reduce", "map-reduce.yaml"),
];

/** Where the TSX of an example is. */
export const sourceOf = ({ example }: Comparison): string =>
  fileURLToPath(new URL(`../../examples/${example}/workflow.tsx`, import.meta.url));
