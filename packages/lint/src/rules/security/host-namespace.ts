import { rule } from "../../engine/rule.ts";
import { fieldsOf, listOf } from "../../model/fields.ts";
import { podSpecPatchesOf, setsIn } from "../../model/pod-spec-patch.ts";

/** What a pod can share with its machine, and what it sees then. */
const shared: readonly (readonly [field: string, sees: string])[] = [
  ["hostNetwork", "the network of its machine, with what listens there for the machine alone"],
  ["hostPID", "the processes of its machine"],
  ["hostIPC", "the shared memory of its machine"],
];

/** Pods that share a namespace with their machine. Only the network has a field of its own. */
export const hostNamespace = rule({
  id: "host-namespace",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  about: ["hostNetwork", "hostPort", "podSpecPatch"],
  title: "Pods share the network or the processes of their machine",
  docs: `With \`hostNetwork\` a pod reaches what listens on the machine for itself only, such as the kubelet and the metadata of the cloud, which hands out credentials; network policies do not hold for it. A \`hostPort\` opens a port of the machine. With \`hostPID\` and \`hostIPC\`, which only a patch can set, a pod sees the processes and the shared memory of all others.`,
  resource: (resource, report) => {
    const { spec, specPath, phrase } = resource;
    if (spec.hostNetwork === true) {
      report({
        at: [...specPath, "hostNetwork"],
        message: `the pods of ${phrase} are in the network of their machine`,
      });
    }
    for (const { containers } of resource.everyTemplate) {
      for (const container of containers) {
        for (const [index, port] of listOf(container.fields.ports).entries()) {
          const { hostPort } = fieldsOf(port);
          if (typeof hostPort !== "number" || hostPort === 0) continue;
          const at = [...container.path, "ports", index, "hostPort"];
          report({ at, message: `${container.phrase} opens port ${hostPort} of the machine that it runs on` });
        }
      }
    }
    for (const patch of podSpecPatchesOf(resource)) {
      for (const [field, sees] of shared) {
        const excerpt = setsIn(patch, field);
        if (excerpt !== undefined)
          report({ at: patch.path, excerpt, message: `the patch lets ${patch.phrase} see ${sees}` });
      }
    }
  },
});
