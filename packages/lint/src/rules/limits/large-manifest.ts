import { holding, rule } from "../../engine/rule.ts";
import { etcdLimit, saidSize, sizeAbove } from "../../facts/size.ts";

/** What can be stored, but leaves little room for what the controller adds. */
export const largeManifest = rule({
  id: "large-manifest",
  origin: "argotsx",
  category: "limits",
  severity: "warning",
  about: [holding.muchText],
  title: "The manifest takes more than half of what Kubernetes stores",
  docs: `A workflow grows while it runs: the state of each step is stored with it, and all of it has to fit into the 1.5 MiB of etcd. By default the controller gives up at 1 MiB, even with the state compressed, unless it is set up to keep the state in a database.

\`kubectl apply\` keeps the manifest a second time, in an annotation of at most 256 KiB; \`kubectl apply --server-side\` and \`kubectl create\` do not.`,
  resource: (resource, report) => {
    const size = sizeAbove(etcdLimit / 2, resource.fields);
    // What is too large has a rule of its own.
    if (size === undefined || size > etcdLimit) return;
    report({
      at: ["metadata"],
      message: `${resource.phrase} has ${saidSize(size)} as JSON, more than half of the ${saidSize(etcdLimit)} that Kubernetes stores`,
      help: "move templates into a WorkflowTemplate, or data into an artifact",
    });
  },
});
