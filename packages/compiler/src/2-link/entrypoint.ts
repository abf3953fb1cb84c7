import type { TemplateIdentity } from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { misspells } from "../misspells.ts";
import { placeOfFrame, stackOf } from "../place.ts";
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
 * Fills in the entrypoint of a workflow with a single template inside it. A workflow template may stay without one: it is a
 * library until someone submits it.
 */
export const linkEntrypoint = (
  resource: Frame,
  typed: readonly TemplateIdentity[],
  entrypoints: Map<Frame, string>,
  linking: Linking,
): void => {
  if (linkEntry(resource, entrypoints, linking)) return;
  const spec = specOf(resource);
  if (spec === undefined || (spec.entrypoint ?? undefined) !== undefined || spec.workflowTemplateRef) return;
  const names = [
    ...resource.children.map((child) => nameOf(child, linking)),
    ...typed.map(({ name }) => name),
    ...writtenTemplates(resource),
  ];
  const [first] = names;
  const name = typeof first === "string" && first !== "" ? first : undefined;
  // Typed templates beside a single child are those that it calls, or are only kept.
  const isAlone = resource.children.length === 1 && writtenTemplates(resource).length === 0;
  if ((names.length === 1 || isAlone) && name !== undefined) {
    entrypoints.set(resource, name);
    return;
  }
  if ((names.length === 0 && resource.incomplete) || isMisspelt(resource, spec, linking)) return;
  const parameters = {
    component: `<${frameLabel(resource)}>`,
    count: names.length === 0 ? "no templates" : names.length === 1 ? "one template" : `${names.length} templates`,
    example: example(resource, name ?? "main"),
  };
  const details =
    names.length > 0 ? {} : { help: "put a template such as <Container> inside it, or set workflowTemplateRef" };
  linking.reporter.report("missing-entrypoint", placeOfFrame(resource), parameters, details);
};

const example = ({ kind }: Frame, name: string): string =>
  kind === "Workflow" ? `entrypoint="${name}"` : `workflowSpec={{ entrypoint: "${name}", … }}`;

/** The call among the children of a resource is what it runs. Answers whether there is one. */
const linkEntry = (resource: Frame, entrypoints: Map<Frame, string>, { reporter }: Linking): boolean => {
  const [entry, ...others] = resource.entries ?? [];
  const name = entry?.call?.template.name;
  if (entry === undefined || name === undefined) return false;
  entrypoints.set(resource, name);
  for (const other of others) {
    const at = placeOfFrame(entry);
    reporter.report(
      "two-entries",
      placeOfFrame(other),
      { component: `<${frameLabel(resource)}>`, first: name, second: other.call?.template.name ?? "" },
      { related: at === undefined ? [] : [{ message: "the first is here", at }], stack: stackOf(other.parent) },
    );
  }
  const spec = resource.kind === "CronWorkflow" ? resource.props.workflowSpec : resource.props;
  if (isFields(spec) && (spec.entrypoint ?? undefined) !== undefined && spec.entrypoint !== name) {
    const trail = resource.kind === "CronWorkflow" ? ["workflowSpec", "entrypoint"] : ["entrypoint"];
    const parameters = { field: "entrypoint", other: `the call of '${name}' inside` };
    reporter.report("given-twice", placeOfFrame(resource, trail), parameters, { stack: stackOf(resource.parent) });
  }
  return true;
};
