import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import type { Container } from "../../model/container.ts";
import { fieldsOf, listOf, textOf } from "../../model/fields.ts";

interface Place {
  readonly at: Path;
  readonly what: string;
}

/** Input artifacts are mounted where the script expects them. */
const artifactsOf = ({ kind, template }: Container): readonly (readonly [string, Place])[] =>
  kind !== "script" || template === undefined
    ? []
    : template.inputs.artifacts.flatMap(({ fields, name, path }) => {
        const where = textOf(fields.path);
        return where === undefined
          ? []
          : [[where, { at: [...path, "path"], what: `the input artifact '${name}'` }] as const];
      });

/** What Argo checks for containers and the mounts of a whole set, for all others. */
export const duplicateMount = rule({
  id: "duplicate-mount",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["volumeMounts"],
  title: "Two things are mounted at one path",
  docs: `Kubernetes refuses a pod in which a container mounts two volumes at one path. Argo mounts input artifacts, too: the path of one must not be that of a volume. Argo's own check only covers templates of \`container\`; this one is for scripts, init containers, sidecars and the containers of a set.`,
  container: (container, report) => {
    const { kind, owner, template, path, phrase } = container;
    if (kind === "container") return;
    const first = new Map<string, Place>();
    const set = kind === "set" ? template : undefined;
    const setPath = [...(set?.path ?? []), "containerSet", "volumeMounts"];
    for (const [index, mount] of listOf(set?.bodyFields.volumeMounts).entries()) {
      const { mountPath, name } = fieldsOf(mount);
      const where = textOf(mountPath);
      if (where !== undefined)
        first.set(where, { at: [...setPath, index], what: `the volume '${textOf(name) ?? ""}'` });
    }
    for (const [where, place] of artifactsOf(container)) first.set(where, place);
    for (const [index, mount] of listOf(container.fields.volumeMounts).entries()) {
      const { mountPath, name } = fieldsOf(mount);
      const where = textOf(mountPath);
      if (where === undefined || where.includes("{{")) continue;
      const at = [...path, "volumeMounts", index, "mountPath"];
      const other = first.get(where);
      if (other === undefined) {
        first.set(where, { at, what: `the volume '${textOf(name) ?? ""}'` });
        continue;
      }
      report({
        at,
        message: `${phrase} mounts a volume at '${where}', where it has ${other.what} already`,
        related: [{ in: owner, at: other.at, message: "this is mounted there" }],
      });
    }
  },
});
