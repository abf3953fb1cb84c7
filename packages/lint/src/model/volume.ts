import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, listOf, textOf } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** A volume that pods can mount, or a claim that is made for each workflow and mounted by its name. */
export interface Volume {
  readonly name: string | undefined;
  /** Where its name stands. */
  readonly namePath: Path;
  readonly path: Path;
  readonly fields: Fields;
}

/** The volumes of a list of them. */
export const volumesIn = (list: unknown, path: Path): readonly Volume[] =>
  listOf(list).map((item, index) => {
    const fields = fieldsOf(item);
    const at = [...path, index];
    return { name: textOf(fields.name), namePath: [...at, "name"], path: at, fields };
  });

/** The claims of a list of `volumeClaimTemplates`. */
export const claimsIn = (list: unknown, path: Path): readonly Volume[] =>
  listOf(list).map((item, index) => {
    const fields = fieldsOf(item);
    const at = [...path, index];
    return { name: textOf(fieldsOf(fields.metadata).name), namePath: [...at, "metadata", "name"], path: at, fields };
  });

/** The volumes that all templates of a resource can mount. */
export const volumesOf = ({ spec, specPath }: Resource): readonly Volume[] => [
  ...volumesIn(spec.volumes, [...specPath, "volumes"]),
  ...claimsIn(spec.volumeClaimTemplates, [...specPath, "volumeClaimTemplates"]),
];
