import { rule } from "../../engine/rule.ts";
import { longestCronName } from "../../facts/pod-name.ts";
import { utf8Size } from "../../facts/size.ts";

const longest = 63;

/** name-too-long-workflow, name-too-long-wftmpl, name-too-long-cwftmpl and name-too-long-cron of Argo's validator. */
export const longName = rule({
  id: "long-name",
  origin: "argo",
  category: "limits",
  severity: "error",
  title: "The name of a resource is too long",
  docs: `Names of workflows and of templates for them have at most 63 characters, since Argo puts them into labels. That of a CronWorkflow has at most 52, since the time of each run is added to it.`,
  resource: ({ kind, name }, report) => {
    if (name === undefined || kind === "WorkflowEventBinding") return;
    const most = kind === "CronWorkflow" ? longestCronName : longest;
    const size = utf8Size(name);
    if (size <= most) return;
    report({
      at: ["metadata", "name"],
      message: `the name of the ${kind} has ${size} characters, but may have ${most} at most`,
      help: `make it ${size - most} shorter`,
    });
  },
});
