/** UTF-8 has no form for it, so a file could only hold another text. */
export const halfPair = "text with one half of a surrogate pair";
