import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../frame.ts";
import { label } from "../label.ts";
import { misspells } from "../misspells.ts";
import { placeOfFrame } from "../place.ts";
import type { Linking } from "./linking.ts";
import { nameOf } from "./links.ts";
import { isFields, writtenTemplates } from "./written-templates.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The props, or the literal, in which a resource that runs says what runs; nothing for a library of templates. */
const specOf = (resource: Frame): Fields | undefined => {
  if (resource.kind === "Workflow") return resource.props;
  if (resource.kind !== "CronWorkflow") return undefined;
  return isFields(resource.props.workflowSpec) ? resource.props.workflowSpec : {};
};

/** Whether the entrypoint, or the literal that would hold it, is there under another spelling. */
const isMisspelt = (resource: Frame, spec: Fields, linking: Linking): boolean =>
  spec === resource.props
    ? linking.misspells(resource, "entrypoint")
    : linking.misspells(resource, "workflowSpec") || misspells("entrypoint", spec, shapeOf("WorkflowSpec").fieldNames);

/**
 * Fills in the entrypoint of a workflow with a single template. A workflow template may stay without one: it is a
 * library until someone submits it.
 */
export const linkEntrypoint = (resource: Frame, entrypoints: Map<Frame, string>, linking: Linking): void => {
  const spec = specOf(resource);
  if (spec === undefined || (spec.entrypoint ?? undefined) !== undefined || spec.workflowTemplateRef) return;
  const names = [...resource.children.map((child) => nameOf(child, linking)), ...writtenTemplates(resource)];
  const [first] = names;
  const name = typeof first === "string" && first !== "" ? first : undefined;
  if (names.length === 1 && name !== undefined) {
    entrypoints.set(resource, name);
    return;
  }
  if ((names.length === 0 && resource.incomplete) || isMisspelt(resource, spec, linking)) return;
  const parameters = {
    component: `<${label(resource.kind, resource.props)}>`,
    count: names.length === 0 ? "no templates" : names.length === 1 ? "one template" : `${names.length} templates`,
    example: example(resource, name ?? "main"),
  };
  const details =
    names.length > 0 ? {} : { help: "put a template such as <Container> inside it, or set workflowTemplateRef" };
  linking.reporter.report("missing-entrypoint", placeOfFrame(resource), parameters, details);
};

const example = ({ kind }: Frame, name: string): string =>
  kind === "Workflow" ? `entrypoint="${name}"` : `workflowSpec={{ entrypoint: "${name}", … }}`;
