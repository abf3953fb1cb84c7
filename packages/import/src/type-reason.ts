/** A reason that is TypeScript's, as it is told in a comment: its first sentence, without the code that it is about. */
export const firstSentence = (reason: string): string => {
  if (!/^TS\d+: /.test(reason)) return reason;
  return /^.*?(?=[.?!](?:[\s,]|$)|, in \S*[<=({])/.exec(reason)?.[0] ?? reason;
};

/** The field that a reason is about, where it names one that no component has. */
export const fieldIn = (reason: string): string | undefined =>
  /(?:has no prop|takes the field|(?:but|and)) '([^']+)'/.exec(reason)?.[1] ??
  /^TS\d+: (?:Property )?'([^']+)' does not exist/.exec(reason)?.[1];
