import { rule } from "../../engine/rule.ts";
import { fieldsOf, textOf } from "../../model/fields.ts";
import { type Volume, volumesIn, volumesOf } from "../../model/volume.ts";

const helpOn = (path: string): string =>
  /docker\.sock|containerd\.sock|crio\.sock/.test(path)
    ? "who talks to the socket of the container runtime is root on the machine; build images with BuildKit or Kaniko"
    : "use an emptyDir, a claim or an artifact instead";

/** Volumes that are folders of the machine. */
export const hostPath = rule({
  id: "host-path",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  about: ["hostPath"],
  title: "A volume is a folder of the machine",
  docs: `A \`hostPath\` gives a pod files of the machine that it happens to run on: with write access to them it can take the machine over, and without it still reads what other pods and the system keep there. It also is another folder on each machine, so that steps do not find each other's files. Many clusters refuse such pods.`,
  resource: (resource, report) => {
    const judge = (volumes: readonly Volume[]) => {
      for (const { name, fields, path } of volumes) {
        const where = textOf(fieldsOf(fields.hostPath).path);
        if (where === undefined) continue;
        report({
          at: [...path, "hostPath"],
          message: `the volume '${name ?? ""}' is '${where}' of the machine that the pod runs on`,
          help: helpOn(where),
        });
      }
    };
    judge(volumesOf(resource));
    for (const { fields, path } of resource.everyTemplate) judge(volumesIn(fields.volumes, [...path, "volumes"]));
  },
});
