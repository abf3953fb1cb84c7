import { type Element, type Node, Workflow } from "@argotsx/authoring";
import { identityOf, isElement } from "@argotsx/authoring/tree";

/** A call of a template is what a workflow runs: one is put around it. */
export const asResource = (tree: Node): Node =>
  isElement(tree) && identityOf(tree.type) !== undefined
    ? Workflow({ generateName: "test-", children: tree as Element })
    : tree;
