const longest = 60;

/** Control characters, line breaks and marks of direction that JSON does not escape. */
const others = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A word of the user's in single quotes for a message: shortened, and without characters that a terminal would obey.
 */
export const quote = (text: string): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const shown = JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"').replace(others, escaped);
  return `'${shown}'`;
};
