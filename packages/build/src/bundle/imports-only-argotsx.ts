import { isRepeatable } from "../printed/is-repeatable.ts";

const imported = /\b(?:from|import|require)\b\s*\(?\s*(["'`])((?:(?!\1).)*)/g;

/**
 * Whether the modules of a run may share our runtime with this one, by a look at its text: it imports nothing else, and
 * would not be seen to be evaluated twice, which is done where something goes wrong in it.
 */
export const importsOnlyArgotsx = (text: string): boolean =>
  isRepeatable(text) &&
  [...text.matchAll(imported)].every(([, , specifier = ""]) => /^argotsx(?:\/|$)/.test(specifier));
