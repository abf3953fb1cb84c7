import type { Fix } from "@argotsx/diagnostic";
import { type Finding, fieldsOf, fits, type Language, type Path, type UnknownField, valueAt } from "@argotsx/schema";

/** Of shorter words, another one is too often one letter away: `node` of `mode`, `patch` of `path`. */
const shortest = 5;

/** Whether a letter more, fewer or another, or two neighbours in the other order, make one word of another. */
const isOneEditAway = (one: string, other: string): boolean => {
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const isSwapped =
    rest.charCodeAt(0) === otherRest.charCodeAt(1) &&
    rest.charCodeAt(1) === otherRest.charCodeAt(0) &&
    rest.slice(2) === otherRest.slice(2);
  return (
    isSwapped ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest !== otherRest && rest.slice(1) === otherRest.slice(1))
  );
};

/** `commands` may be a list of lines for a shell, as other tools have it, and no misspelt `command`. */
const isOtherNumber = (one: string, other: string): boolean => `${one}s` === other || one === `${other}s`;

/** The only field that a misspelt one can mean: with the same letters, or else one edit away. */
const onlyMeant = (field: string, known: readonly string[]): string | undefined => {
  const lower = field.toLowerCase();
  const same = known.filter((name) => name.toLowerCase() === lower);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  if (field.length < shortest) return undefined;
  const near = known.filter((name) => {
    if (name.length < shortest || Math.abs(name.length - field.length) > 1) return false;
    return isOneEditAway(lower, name.toLowerCase());
  });
  const [only] = near;
  return near.length !== 1 || only === undefined || isOtherNumber(lower, only.toLowerCase()) ? undefined : only;
};

/** Whether the object that a field is in is without another field, which could take the value of this one. */
const isFree = ({ path, owner }: UnknownField, meant: string, root: unknown, language: Language): boolean => {
  const shape = language.find(owner)?.fields.get(meant);
  const holder = fieldsOf(valueAt(root, path.slice(0, -1)));
  return shape !== undefined && !Object.hasOwn(holder, meant) && fits(valueAt(root, path), shape);
};

/**
 * The fields whose name is misspelt so slightly that it may be mended without asking, each with the right name: nothing else
 * has that name or a misspelt one, and what stands there is what belongs into it.
 */
export const misspeltFields = (
  findings: readonly Finding[],
  root: unknown,
  language: Language,
): ReadonlyMap<Finding, string> => {
  const placeOf = (path: Path, meant: string): string => JSON.stringify([...path.slice(0, -1), meant]);
  const times = new Map<string, number>();
  const meant = new Map<UnknownField, string>();
  for (const finding of findings) {
    if (finding.kind !== "unknown-field") continue;
    const only = onlyMeant(finding.field, finding.known);
    if (only === undefined) continue;
    meant.set(finding, only);
    const place = placeOf(finding.path, only);
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  const mendable = [...meant].filter(
    ([finding, only]) => times.get(placeOf(finding.path, only)) === 1 && isFree(finding, only, root, language),
  );
  return new Map<Finding, string>(mendable);
};

/** The change that gives a misspelt field its right name. */
export const renamed = ({ path, field }: UnknownField, meant: string): Fix => ({
  title: `rename '${field}' to '${meant}'`,
  edits: [{ kind: "rename", path, key: meant }],
});
