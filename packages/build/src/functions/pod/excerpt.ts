const limit = 80;

/** A value in a message: quoted, on one line, and cut when it is long. */
export const excerpt = (text: string): string =>
  text.length > limit ? `${JSON.stringify(text.slice(0, limit))}… (${text.length} characters)` : JSON.stringify(text);
