import type { Place } from "@argotsx/diagnostic";
import { isArgoKind, type Shape, shapeOf } from "@argotsx/schema";
import { placeInHeader, placeOf, placeOfFrame } from "../place.ts";
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
  if (found === undefined) return undefined;
  const declared = keysInHeader(found);
  if (declared !== undefined) return placeInHeader(found.origin.frame, declared);
  const looped = placeInLoop(found);
  if (looped !== undefined) return looped;
  const { keys, unwritten } = trailTo(found);
  const place = placeOfFrame(found.origin.frame, keys);
  const isKey = unwritten.length === 1 && tellsItemsApart(manifest, path);
  return place !== undefined && isKey ? { ...place, part: "key" } : place;
};

/** What the element of a template of tasks says of an output, and not its header. */
const wired: ReadonlySet<string | number> = new Set(["from", "fromExpression", "parameter", "expression"]);

/** The keys in the header of a typed template that say what a path leads to; nothing for what is said elsewhere. */
const keysInHeader = ({ origin, object, rest }: Found): Path | undefined => {
  const [side, list, index, ...below] = rest;
  if (origin.frame.template === undefined || (side !== "inputs" && side !== "outputs")) return undefined;
  const item =
    list === undefined || index === undefined ? undefined : member(member(member(object, side), list), index);
  const name = member(item, "name");
  // Where a value comes from is an option like others.
  const options = list === "parameters" && below[0] === "valueFrom" ? below.slice(1) : below;
  const [option] = options;
  if (typeof name !== "string" || (option !== undefined && wired.has(option))) return undefined;
  return [side, name, ...(option === "name" ? [] : options)];
};

/** Where a loop is written as an element around the task says what it goes through. */
const placeInLoop = ({ origin: { frame }, rest: [field, ...keys] }: Found): Place | undefined => {
  const source = frame.call?.each?.source;
  const isList = field === "withItems" || field === "withParam" || field === "withSequence";
  return isList && source !== undefined ? placeOf(source, ["in", ...keys]) : undefined;
};

/** How far a path could be followed in what the author wrote. */
interface Trail {
  readonly keys: Path;
  /** The end of the path that the author did not write. */
  readonly unwritten: Path;
}

const noTrail: Trail = { keys: [], unwritten: [] };

/** The attribute and the keys below it that stand for the rest of a path. */
const trailTo = ({ origin, object, rest }: Found): Trail => {
  const [field, ...below] = rest;
  if (field === undefined) return noTrail;
  const start = origin.trailOf(String(field));
  if (start === undefined) return noTrail;
  let authored: unknown = origin.frame.props;
  for (const key of start) authored = member(authored, key);
  return authored === undefined ? noTrail : extended(start, follow(authored, member(object, field), below));
};

const extended = (start: Path, { keys, unwritten }: Trail): Trail => ({ keys: [...start, ...keys], unwritten });

/** Follows a path through the manifest and through what the author wrote, which may be the shorthand of a list. */
const follow = (authored: unknown, made: unknown, path: Path): Trail => {
  const [key, ...rest] = path;
  if (key === undefined || typeof authored !== "object" || authored === null) return { keys: [], unwritten: path };
  if (Array.isArray(made)) {
    const items = Array.isArray(authored) ? [...authored.keys()] : recordKeys(authored);
    // The templates among the children stand before those of a literal.
    const item = items[Number(key) - (made.length - items.length)];
    return item === undefined ? noTrail : extended([item], follow(member(authored, item), member(made, key), rest));
  }
  const below = member(authored, key);
  if (below !== undefined) return extended([key], follow(below, member(made, key), rest));
  // An object may stand for one field of the item, whose name the author did not write; see `itemOf`.
  const [next] = rest;
  const skipped = next !== undefined && member(authored, next) !== undefined;
  return skipped ? follow(authored, member(made, key), rest) : { keys: [], unwritten: path };
};

/** The keys of a record that became items of the list; see `itemOf`. */
const recordKeys = (record: object): string[] =>
  Object.keys(record).filter((key) => (member(record, key) ?? undefined) !== undefined);

/** Whether a path leads to what the items of a named list are told apart by, which is the key where it is a record. */
const tellsItemsApart = (manifest: object, path: Path): boolean => {
  const kind = member(manifest, "kind");
  let shape: Shape | undefined = typeof kind === "string" && isArgoKind(kind) ? shapeOf(kind) : undefined;
  for (const key of path.slice(0, -2)) shape = shape && below(shape, key);
  return shape?.kind === "list" && shape.record?.key === path.at(-1);
};

const below = (shape: Shape, key: string | number): Shape | undefined => {
  if (shape.kind === "object") return shape.fields.get(String(key));
  return shape.kind === "list" ? shape.items : shape.kind === "map" ? shape.values : undefined;
};

const member = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
