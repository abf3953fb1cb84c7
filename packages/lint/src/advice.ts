import { closest, type Details } from "@argotsx/diagnostic";
import {
  type Change,
  type Language,
  type UnknownField,
  valueAt,
  type WrongFormat,
  type WrongValue,
} from "@argotsx/schema";
import { meantQuantity } from "./facts/meant-quantity.ts";
import { isQuantity } from "./forms.ts";
import type { Manifest } from "./manifest.ts";
import { renamed } from "./misspelt-fields.ts";
import { nameInAdvice } from "./name-in-advice.ts";
import { type NearField, nearField } from "./near-field.ts";
import { placedFix } from "./placed-fix.ts";
import { type Belonging, whereItBelongs } from "./where-it-belongs.ts";

const didYouMean = (word: string, candidates: readonly string[]): Details => {
  const meant = closest(word, candidates);
  return meant === undefined ? {} : { help: `did you mean '${meant}'?` };
};

/** The types that hold parameters and artifacts, in which people put the parameters themselves: what one says there. */
const parameterLists: ReadonlyMap<string, string> = new Map([
  ["Arguments", ", value: …"],
  ["Inputs", ""],
  ["Outputs", ", valueFrom: …"],
]);

/** Whether a field is likelier misspelt than misplaced, whose name another place has just so. */
const isLikelier = (near: NearField, place: Belonging | undefined): boolean =>
  place === undefined || (!place.fits && (near.fits || place.how === "outside"));

/** Whether a name is one of the author's, for a parameter, that only happens to be short for a field. */
const isParameter = (near: NearField, { owner, path }: UnknownField, root: unknown): boolean => {
  const value = valueAt(root, path);
  return parameterLists.has(owner) && !near.isMisspelt && (typeof value !== "object" || value === null);
};

/** What to do about a field that its type does not have; `meant` is what may be written instead without asking. */
export const helpOnField = (finding: UnknownField, manifest: Manifest, language: Language, meant?: string): Details => {
  const { field, known, owner } = finding;
  const place = whereItBelongs(finding, manifest, language);
  if (place?.how === "said") return { help: place.help };
  const near = nearField(finding, manifest.value, language);
  if (near !== undefined && isLikelier(near, place) && !isParameter(near, finding, manifest.value)) {
    const help = `did you mean '${near.name}'?`;
    return meant === undefined ? { help } : { help, fix: placedFix(renamed(finding, meant), manifest) };
  }
  if (place !== undefined) return { help: place.help };
  const says = parameterLists.get(owner);
  if (says !== undefined) {
    // Only what is written as TSX has components, and lists as records.
    const parameters = manifest.ownerOf === undefined ? `[{ name: ${nameInAdvice(field)}${says} }]` : `{ ${field}: … }`;
    return { help: `parameters have a list of their own: parameters: ${parameters}` };
  }
  if (known.length > 12) return {};
  return { help: `its fields are ${known.map((name) => `'${name}'`).join(", ")}` };
};

/** What to write instead of a value that is none of those allowed. */
export const helpOnValue = ({ actual, allowed }: WrongValue): Details =>
  typeof actual === "string" ? didYouMean(actual, allowed) : {};

/** What to know about a text that has not the form of its field, which another version may take. */
export const helpOnFormat = ({ path, pattern, actual }: WrongFormat, change: Change | undefined): Details => {
  if (change !== undefined) {
    return { help: `Argo ${change.what === "removed" ? "refuses" : "takes"} this form since ${change.version}` };
  }
  if (!isQuantity(pattern)) return {};
  if (!actual.includes("{{")) {
    const meant = meantQuantity(actual);
    return meant === undefined ? {} : { help: `write '${meant}'` };
  }
  const why = "Argo reads quantities before it fills in tags";
  // The patch is one of a pod, and a claim is none of its parts.
  const patched = !path.includes("volumeClaimTemplates");
  return { help: patched ? `${why}; podSpecPatch can set this one from a parameter` : why };
};
