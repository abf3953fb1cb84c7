import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { fieldsOf, listOf } from "../../model/fields.ts";
import type { Template } from "../../model/template.ts";

const isReserved = (name: string): boolean =>
  name === "wait" || name === "supervisor" || name.startsWith("artifact-plugin-");

const check = (containers: unknown, path: Path, what: string, template: Template, report: Report): void => {
  for (const [index, container] of listOf(containers).entries()) {
    const { name } = fieldsOf(container);
    if (typeof name !== "string" || !isReserved(name)) continue;
    report({
      at: [...path, index, "name"],
      message: `a ${what} of ${template.phrase} is called '${name}', as a container of Argo's own is`,
      help: "give it another name",
    });
  }
};

/** sidecar-reserved-name and cset-reserved-name of Argo's validator. */
export const reservedContainerName = rule({
  id: "reserved-container-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  since: "4.1",
  about: ["containerSet", "sidecars"],
  title: "A container has the name of one of Argo's own",
  docs: `Argo adds containers to each pod: \`wait\`, \`supervisor\`, and one for each artifact plugin, whose name begins with \`artifact-plugin-\`. No sidecar and no container of a set may be called so. Argo has refused them since 4.1.`,
  visit: ({ filled, template }, report) => {
    const { body, fields, path } = filled;
    if (filled.isLeaf || body === "suspend") check(fields.sidecars, [...path, "sidecars"], "sidecar", template, report);
    if (body !== "containerSet") return;
    check(filled.bodyFields.containers, [...path, body, "containers"], "container", template, report);
  },
});
