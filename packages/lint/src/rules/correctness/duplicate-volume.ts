import { rule } from "../../engine/rule.ts";
import { type Volume, volumesIn, volumesOf } from "../../model/volume.ts";

/** Argo takes the first volume of a name that it finds: of the template, then of the workflow, then of its claims. */
export const duplicateVolume = rule({
  id: "duplicate-volume",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["volumes", "volumeClaimTemplates"],
  title: "Two volumes have one name",
  docs: `Mounts name a volume, and Argo takes the first one of that name: a second one in the same list, or a claim that is named like a volume, is never mounted. A volume of a template that has the name of one of the workflow stands for it in that template, which is not reported.`,
  resource: (resource, report) => {
    const judge = (volumes: readonly Volume[]) => {
      const first = new Map<string, Volume>();
      for (const volume of volumes) {
        const { name, namePath } = volume;
        if (name === undefined) continue;
        const other = first.get(name);
        if (other === undefined) first.set(name, volume);
        else {
          report({
            at: namePath,
            message: `another volume is called '${name}' too, so this one is never mounted`,
            related: [{ in: resource, at: other.namePath, message: "this is the one that is mounted" }],
          });
        }
      }
    };
    judge(volumesOf(resource));
    for (const { fields, path } of resource.everyTemplate) judge(volumesIn(fields.volumes, [...path, "volumes"]));
  },
});
