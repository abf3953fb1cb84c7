import type { Kind } from "@argotsx/authoring/tree";
import { templates } from "../1-render/places.ts";
import type { Emit } from "./component.ts";
import { containerNode } from "./container-set.ts";
import { task } from "./dag.ts";
import { resourceOf } from "./resources.ts";
import { step } from "./steps.ts";
import { templateOf } from "./templates.ts";

const nodes: ReadonlyMap<Kind, () => Emit> = new Map([
  ["ContainerNode", containerNode],
  ["Step", step],
  ["Task", task],
]);

const none: ReadonlySet<string> = new Set();

/** Every prop that a component takes, children aside. */
export const propsOf = (kind: Kind): ReadonlySet<string> => {
  if (kind === "Parallel") return none;
  const node = nodes.get(kind);
  if (node !== undefined) return node().props;
  return (templates.includes(kind) ? templateOf(kind) : resourceOf(kind)).props;
};
