import type { Frame } from "../../frame.ts";
import type { Fields } from "../values.ts";

/** Which template a call runs: one of this workflow by name, or one that lives elsewhere by reference. */
export const calleeOf = (frame: Frame, name: string | undefined): Fields => {
  const template = frame.call?.template;
  if (template?.home === undefined) return { template: name ?? template?.name };
  const { name: home, cluster } = template.home;
  return { templateRef: { name: home, template: template.name, ...(cluster && { clusterScope: true }) } };
};
