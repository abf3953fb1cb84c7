import { isFields } from "@argotsx/schema";

/** Fields of objects that Argo's types always have, as `Type.field`: an empty one is none. */
const objects: ReadonlySet<string> = new Set([
  ...["Template.inputs", "Template.outputs", "Template.metadata"],
  ...["WorkflowSpec.arguments", "WorkflowStep.arguments", "DAGTask.arguments"],
  ...["Container.resources", "ScriptTemplate.resources", "UserContainer.resources", "ContainerNode.resources"],
]);

/** The same of texts. */
const texts: ReadonlySet<string> = new Set(["Container.name", "ScriptTemplate.name"]);

/** Whether the value of a field, of which `place` is the type and the name, is what Argo writes into manifests where there is none. */
export const isEmptyField = (value: unknown, place: string): boolean =>
  value === "" ? texts.has(place) : objects.has(place) && isFields(value) && Object.keys(value).length === 0;
