import { type Element, record } from "./element.ts";

// Symbol.for for the same reason as the element's: the compiler must know a component of another copy.
const KIND = Symbol.for("argotsx.kind");

/** The components that stand for something in a manifest. The compiler knows what each becomes. */
export type Kind =
  | "Workflow"
  | "WorkflowTemplate"
  | "ClusterWorkflowTemplate"
  | "CronWorkflow"
  | "WorkflowEventBinding"
  | "Manifest"
  | "Container"
  | "Script"
  | "ContainerSet"
  | "ContainerNode"
  | "Resource"
  | "Dag"
  | "Task"
  | "Steps"
  | "Step"
  | "Parallel"
  | "Suspend"
  | "Http"
  | "Data"
  | "Plugin";

/** A component of ours. Calling it records the same element that its tag does. */
export type Component<Props> = (props: Props) => Element;

/** Makes the component of a kind. */
export const component = <Props extends object>(kind: Kind): Component<Props> => {
  const made: Component<Props> = (props) => record(made, { ...props }, undefined, undefined);
  return Object.assign(made, { [KIND]: kind });
};

/** The kind of a component of ours; nothing for a macro or for what is no component at all. */
export const kindOf = (type: unknown): Kind | undefined =>
  typeof type === "function" ? (type as { [KIND]?: Kind })[KIND] : undefined;
