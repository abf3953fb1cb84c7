/**
 * Names that YAML reads as texts without quotes, whichever its version: none of its words for booleans and nulls. Numbers
 * begin with no letter. The reader has a table of these, but a build of TSX, which is told the same, does without the reader.
 */
const plain = /^(?!(?:y|yes|n|no|on|off|true|false|null)$)[a-z][\w.-]{0,40}$/i;

/** A name as one writes it in YAML, in quotes where it would be no text without; a gap for what is a name of nothing. */
export const nameInAdvice = (name: string): string => {
  if (plain.test(name)) return name;
  return /^[\w.-]{1,41}$/.test(name) ? JSON.stringify(name) : "…";
};
