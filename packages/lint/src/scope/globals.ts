import { type Fields, fieldsOf, isFields } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Arguments } from "../model/supply.ts";
import { beginningWith, type Clock, Known } from "./known.ts";

/** What every workflow has; `status` and the rest are known everywhere, though they are set later. */
const always = beginningWith([
  "workflow.name",
  "workflow.namespace",
  "workflow.mainEntrypoint",
  "workflow.serviceAccountName",
  "workflow.uid",
  "workflow.status",
  "workflow.labels",
  "workflow.labels.json",
  "workflow.annotations",
  "workflow.annotations.json",
]);

/** What a workflow that a CronWorkflow starts has besides its own. */
const ofCron = ["workflow.labels.workflows.argoproj.io/cron-workflow"] as const;
const instanceId = "workflows.argoproj.io/controller-instanceid";

/** What stands in one list, and behind it what stands in another under a name that the first does not have. */
const behind = <Item extends { readonly name: string }>(
  own: readonly Item[],
  others: readonly Item[],
): readonly Item[] => {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...others.filter(({ name }) => !names.has(name))];
};

/**
 * The arguments that a workflow is started with: its own, and behind them those of the template that it refers to which
 * it does not give itself.
 */
export const mergedArguments = (root: Resource, base: Resource | undefined): Arguments => {
  const own = root.arguments;
  if (base === undefined || base === root) return own;
  return {
    parameters: behind(own.parameters, base.arguments.parameters),
    artifacts: behind(own.artifacts, base.arguments.artifacts),
  };
};

const addKeys = (known: Known, what: "labels" | "annotations", ...sources: readonly unknown[]): void => {
  for (const source of sources) for (const key of Object.keys(fieldsOf(source))) known.add(`workflow.${what}.${key}`);
};

const addMetadata = (known: Known, metadata: Fields): void => {
  addKeys(known, "labels", metadata.labels, metadata.labelsFrom);
  addKeys(known, "annotations", metadata.annotations);
};

/** What the labels and annotations of the workflow will be, as far as Argo knows them when it validates. */
const addOwnMetadata = (known: Known, root: Resource): void => {
  if (root.kind !== "CronWorkflow") {
    addMetadata(known, root.metadata);
    return;
  }
  for (const name of ofCron) known.add(name);
  known.add("workflow.annotations.workflows.argoproj.io/scheduled-time");
  if (Object.hasOwn(fieldsOf(root.metadata.labels), instanceId)) known.add(`workflow.labels.${instanceId}`);
  addMetadata(known, fieldsOf(fieldsOf(root.fields.spec).workflowMetadata));
};

/** What is known in every template of a workflow from the start. `clock` has counted nothing yet. */
export const globalsOf = (clock: Clock, root: Resource, base: Resource | undefined): Known => {
  const known = Known.from(always, clock);
  if (root.spec.priority !== undefined && root.spec.priority !== null) known.add("workflow.priority");
  const { parameters } = mergedArguments(root, base);
  if (parameters.length > 0) {
    known.add("workflow.parameters");
    known.add("workflow.parameters.json");
  }
  for (const { name, value } of parameters) known.add(`workflow.parameters.${name}`, value);
  if (root.isTemplateKind) known.addPrefix("workflow.parameters");
  addOwnMetadata(known, root);
  for (const one of [root, base]) {
    const metadata = one?.spec.workflowMetadata;
    if (isFields(metadata)) addMetadata(known, metadata);
  }
  return known;
};
