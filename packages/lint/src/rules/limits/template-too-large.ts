import { holding, rule } from "../../engine/rule.ts";
import { configLimit, saidSize, sizeAbove } from "../../facts/size.ts";

/** The executor gets its template in a variable, or in a config map where that is too small. */
export const templateTooLarge = rule({
  id: "template-too-large",
  origin: "argotsx",
  category: "limits",
  severity: "error",
  about: [holding.muchText],
  title: "A template is larger than what a pod can be given",
  docs: `Argo gives each pod its whole template, script and all: in a variable, and above 128 KiB in a ConfigMap, which may have 1 MiB. No pod is made of a larger one.

A script of that size belongs into an image or an artifact.`,
  template: (template, report) => {
    if (!template.makesPod) return;
    const size = sizeAbove(configLimit, template.fields);
    if (size === undefined) return;
    report({
      at: template.path,
      message: `${template.phrase} has ${saidSize(size)} as JSON, but a pod can be given ${saidSize(configLimit)} at most`,
      help: "move its script or its data into an image or an artifact",
    });
  },
});
