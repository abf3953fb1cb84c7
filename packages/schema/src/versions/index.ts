/**
 * The versions beside the newest, and what they know. Loaded where another version is the target or something is wrong:
 * most runs need neither.
 * @module
 */
export { type Change, changeBehind } from "./change-behind.ts";
export { languageOf, languages } from "./languages.ts";
