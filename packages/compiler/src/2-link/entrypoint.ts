import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";
import { label } from "../label.ts";
import { placeOfFrame } from "../place.ts";
import { type Links, nameOf } from "./links.ts";

/** The props, or the literal, in which a resource that runs says what runs; nothing for a library of templates. */
const specOf = (resource: Frame): Readonly<Record<string, unknown>> | undefined => {
  if (resource.kind === "Workflow") return resource.props;
  if (resource.kind !== "CronWorkflow") return undefined;
  const spec = resource.props.workflowSpec;
  return typeof spec === "object" && spec !== null ? (spec as Readonly<Record<string, unknown>>) : {};
};

/**
 * Fills in the entrypoint of a workflow with a single template. A workflow template may stay without one: it is a
 * library until someone submits it.
 */
export const linkEntrypoint = (
  resource: Frame,
  links: Links,
  entrypoints: Map<Frame, string>,
  reporter: Reporter,
): void => {
  const spec = specOf(resource);
  if (spec === undefined || spec.entrypoint !== undefined || spec.workflowTemplateRef !== undefined) return;
  const written = Array.isArray(spec.templates) ? spec.templates.length : 0;
  const [first] = resource.children;
  const count = resource.children.length + written;
  const name = first === undefined ? undefined : nameOf(first, links);
  if (count === 1 && name !== undefined) {
    entrypoints.set(resource, name);
    return;
  }
  const parameters = { component: `<${label(resource.kind, resource.props)}>`, count, example: name ?? "main" };
  const help = count === 0 ? "put a template such as <Container> inside it, or set workflowTemplateRef" : undefined;
  reporter.report("missing-entrypoint", placeOfFrame(resource), parameters, help === undefined ? {} : { help });
};
