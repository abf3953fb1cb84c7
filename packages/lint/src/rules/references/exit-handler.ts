import { rule } from "../../engine/rule.ts";
import { unsupplied } from "../../model/supply.ts";

/** onexit-undefined and onexit-supply of Argo's validator. */
export const exitHandler = rule({
  id: "exit-handler",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["onExit", "workflowTemplateRef"],
  title: "The exit handler does not exist, or needs what the workflow does not have",
  docs: `\`onExit\` names a template of the workflow, or of the one that its \`workflowTemplateRef\` names. It is called with the arguments of the workflow itself, so each of its inputs needs a parameter or an artifact of the same name among them that has a value, or a default; those of the template that is referred to do not count. \`hooks.exit\` hands over arguments of its own.`,
  resource: (resource, report, { workspace, walk: { base } }) => {
    const name = resource.onExit ?? base?.onExit;
    if (resource.kind === "WorkflowEventBinding" || base === undefined || name === undefined) return;
    const place =
      resource.onExit === undefined
        ? { at: resource.workflowTemplateRef?.path ?? [], inherited: { in: base, at: [...base.specPath, "onExit"] } }
        : { at: [...resource.specPath, "onExit"] };
    const handler = base.template(name);
    if (handler === undefined) {
      const near = workspace.spelling.closest(name, () => base.templates.map((template) => template.name));
      const meant = near === undefined ? undefined : base.template(near);
      report({
        ...place,
        ...(meant !== undefined && { meant: { in: base, at: meant.path } }),
        message: `the exit handler '${name}' of ${resource.phrase} is no template of ${base === resource ? "it" : base.phrase}`,
        ...(near !== undefined && { help: `did you mean '${near}'?` }),
      });
      return;
    }
    for (const { what, input } of unsupplied(handler.inputs, resource.arguments)) {
      report({
        ...place,
        message: `the exit handler '${name}' needs the ${what} '${input.name}', and ${resource.phrase} has no argument of that name${what === "parameter" ? " with a value" : ""}`,
        help:
          what === "parameter"
            ? "give the input a default, or call the handler by hooks.exit with arguments"
            : "make the input optional, or call the handler by hooks.exit with arguments",
        related: [{ in: base, at: input.path, message: "the input is declared here" }],
      });
    }
  },
});
