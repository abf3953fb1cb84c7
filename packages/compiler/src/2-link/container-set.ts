import { frameLabel } from "../label.ts";
import { requireChildren } from "./body.ts";
import type { LinkTemplate } from "./linking.ts";
import { checkNames } from "./names.ts";

export const containerSet: LinkTemplate = (frame, linking) => {
  requireChildren(frame, "containers", "ContainerNode", linking.reporter);
  checkNames(frame.children, "containers", `<${frameLabel(frame)}>`, linking);
};
