import { rule } from "../../engine/rule.ts";
import { dnsLabelFault } from "../../facts/names.ts";

/** Names of containers as Kubernetes takes them; Argo's own rule for container sets also takes capitals. */
export const invalidContainerName = rule({
  id: "invalid-container-name",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["containerSet", "initContainers", "sidecars", "executorPlugins"],
  title: "Kubernetes refuses the name of a container",
  docs: `A container is named by a DNS label: at most 63 lower-case letters, digits and \`-\`. The name is first looked at when the pod is made; the step fails then.`,
  container: ({ kind, name, path, phrase }, report) => {
    // The main container's name is Argo's; what has tags is not known.
    if (kind === "container" || kind === "script" || name === "" || name.includes("{{")) return;
    const fault = dnsLabelFault(name);
    if (fault !== undefined) report({ at: [...path, "name"], message: `the name of ${phrase} ${fault}` });
  },
});
