import { fieldsOf } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Walk } from "./walk.ts";

/**
 * The resources whose templates a workflow runs: its own, and those that references lead to. Nothing where that is not
 * known, as when a reference leads out of the run.
 */
export const usedResources = ({ root, base, visits }: Walk): readonly Resource[] | undefined => {
  if (base === undefined) return undefined;
  const found = new Set([root, base]);
  for (const { template, targets } of visits) {
    found.add(template.owner);
    for (const [call, { kind }] of targets) {
      if (kind !== "template" && call.fields.templateRef !== undefined) return undefined;
    }
  }
  const hooks = [...found].some(({ spec }) =>
    Object.values(fieldsOf(spec.hooks)).some((hook) => fieldsOf(hook).templateRef),
  );
  return hooks ? undefined : [...found];
};
