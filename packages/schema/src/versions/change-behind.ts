import { isArgoKind } from "../argo-kinds.ts";
import type { Finding, Path } from "../finding.ts";
import type { Language } from "../language.ts";
import type { Shape } from "../shape.ts";
import { type Target, targets } from "../target.ts";
import { isObject } from "../validate/is-object.ts";
import { Pending, Walk } from "../validate/walk.ts";
import { valueAt } from "../value-at.ts";
import { languages } from "./languages.ts";

/** Why a version refuses what another takes. */
export interface Change {
  /** `added` after the version that refuses it, or `removed` before it or in it. */
  readonly what: "added" | "removed";
  /** The version in which that happened. */
  readonly version: Target;
}

/** What a version takes at a place of a manifest, if it has the place. */
const shapeAt = (language: Language, kind: string, path: Path): Shape | undefined => {
  let shape: Shape | undefined = language.find(kind);
  for (const key of path) {
    if (shape?.kind === "object") shape = shape.fields.get(String(key));
    else if (shape?.kind === "list") shape = shape.items;
    else if (shape?.kind === "map") shape = shape.values;
    else if (shape?.kind !== "any") return undefined;
  }
  return shape;
};

/** Whether a version has nothing to say against the place of a finding. What is inside it is another matter. */
const takes = (language: Language, kind: string, finding: Finding, manifest: unknown): boolean => {
  const { path } = finding;
  if (finding.kind === "missing-field") {
    const owner = shapeAt(language, kind, path);
    return owner?.kind === "object" && !owner.required.includes(finding.field);
  }
  const shape = shapeAt(language, kind, path);
  if (shape === undefined) return false;
  if (finding.kind === "unknown-field") return true;
  const found = new Walk(new Pending(shape, valueAt(manifest, path), path)).run();
  return found.every((other) => other instanceof Pending || other.path.length > path.length);
};

/** The change because of which a version finds something in a manifest; nothing where all versions find it. */
export const changeBehind = (
  finding: Finding,
  manifest: unknown,
  target: Target,
  all: readonly Language[] = languages(),
): Change | undefined => {
  const kind = isObject(manifest) ? manifest.kind : undefined;
  if (typeof kind !== "string" || !isArgoKind(kind)) return undefined;
  const at = targets.indexOf(target);
  const taking = all
    .filter((language) => takes(language, kind, finding, manifest))
    .map((one) => targets.indexOf(one.target));
  const before = taking.filter((index) => index < at).at(-1);
  const after = taking.find((index) => index > at);
  const changed = before === undefined ? after : before + 1;
  const version = changed === undefined ? undefined : targets[changed];
  return version === undefined ? undefined : { what: before === undefined ? "added" : "removed", version };
};
