import { label } from "../label.ts";
import { requireChildren } from "./body.ts";
import { linkInline } from "./inline.ts";
import type { LinkTemplate } from "./linking.ts";
import { checkNames } from "./names.ts";

/** The names of steps are told apart across all groups of a template. */
export const steps: LinkTemplate = (frame, linking) => {
  requireChildren(frame, "steps", "Step", linking.reporter);
  const all = frame.children.flatMap((child) => {
    if (child.kind !== "Parallel") return [child];
    requireChildren(child, "steps", "Step", linking.reporter);
    return child.children;
  });
  checkNames(all, "steps", `<${label(frame.kind, frame.props)}>`, linking);
  for (const step of all) linkInline(step, linking);
};
