import { frameLabel } from "../label.ts";
import { requireChildren } from "./body.ts";
import type { LinkTemplate } from "./linking.ts";
import { checkNames } from "./names.ts";
import { linkTasks } from "./tasks.ts";

export const dag: LinkTemplate = (frame, linking) => {
  requireChildren(frame, "tasks", "Task", linking.reporter);
  checkNames(frame.children, "tasks", `<${frameLabel(frame)}>`, linking);
  linkTasks(frame.children, linking);
};
