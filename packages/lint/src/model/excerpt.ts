/** A part of a text that is meant: its n-th occurrence, from 0. */
export interface Excerpt {
  readonly text: string;
  readonly nth: number;
}

/** The excerpt that a part of a text is, from `start` to `end`. */
export const excerptOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): Excerpt => {
  const part = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(part); at >= 0 && at < start; at = text.indexOf(part, at + part.length)) nth++;
  return { text: part, nth };
};
