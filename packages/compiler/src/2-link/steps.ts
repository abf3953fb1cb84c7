import { frameLabel } from "../label.ts";
import { requireChildren } from "./body.ts";
import type { LinkTemplate } from "./linking.ts";
import { checkNames } from "./names.ts";
import { linkTasks } from "./tasks.ts";

/** The names of steps are told apart across all groups of a template. */
export const steps: LinkTemplate = (frame, linking) => {
  requireChildren(frame, "steps", "Step", linking.reporter);
  const all = frame.children.flatMap((child) => {
    if (child.kind !== "Parallel") return [child];
    requireChildren(child, "steps", "Step", linking.reporter);
    return child.children;
  });
  checkNames(all, "steps", `<${frameLabel(frame)}>`, linking);
  linkTasks(all, linking);
};
