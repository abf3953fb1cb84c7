import type { Kind } from "@argotsx/authoring/tree";
import { containerSet } from "./container-set.ts";
import { dag } from "./dag.ts";
import type { LinkTemplate } from "./linking.ts";
import { plugin } from "./plugin.ts";
import { steps } from "./steps.ts";

/** The templates with something inside to link; what the others lack, the schema says. */
export const linkTemplates: ReadonlyMap<Kind, LinkTemplate> = new Map<Kind, LinkTemplate>([
  ["ContainerSet", containerSet],
  ["Dag", dag],
  ["Plugin", plugin],
  ["Steps", steps],
]);
