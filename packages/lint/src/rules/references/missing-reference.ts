import { type Context, type RuleFinding, rule } from "../../engine/rule.ts";
import type { TemplateRef } from "../../model/call.ts";
import { callsOf } from "../../scope/calls-of.ts";
import { resolveNames } from "../../scope/resolve.ts";
import { placeholder } from "../../scope/scope.ts";

const kindOf = (isCluster: boolean): string => (isCluster ? "ClusterWorkflowTemplate" : "WorkflowTemplate");

/** What is wrong with a reference to a resource that is not there, as the end of a sentence. */
export const missingResource = (
  { name = "", isCluster }: Pick<TemplateRef, "name" | "isCluster">,
  meant: string,
  { workspace, ignoresMissing }: Context,
): Pick<RuleFinding, "message" | "help" | "isOnlyNoted"> => {
  const kind = kindOf(isCluster);
  if (meant.includes(placeholder)) {
    const message = `the ${kind} '${name}', whose name nobody knows before the workflow runs`;
    return { message, help: "only parameters of the workflow that have a value can be a part of it" };
  }
  const called = meant === name ? `'${meant}'` : `'${meant}' (from '${name}')`;
  const near = workspace.closestTo(meant, isCluster);
  const help = workspace.has(meant, !isCluster)
    ? `there is a ${kindOf(!isCluster)} of this name: ${isCluster ? "leave out clusterScope" : "say clusterScope: true"}`
    : near === undefined
      ? "check its file as well, or name it with --external; --ignore-missing is for what no file has"
      : `did you mean '${near}'?`;
  return { message: `the ${kind} ${called}, which is not among the files`, help, isOnlyNoted: ignoresMissing };
};

/** wtref-not-found, offline-missing-ref, ref-resource-missing, ref-template-missing, ref-placeholder-name-fails and inline-and-ref of Argo's validator. */
export const missingReference = rule({
  id: "missing-reference",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["templateRef", "workflowTemplateRef"],
  title: "A reference leads to no WorkflowTemplate among the files, or to no template in it",
  docs: `Argo looks up what a \`templateRef\` or a \`workflowTemplateRef\` names: offline among the files that it is given, in a cluster among what is there. All files of a run are known to each other, so a folder is best checked as a whole.

What lies elsewhere, such as in the cluster only, is turned into a note by \`--ignore-missing\`; so it is in a call of a template of \`external(…)\`, whose author has said so, but for profile \`argo\`. A reference to a template that is missing in a resource that is there stays an error.`,
  resource: (resource, report, context) => {
    const ref = resource.workflowTemplateRef;
    if (ref?.name === undefined || context.walk.base !== undefined) return;
    const { message, ...rest } = missingResource(ref, ref.name, context);
    report({ at: [...ref.path, "name"], message: `${resource.phrase} refers to ${message}`, ...rest });
  },
  visit: (visit, report, context) => {
    const { template } = visit;
    const within = { holder: template.owner, workspace: context.workspace };
    for (const { call, written } of callsOf(visit)) {
      const { templateRef: ref } = call;
      if (ref?.name === undefined || ref.template === undefined) continue;
      const found = resolveNames(call, within);
      if (found.kind !== "missing") continue;
      const who = `${written.phrase} of ${template.phrase}`;
      if (found.what === "resource") {
        const { message, ...rest } = missingResource(written.templateRef ?? ref, ref.name, context);
        // Argo knows nothing of what an author says of it.
        const isExternal =
          context.profile !== "argo" && template.owner.source.manifest.isExternal?.(written.path) === true;
        report({
          at: [...ref.path, "name"],
          message: `${who} refers to ${message}`,
          ...rest,
          ...(isExternal && { isOnlyNoted: true }),
        });
      } else if (found.resource !== undefined && call.inline === undefined) {
        const { resource } = found;
        const names = () => resource.templates.map(({ name }) => name);
        const near = context.workspace.spelling.closest(ref.template, names);
        report({
          at: [...ref.path, "template"],
          message: `${who} refers to '${ref.template}', which is no template of ${resource.phrase}`,
          ...(near !== undefined && { help: `did you mean '${near}'?` }),
          related: [{ in: resource, at: ["metadata", "name"], message: `${resource.phrase} is here` }],
        });
      }
    }
  },
});
