import { label } from "../label.ts";
import { requireChildren } from "./body.ts";
import { linkInline } from "./inline.ts";
import type { LinkTemplate } from "./linking.ts";
import { checkNames } from "./names.ts";

export const dag: LinkTemplate = (frame, linking) => {
  requireChildren(frame, "tasks", "Task", linking.reporter);
  checkNames(frame.children, "tasks", `<${label(frame.kind, frame.props)}>`, linking);
  for (const task of frame.children) linkInline(task, linking);
};
