import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { fieldsOf, listOf, textOf } from "../../model/fields.ts";
import type { Template } from "../../model/template.ts";

interface Mount {
  readonly what: string;
  readonly where: string;
  readonly at: Path;
}

const mountsOf = ({ body, bodyFields, path, inputs }: Template): readonly Mount[] => {
  if (body !== "container" && body !== "containerSet") return [];
  const volumes = listOf(bodyFields.volumeMounts).map((mount, index) => {
    const { name, mountPath } = fieldsOf(mount);
    return {
      what: `the volume '${textOf(name) ?? ""}'`,
      where: textOf(mountPath) ?? "",
      at: [...path, body, "volumeMounts", index, "mountPath"],
    };
  });
  if (body === "containerSet") return volumes;
  const artifacts = inputs.artifacts.map(({ name, path: at, fields }) => ({
    what: `the input artifact '${name}'`,
    where: textOf(fields.path) ?? "",
    at: [...at, "path"],
  }));
  return [...volumes, ...artifacts];
};

/** container-mount-duplicate, container-mount-artifact-collision and cset-mount-duplicate of Argo's validator. */
export const mountedTwice = rule({
  id: "mounted-twice",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["volumeMounts", "artifacts"],
  title: "A container has two things at one path",
  docs: `Each volume that a \`container\` mounts, and each of its input artifacts, needs a path of its own, and so does each volume that a container set mounts for all of its containers.`,
  visit: ({ filled, template }, report) => {
    if (listOf(filled.bodyFields.volumeMounts).length + filled.inputs.artifacts.length < 2) return;
    const mounts = mountsOf(filled);
    const first = new Map<string, Mount>();
    for (const mount of mounts) {
      const other = first.get(mount.where);
      if (other === undefined) first.set(mount.where, mount);
      // An artifact without a path is another matter.
      else if (mount.where !== "") {
        report({
          at: mount.at,
          message: `${mount.what} of ${template.phrase} is put at '${mount.where}', where ${other.what} is`,
          related: [{ in: template.owner, at: other.at, message: "this is put there" }],
        });
      }
    }
  },
});
