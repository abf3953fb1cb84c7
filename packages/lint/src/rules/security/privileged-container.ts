import { rule } from "../../engine/rule.ts";
import { fieldsOf, textsOf } from "../../model/fields.ts";
import { podSpecPatchesOf, setsIn } from "../../model/pod-spec-patch.ts";

/** Capabilities with which a container can become root of its machine. */
const mighty: ReadonlySet<string> = new Set(["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE"]);

/** Containers that are root on the machine, or can become it. */
export const privilegedContainer = rule({
  id: "privileged-container",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  about: ["securityContext", "podSpecPatch"],
  title: "A container is as good as root on its machine",
  docs: `A \`privileged\` container sees all devices of its machine and can leave its container, and so can one that is given \`SYS_ADMIN\` or all capabilities. Whoever gets code into it has the machine, and the pods beside it. Images are built without it, for instance by BuildKit in rootless mode.`,
  container: ({ fields, path, phrase }, report) => {
    const context = fieldsOf(fields.securityContext);
    const at = [...path, "securityContext"];
    if (context.privileged === true) {
      report({ at: [...at, "privileged"], message: `${phrase} is privileged: it is root on its machine` });
    }
    for (const [index, name] of textsOf(fieldsOf(context.capabilities).add).entries()) {
      if (!mighty.has(name.replace(/^CAP_/, ""))) continue;
      report({
        at: [...at, "capabilities", "add", index],
        message: `${phrase} has the capability '${name}', with which it can become root on its machine`,
      });
    }
  },
  resource: (resource, report) => {
    for (const patch of podSpecPatchesOf(resource)) {
      const excerpt = setsIn(patch, "privileged");
      if (excerpt === undefined) continue;
      report({
        at: patch.path,
        excerpt,
        message: `the patch makes a container of ${patch.phrase} privileged: it is root on its machine`,
      });
    }
  },
});
