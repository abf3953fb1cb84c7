import type { Lowering } from "./lowering.ts";
import type { Tree } from "./tree.ts";
import type { Value } from "./value.ts";
import { written } from "./written.ts";

/** Whether a value is a text that may mean something else to TypeScript. */
export const isCarried = ({ type }: Value): boolean => type.kind === "string" && type.carried === true;

/** Refuses what would mean one thing for the text and another for what it carries. */
export const refuseCarried = (tree: Tree, lowering: Lowering): undefined => {
  const path = written(tree);
  const message = `${path} is a text for Argo, and its type is not known here`;
  return lowering.fail(
    tree.at,
    message,
    `say what it is: \`String(${path})\`, \`Number(${path})\` or \`JSON.parse(String(${path}))\``,
  );
};
