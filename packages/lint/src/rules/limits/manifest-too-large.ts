import { holding, rule } from "../../engine/rule.ts";
import { etcdLimit, saidSize, sizeAbove } from "../../facts/size.ts";

/** What the API server cannot store. */
export const manifestTooLarge = rule({
  id: "manifest-too-large",
  origin: "argotsx",
  category: "limits",
  severity: "error",
  about: [holding.muchText],
  title: "The manifest is larger than what Kubernetes stores",
  docs: `etcd takes at most 1.5 MiB at once, so the API server refuses a larger object. Counted are the bytes of the manifest as JSON, the form in which it is stored.

Templates can move into a WorkflowTemplate of their own and be called by \`templateRef\`; long scripts and lists belong into an image, a ConfigMap or an artifact; many tasks of one kind into a loop.`,
  resource: (resource, report) => {
    const size = sizeAbove(etcdLimit, resource.fields);
    if (size === undefined) return;
    report({
      at: ["metadata"],
      message: `${resource.phrase} has ${saidSize(size)} as JSON, but Kubernetes stores ${saidSize(etcdLimit)} at most`,
      help: "move templates into a WorkflowTemplate, or data into an artifact",
    });
  },
});
