import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { fieldsOf, isFields, listOf } from "../../model/fields.ts";

const isOfPod = (name: string): boolean => name === "cpu" || name === "memory" || name.startsWith("hugepages-");

const check = (value: unknown, path: Path, phrase: string, report: Report): void => {
  if (!isFields(value)) return;
  if (listOf(value.claims).length > 0) {
    report({
      at: [...path, "claims"],
      part: "key",
      message: `the podResources of ${phrase} have claims, which belong to containers`,
      help: "move them into the resources of a container",
    });
  }
  for (const list of ["requests", "limits"] as const) {
    for (const name of Object.keys(fieldsOf(value[list]))) {
      if (isOfPod(name)) continue;
      report({
        at: [...path, list, name],
        part: "key",
        message: `the podResources of ${phrase} name '${name}', which only containers can have`,
        help: "a pod as a whole has cpu, memory and hugepages-*; move it into the resources of a container",
      });
    }
  }
};

/** pod-resources-claims and pod-resources-name of Argo's validator. */
export const podResources = rule({
  id: "pod-resources",
  origin: "argo",
  category: "correctness",
  severity: "error",
  since: "4.1",
  about: ["podResources"],
  title: "The resources of a pod as a whole name what only containers can have",
  docs: `\`podResources\` are shared by all containers of a pod. Kubernetes takes \`cpu\`, \`memory\` and \`hugepages-*\` there, and no claims.`,
  resource: ({ spec, specPath, phrase, kind }, report) => {
    if (kind !== "WorkflowEventBinding") check(spec.podResources, [...specPath, "podResources"], phrase, report);
  },
  template: ({ fields, path, phrase }, report) => check(fields.podResources, [...path, "podResources"], phrase, report),
});
