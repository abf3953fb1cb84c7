import { isSince, rule } from "../../engine/rule.ts";
import type { Container } from "../../model/container.ts";

/** What Argo calls its own in every pod. */
const reserved: ReadonlyMap<string, string> = new Map([
  ["init", "Argo's own init container"],
  ["wait", "Argo's own container"],
]);

/** Names of containers within a pod, as far as Argo does not check them: those of container sets it does. */
export const duplicateContainer = rule({
  id: "duplicate-container",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["containerSet", "initContainers", "sidecars"],
  title: "Two containers of a pod have one name",
  docs: `The containers, init containers and sidecars of a pod must have names of their own, else Kubernetes refuses the pod. The container of a template is called \`main\`, and Argo adds \`init\` and \`wait\`.`,
  template: (template, report, { target }) => {
    const first = new Map<string, Container>();
    const main = template.body === "containerSet" ? undefined : "main";
    for (const container of template.containers) {
      const { kind, name, path, phrase } = container;
      if (name === "") continue;
      const own = kind === "init" || kind === "sidecar";
      const other = first.get(name);
      // Those that are not init containers Argo refuses itself, since 4.1.
      const isArgos = kind !== "init" && (name !== "wait" || isSince(target, "4.1"));
      const taken = isArgos ? undefined : reserved.get(name);
      if ((own || kind === "set") && taken !== undefined) {
        report({ at: [...path, "name"], message: `${phrase} has the name of ${taken}` });
      } else if (own && (other !== undefined || name === main)) {
        const who = other?.phrase ?? `the ${template.body} of ${template.phrase}`;
        report({
          at: [...path, "name"],
          message: `${phrase} has the name of ${who}`,
          ...(other !== undefined && {
            related: [{ in: template.owner, at: other.path, message: "this is the other one" }],
          }),
        });
      }
      if (other === undefined) first.set(name, container);
    }
  },
});
