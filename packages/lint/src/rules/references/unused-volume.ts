import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { fieldsOf, listOf, textOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import { usedResources } from "../../scope/used-resources.ts";

/** The volumes that containers mount: the names, and texts that may name more. */
interface Mounted {
  readonly names: Set<string>;
  readonly patches: string[];
}

const collect = (value: unknown, mounted: Mounted): void => {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, mounted);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "object" && key !== "podSpecPatch") continue;
    if (key === "volumeMounts" || key === "volumeDevices") {
      for (const mount of listOf(item)) mounted.names.add(textOf(fieldsOf(mount).name) ?? "");
    } else if (key === "podSpecPatch" && typeof item === "string") mounted.patches.push(item);
    else if (typeof item === "object") collect(item, mounted);
  }
};

const mountedIn = (values: readonly unknown[]): Mounted => {
  const mounted: Mounted = { names: new Set(), patches: [] };
  for (const value of values) collect(value, mounted);
  return mounted;
};

/** A volume, by what it is called. */
interface Volume {
  readonly name: string | undefined;
  readonly path: Path;
}

const volumesOf = (value: unknown, path: Path): readonly Volume[] =>
  listOf(value).map((item, index) => ({ name: textOf(fieldsOf(item).name), path: [...path, index, "name"] }));

const claimsOf = ({ spec, specPath }: Resource): readonly Volume[] =>
  listOf(spec.volumeClaimTemplates).map((item, index) => ({
    name: textOf(fieldsOf(fieldsOf(item).metadata).name),
    path: [...specPath, "volumeClaimTemplates", index, "metadata", "name"],
  }));

const check = (volumes: readonly Volume[], { names, patches }: Mounted, where: string, report: Report): void => {
  if ([...names].some((name) => name.includes("{{"))) return;
  for (const { name, path } of volumes) {
    if (name === undefined || name.includes("{{") || names.has(name)) continue;
    if (patches.some((patch) => patch.includes(name) || patch.includes("{{"))) continue;
    report({
      at: path,
      message: `no container mounts the volume '${name}' of ${where}`,
      help: `mount it: volumeMounts: [{ name: ${name}, mountPath: … }], or take it away`,
    });
  }
};

/** Volumes that Kubernetes attaches, or even makes, for nothing. */
export const unusedVolume = rule({
  id: "unused-volume",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["volumes", "volumeClaimTemplates"],
  isConsequence: true,
  title: "A volume is mounted by no container",
  docs: `Argo gives every pod of a workflow the volumes that it uses, and makes a claim for each of \`volumeClaimTemplates\` whether it is used or not. A volume that no container mounts is there for nothing; mostly a mount is missing or has another name.`,
  resource: (resource, report, { walk }) => {
    const volumes = [...volumesOf(resource.spec.volumes, [...resource.specPath, "volumes"]), ...claimsOf(resource)];
    const used = volumes.length === 0 ? undefined : usedResources(walk);
    if (used === undefined) return;
    check(volumes, mountedIn(used.map(({ spec }) => spec)), resource.phrase, report);
  },
  template: (template, report) => {
    const volumes = volumesOf(template.fields.volumes, [...template.path, "volumes"]);
    if (volumes.length === 0) return;
    const { templateDefaults, podSpecPatch } = template.owner.spec;
    check(volumes, mountedIn([template.fields, { templateDefaults, podSpecPatch }]), template.phrase, report);
  },
});
