import type { Tree } from "./tree.ts";

/** Whether a chain of members may end early at a `?.`, which what is called on it cannot. */
export const mayEndEarly = (tree: Tree): boolean => {
  switch (tree.kind) {
    case "member":
    case "element":
      return tree.optional || mayEndEarly(tree.object);
    case "call":
      return tree.optional || mayEndEarly(tree.callee);
    default:
      return false;
  }
};
