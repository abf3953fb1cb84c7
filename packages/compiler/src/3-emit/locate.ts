import type { Place } from "@argotsx/diagnostic";
import { placeOfFrame } from "../place.ts";
import type { Origin, Origins } from "./origin.ts";

export type Path = readonly (string | number)[];

interface Found {
  readonly origin: Origin;
  readonly object: unknown;
  /** The part of the path below the object. */
  readonly rest: Path;
}

/** The innermost object on a path that was made from a frame. */
export const findOrigin = (manifest: object, path: Path, origins: Origins): Found | undefined => {
  let object: unknown = manifest;
  let found: Found | undefined;
  for (let depth = 0; ; depth++) {
    const origin = typeof object === "object" && object !== null ? origins.get(object) : undefined;
    if (origin !== undefined) found = { origin, object, rest: path.slice(depth) };
    const key = path[depth];
    if (key === undefined || typeof object !== "object" || object === null) return found;
    object = (object as Record<string | number, unknown>)[key];
  }
};

/** Where the author wrote what a path of the manifest leads to. */
export const locate = (manifest: object, path: Path, origins: Origins): Place | undefined => {
  const found = findOrigin(manifest, path, origins);
  return found === undefined ? undefined : placeOfFrame(found.origin.frame, trailTo(found));
};

/** The attribute and the keys below it that stand for the rest of a path. */
const trailTo = ({ origin, object, rest }: Found): readonly (string | number)[] => {
  const [field, ...below] = rest;
  if (field === undefined) return [];
  const start = origin.trailOf(String(field));
  if (start === undefined) return [];
  let authored: unknown = origin.frame.props;
  for (const key of start) authored = member(authored, key);
  if (authored === undefined) return [];
  return [...start, ...authoredKeys(authored, member(object, field), below)];
};

/** Follows a path through the manifest and through what the author wrote, which may be the shorthand of a list. */
const authoredKeys = (authored: unknown, made: unknown, path: Path): (string | number)[] => {
  const [key, ...rest] = path;
  if (key === undefined || typeof authored !== "object" || authored === null) return [];
  if (Array.isArray(made) && !Array.isArray(authored)) {
    const name = recordKeys(authored)[Number(key)];
    return name === undefined ? [] : [name, ...authoredKeys(member(authored, name), made[Number(key)], rest)];
  }
  const below = member(authored, key);
  if (below !== undefined) return [key, ...authoredKeys(below, member(made, key), rest)];
  // An object may stand for one field of the item, whose name the author did not write; see `itemOf`.
  const [next] = rest;
  const skipped = next !== undefined && member(authored, next) !== undefined;
  return skipped ? authoredKeys(authored, member(made, key), rest) : [];
};

/** The keys of a record that became items of the list; see `itemOf`. */
const recordKeys = (record: object): string[] =>
  Object.keys(record).filter((key) => (member(record, key) ?? undefined) !== undefined);

const member = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
