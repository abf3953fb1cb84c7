const literalTexts: ReadonlyMap<string, string> = new Map([
  ["ScriptTemplate", "source"],
  ["ResourceTemplate", "manifest"],
]);

/** The field of an Argo type whose text is usually an indented template literal; see `dedentText`. */
export const literalTextOf = (type: string): string | undefined => literalTexts.get(type);
