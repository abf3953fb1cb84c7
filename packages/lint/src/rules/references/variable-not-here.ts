import { holding, type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf, isFields } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import { type Mention, nameOf, placeOf } from "../../scope/mentions.ts";
import { entryOf, handlersOf, reachedFrom } from "../../scope/reached.ts";
import { isLoopUnread } from "../../scope/unread-fields.ts";
import type { Unit, Visit } from "../../scope/visit.ts";

/** Why a variable is not there, and what to do instead. */
interface Reason {
  readonly why: string;
  readonly help?: string;
}

/** One that is not read is told as such. */
const isLooped = (call: Call): boolean => call.loops.length > 0 || isLoopUnread(call);

const inLoop = (template: Template): boolean => {
  for (let call = template.inlineIn; call !== undefined; call = call.template.inlineIn) {
    if (isLooped(call)) return true;
  }
  return false;
};

const ofItem = ({ call, scope }: Unit, name: string, { template }: Visit): Reason | undefined => {
  // Argo itself looks at the parts of an item, and forgets them too late.
  if (name !== "item" && !scope.knows(name)) return undefined;
  if (call !== undefined ? isLooped(call) : inLoop(template)) return undefined;
  if (call !== undefined)
    return { why: `${call.phrase} has no loop`, help: "give it a 'withItems', 'withParam' or 'withSequence'" };
  return {
    why: "only the step or task that loops has it",
    help: "hand it over as an argument there, and read {{inputs.parameters.NAME}} here",
  };
};

const hasRetries = ({ template, root }: Visit, base: Resource | undefined): boolean =>
  [
    template.fields,
    ...[root, base].flatMap((one) => (one === undefined ? [] : [one.spec, fieldsOf(one.spec.templateDefaults)])),
  ].some(({ retryStrategy }) => isFields(retryStrategy));

/** The first words of most variables, which are another matter. */
const isAnywhere: ReadonlySet<string> = new Set(["inputs", "outputs", "steps", "tasks", "pod"]);

const ofMetrics: ReadonlySet<string> = new Set(["duration", "status", "exitCode"]);

const judge = (mention: Mention, unit: Unit, visit: Visit, base: Resource | undefined): Reason | undefined => {
  const first = mention.parts[0] ?? "";
  if (isAnywhere.has(first)) return undefined;
  const name = nameOf(mention);
  if (first === "item") return ofItem(unit, name, visit);
  if (name === "retries" || first === "lastRetry") {
    return hasRetries(visit, base) ? undefined : { why: `${visit.template.phrase} has no retryStrategy` };
  }
  if (ofMetrics.has(name) || first === "resourcesDuration") {
    return mention.path.includes("metrics") ? undefined : { why: "only metrics have it" };
  }
  if (first === "cronworkflow") return { why: "only 'when' and 'stopStrategy' of a CronWorkflow have it" };
  if (name === "workflow.scheduledTime" && visit.root.kind === "Workflow") {
    const annotations = fieldsOf(visit.root.metadata.annotations);
    if (annotations["workflows.argoproj.io/scheduled-time"] !== undefined) return undefined;
    return { why: "only a workflow that a CronWorkflow starts has it" };
  }
  return undefined;
};

const tell = (
  mention: Mention,
  { call, owner }: Unit,
  { template }: Visit,
  { why, help }: Reason,
  report: Report,
): void =>
  report({
    ...placeOf(mention),
    in: owner,
    message: `${mention.excerpt.text} in ${call === undefined ? template.phrase : `${call.phrase} of ${template.phrase}`} says nothing there: ${why}`,
    ...(help !== undefined && { help }),
  });

const ofEnd: ReadonlySet<string> = new Set(["workflow.status", "workflow.failures"]);

/** Variables that Argo accepts anywhere, and that have a value only in some places. */
export const variableNotHere = rule({
  id: "variable-not-here",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: [holding.tags],
  title: "A variable has no value where it stands",
  docs: `Some variables exist only at a certain place or time, and Argo does not check it: \`{{item}}\` in a step or task that loops, \`{{retries}}\` and \`{{lastRetry.…}}\` in a template with a \`retryStrategy\`, \`{{status}}\`, \`{{duration}}\`, \`{{exitCode}}\` and \`{{resourcesDuration.…}}\` in \`metrics\`, \`{{cronworkflow.…}}\` in the conditions of a CronWorkflow, and \`{{workflow.scheduledTime}}\` in a workflow that one has started. Elsewhere the tag stays as text.

\`{{workflow.status}}\` and \`{{workflow.failures}}\` say how the workflow ended only in an exit handler or a hook; while it runs, the status is \`Running\`, or empty.

In a text with \`{%\`, which belongs to another tool, nothing is reported.`,
  resource: (root, report, { walk, workspace }) => {
    let handlers: ReadonlySet<Template> | undefined;
    let main: ReadonlySet<Template> | undefined;
    for (const visit of walk.visits) {
      const { template, units } = visit;
      if (template.owner !== root) continue;
      for (const unit of units) {
        for (const mention of unit.mentions) {
          if (mention.how !== "tag" || mention.parts[0] !== "workflow") continue;
          const name = nameOf(mention);
          if (!ofEnd.has(name) || !unit.scope.knows(name)) continue;
          main ??= reachedFrom(entryOf(walk), walk, workspace);
          handlers ??= reachedFrom(handlersOf(walk, workspace), walk, workspace);
          if (!main.has(template) || handlers.has(template)) continue;
          const why = name.endsWith("status")
            ? "while the workflow runs it is 'Running', or empty"
            : "it is known when the workflow has ended";
          const help = "read it in the template of 'onExit' or of a hook of the workflow";
          tell(mention, unit, visit, { why, help }, report);
        }
      }
    }
  },
  visit: (visit, report, { walk: { base } }) => {
    for (const unit of visit.units) {
      for (const mention of unit.mentions) {
        if (mention.how !== "tag") continue;
        if (unit.call !== undefined && mention.path[unit.call.path.length] === "inline") continue;
        const reason = judge(mention, unit, visit, base);
        if (reason === undefined || mention.text.includes("{%") || mention.text.includes("${{")) continue;
        tell(mention, unit, visit, reason, report);
      }
    }
  },
});
