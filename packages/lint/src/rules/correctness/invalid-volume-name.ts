import { rule } from "../../engine/rule.ts";
import { dnsLabelFault } from "../../facts/names.ts";
import { isFilledInElsewhere } from "../../facts/other-tools.ts";
import { type Volume, volumesIn, volumesOf } from "../../model/volume.ts";

/** Names of volumes as Kubernetes takes them. */
export const invalidVolumeName = rule({
  id: "invalid-volume-name",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["volumes", "volumeClaimTemplates"],
  title: "Kubernetes refuses the name of a volume",
  docs: `A volume is named by a DNS label: at most 63 lower-case letters, digits and \`-\`. So is a claim of \`volumeClaimTemplates\`, which is mounted by its name. The name is first looked at when a pod is made that mounts it.`,
  resource: (resource, report) => {
    const judge = ({ name, namePath }: Volume) => {
      if (name === undefined || name.includes("{{") || isFilledInElsewhere(name)) return;
      const fault = dnsLabelFault(name);
      if (fault !== undefined) report({ at: namePath, message: `the volume '${name}' has a name that ${fault}` });
    };
    for (const volume of volumesOf(resource)) judge(volume);
    for (const { fields, path } of resource.everyTemplate) {
      for (const volume of volumesIn(fields.volumes, [...path, "volumes"])) judge(volume);
    }
  },
});
