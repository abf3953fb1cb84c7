import { rule } from "../../engine/rule.ts";

/** ref-and-name of Argo's validator. */
export const templateAndReference = rule({
  id: "template-and-reference",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["templateRef"],
  title: "A step or task names a template of its own resource and one of another",
  docs: `\`template\` names a template of the same resource, \`templateRef\` one of another. Argo refuses a call that has both.`,
  call: ({ phrase, path, template, templateRef, templateName }, report) => {
    if (templateRef === undefined || templateName === undefined) return;
    report({
      at: [...path, "template"],
      message: `${phrase} of ${template.phrase} has both a template and a templateRef`,
      help: "take one of them away",
    });
  },
});
