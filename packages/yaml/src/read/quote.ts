const longest = 60;

/**
 * A word of the user's in single quotes for a message: shortened, and without characters that a terminal would obey.
 */
export const quote = (text: string): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `'${JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"')}'`;
};
