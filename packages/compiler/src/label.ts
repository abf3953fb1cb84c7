import type { Kind } from "@argotsx/authoring/tree";

/** An element as a sentence names it, without the brackets: `Dag name="build"`. */
export const label = (kind: Kind | string, props: Readonly<Record<string, unknown>>): string => {
  const name = props.name ?? props.generateName;
  if (typeof name !== "string" || name === "") return kind;
  return `${kind} ${props.name === undefined ? "generateName" : "name"}="${name}"`;
};
