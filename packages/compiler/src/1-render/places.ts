import type { Kind } from "@argotsx/authoring/tree";

/** The components that are manifests of their own. */
export const resources: readonly Kind[] = [
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
  "WorkflowEventBinding",
  "Manifest",
];

/** The components that are templates, one for each of Argo's template types. */
export const templates: readonly Kind[] = [
  "Container",
  "Script",
  "ContainerSet",
  "Resource",
  "Dag",
  "Steps",
  "Suspend",
  "Http",
  "Data",
  "Plugin",
];

/** Every component, for suggestions. */
export const kinds: readonly Kind[] = [...resources, ...templates, "ContainerNode", "Task", "Step", "Parallel"];

const nothing: readonly Kind[] = [];

/** Where components stand, besides the components: the body of a typed template, and a prop for a call. */
type Place = Kind | "Template" | "Hook" | undefined;

/** What may stand directly inside each component; `undefined` is the top of the file. */
const allowed = new Map<Place, readonly Kind[]>([
  [undefined, resources],
  ["Template", templates],
  ["Workflow", templates],
  ["WorkflowTemplate", templates],
  ["ClusterWorkflowTemplate", templates],
  ["CronWorkflow", templates],
  ["Dag", ["Task"]],
  ["Steps", ["Step", "Parallel"]],
  ["Parallel", ["Step"]],
  ["ContainerSet", ["ContainerNode"]],
  ["Task", templates],
  ["Step", templates],
]);

export const allowedIn = (parent: Place): readonly Kind[] => allowed.get(parent) ?? nothing;

/** What a call of a typed template is where it stands; nothing where it cannot. */
export const callKindIn = (parent: Place): "Task" | "Step" | undefined => {
  if (parent === "Steps" || parent === "Parallel") return "Step";
  if (parent === "Dag" || parent === "Hook") return "Task";
  const runs = parent !== undefined && parent !== "Template" && parent !== "Manifest" && resources.includes(parent);
  return runs && parent !== "WorkflowEventBinding" ? "Task" : undefined;
};

/** Says where a component belongs, as advice: `<Task> belongs directly inside <Dag>`. */
export const belongs = (child: Kind): string => {
  if (resources.includes(child)) return `<${child}> is a resource: export it by default, beside other resources`;
  const parents = [...allowed].flatMap(([parent, children]) =>
    parent !== undefined && parent !== "Template" && children.includes(child) ? [`<${parent}>`] : [],
  );
  const last = parents.pop() ?? "";
  return `<${child}> belongs directly inside ${parents.length === 0 ? last : `${parents.join(", ")} or ${last}`}`;
};
