import type { Path } from "@argotsx/schema";
import { type RuleFinding, rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import { claimsIn, volumesIn, volumesOf } from "../../model/volume.ts";
import { defaultsOf, effectiveSpecOf, isRun } from "../../workspace/effective-spec.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** The names of all volumes that pods of a resource's workflows can mount. */
const volumeNames = (root: Resource, workspace: Workspace): ReadonlySet<string> => {
  const effective = effectiveSpecOf(root, workspace);
  const volumes = [
    ...effective.specs.flatMap((spec) => [...volumesIn(spec.volumes, []), ...claimsIn(spec.volumeClaimTemplates, [])]),
    ...defaultsOf(effective).flatMap((fields) => volumesIn(fields.volumes, [])),
  ];
  return new Set(volumes.flatMap(({ name }) => name ?? []));
};

/** Where a volume of the template or of the workflow is declared. */
const declaredVolume = (name: string, template: Template, root: Resource): RuleFinding["meant"] => {
  const own = volumesIn(template.fields.volumes, [...template.path, "volumes"]).find((one) => one.name === name);
  if (own !== undefined) return { in: template.owner, at: own.namePath };
  const shared = volumesOf(root).find((one) => one.name === name);
  return shared && { in: root, at: shared.namePath };
};

interface Mount {
  readonly name: string;
  readonly path: Path;
  readonly phrase: string;
}

const mountsIn = (fields: Fields, path: Path, phrase: string): readonly Mount[] =>
  listOf(fields.volumeMounts).flatMap((mount, index) => {
    const name = textOf(fieldsOf(mount).name);
    return name === undefined || name.includes("{{")
      ? []
      : [{ name, path: [...path, "volumeMounts", index, "name"], phrase }];
  });

const mountsOf = (template: Template): readonly Mount[] => [
  ...template.containers.flatMap(({ fields, path, phrase }) => mountsIn(fields, path, phrase)),
  ...(template.body === "containerSet"
    ? mountsIn(template.bodyFields, [...template.path, "containerSet"], template.phrase)
    : []),
];

/**
 * Argo looks a mount's volume up among those of the template and of the running workflow, and fails the node without one.
 * A template that others call by `templateRef` gets the volumes of their workflows.
 */
export const undefinedVolume = rule({
  id: "undefined-volume",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["volumeMounts"],
  title: "A container mounts a volume that does not exist",
  docs: `Argo looks the volume of a mount up among the \`volumes\` of the template, then among the \`volumes\` and \`volumeClaimTemplates\` of the workflow that runs, and the step fails when there is none.

The volumes of a WorkflowTemplate belong to workflows that are made of it by \`workflowTemplateRef\`. A template that is called by \`templateRef\` brings none but its own \`volumes\`: the workflow that calls it must have the others. A WorkflowTemplate without an entrypoint is not judged by itself, for that reason.`,
  visit: ({ root, template }, report, { workspace }) => {
    if (!template.makesPod || !isRun(root)) return;
    const mounts = mountsOf(template);
    if (mounts.length === 0) return;
    const own = new Set(volumesIn(template.fields.volumes, []).flatMap(({ name }) => name ?? []));
    const names = volumeNames(root, workspace);
    for (const { name, path, phrase } of mounts) {
      if (names.has(name) || own.has(name)) continue;
      const near = workspace.spelling.closest(name, () => [...own, ...names]);
      report({
        at: path,
        message: `${phrase} mounts the volume '${name}', which neither the template nor ${root.phrase} has`,
        help:
          near === undefined ? "add it to the volumes of the workflow, or of the template" : `did you mean '${near}'?`,
        meant: near === undefined ? undefined : declaredVolume(near, template, root),
      });
    }
  },
});
