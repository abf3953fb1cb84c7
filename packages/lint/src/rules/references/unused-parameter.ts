import { rule } from "../../engine/rule.ts";
import { namesRead } from "../../facts/names-read.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import { entryOf, handlersOf } from "../../scope/reached.ts";
import { usedResources } from "../../scope/used-resources.ts";
import type { Walk } from "../../scope/walk.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { noNames } from "./unread-names.ts";
import { unreadPorts } from "./unread-ports.ts";

/** The templates that may be given the arguments of the workflow. */
const started = (walk: Walk, workspace: Workspace): readonly Template[] => {
  const { root, base } = walk;
  // Whoever submits a workflow from a template may begin at any of its templates.
  if (root.isTemplateKind) return base?.templates ?? [];
  const handlers = new Set(walk.visits.flatMap(({ template }) => template.calls.flatMap((call) => call.onExit ?? [])));
  return [
    ...entryOf(walk),
    ...handlersOf(walk, workspace),
    ...(base?.templates.filter(({ name }) => handlers.has(name)) ?? []),
    ...walk.visits.flatMap(({ template }) =>
      template.calls.flatMap((call) =>
        call.hooks.flatMap((hook) =>
          hook.name === "exit" ? (template.owner.template(hook.template ?? "") ?? []) : [],
        ),
      ),
    ),
  ];
};

const textsOf = ({ fields, metadata }: Resource): readonly unknown[] => [fields.spec, metadata];

/** Arguments of a workflow that none of its templates reads. */
export const unusedParameter = rule({
  id: "unused-parameter",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["arguments"],
  isConsequence: true,
  title: "A workflow has an argument that nothing reads",
  docs: `A parameter among the arguments of a workflow is read with \`{{workflow.parameters.NAME}}\` anywhere in it, or is an input of the template at which it begins. This one is neither, so it makes no difference what it says.`,
  resource: (resource, report, { walk, workspace }) => {
    const { parameters } = resource.arguments;
    if (parameters.length === 0 || resource.kind === "WorkflowEventBinding") return;
    const used = usedResources(walk);
    if (used === undefined) return;
    const read = namesRead(used.flatMap(textsOf), "workflow", "parameters");
    if (parameters.every(({ name }) => name === "" || read.has(name))) return;
    const begun = started(walk, workspace);
    const unread = begun.map((one) => unreadPorts(one, "inputs", "parameters")).filter((names) => names !== noNames);
    const inputs = new Set(begun.flatMap((one) => one.inputs.parameters.map(({ name }) => name)));
    const given = new Set(parameters.map(({ name }) => name));
    const free = [...inputs].filter((input) => !given.has(input));
    for (const { name, path } of parameters) {
      if (name === "" || read.has(name) || inputs.has(name)) continue;
      if (unread.some((names) => names.has(name))) continue;
      const meant = workspace.spelling.closest(name, () => free);
      report({
        at: [...path, "name"],
        message: `nothing in ${resource.phrase} reads its parameter '${name}'`,
        help:
          meant === undefined
            ? `read it with {{workflow.parameters.${name}}}, or take it away`
            : `did you mean '${meant}', an input of the template at which it begins?`,
      });
    }
  },
});
