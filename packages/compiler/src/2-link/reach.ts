import type { TemplateIdentity } from "@argotsx/authoring/tree";
import type { RenderedTemplate } from "../1-render/rendered.ts";
import { callsOf } from "../1-render/typed.ts";
import type { Frame } from "../frame.ts";

/** The typed templates that a resource leads to, each once, breadth first from what it runs. */
export const reach = (
  resource: Frame,
  templates: ReadonlyMap<TemplateIdentity, RenderedTemplate>,
): readonly TemplateIdentity[] => {
  const reached = new Set<TemplateIdentity>(callsOf(resource));
  // A set visits what is added while it is walked.
  for (const template of reached) {
    const frame = templates.get(template)?.frame;
    if (frame !== undefined) for (const called of callsOf(frame)) reached.add(called);
  }
  return [...reached].filter((template) => templates.get(template)?.frame !== undefined);
};
