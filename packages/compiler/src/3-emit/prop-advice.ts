import type { Kind } from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";

/** Where the children are what a prop of Argo's name would be. */
const children: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
  Workflow: ["templates", "templates such as <Container>"],
  WorkflowTemplate: ["templates", "templates such as <Container>"],
  ClusterWorkflowTemplate: ["templates", "templates such as <Container>"],
  CronWorkflow: ["templates", "templates such as <Container>"],
  Dag: ["tasks", "<Task>s"],
  Steps: ["steps", "<Step>s"],
  ContainerSet: ["containers", "<ContainerNode>s"],
};

/** The component of a template type, by the field that makes a template one. */
const bodies: Readonly<Record<string, Kind>> = {
  container: "Container",
  containerSet: "ContainerSet",
  dag: "Dag",
  data: "Data",
  http: "Http",
  plugin: "Plugin",
  resource: "Resource",
  script: "Script",
  steps: "Steps",
  suspend: "Suspend",
};

/** What to write instead of a prop that a component does not have, for those that Argo's YAML leads people to try. */
export const adviceOnProp = (kind: Kind, prop: string): string | undefined => {
  const inside = children[kind];
  if (inside?.[0] === prop) return `write the ${prop} between the tags: ${inside[1]}`;
  const body = bodies[prop];
  if (body !== undefined) return `<${body}> is the component for this: its fields are props`;
  if (kind === "CronWorkflow" && shapeOf("WorkflowSpec").fields.has(prop)) {
    return `it is the workflow's: workflowSpec={{ ${prop}: … }}`;
  }
  if (prop === "apiVersion" || prop === "kind") return `<${kind}> stands for it`;
  if (prop === "labels" || prop === "annotations") return `they belong into metadata={{ ${prop}: { … } }}`;
  if (prop === "spec" || prop === "status") return "the fields of spec are props of their own; status is the cluster's";
  return undefined;
};
