/** A part of a text that is meant: its n-th occurrence, from 0. */
export interface Excerpt {
  readonly text: string;
  readonly nth: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the excerpts that parts of one text are. Of parts in order it does not count again what it has counted. */
export const excerptsIn = (text: string): ((span: Span) => Excerpt) => {
  const counted = new Map<string, { readonly at: number; readonly nth: number }>();
  return ({ start, end }) => {
    const part = text.slice(start, end);
    const known = counted.get(part);
    let { at, nth } = known === undefined || known.at > start ? { at: text.indexOf(part), nth: 0 } : known;
    for (; at >= 0 && at < start; at = text.indexOf(part, at + Math.max(1, part.length))) nth++;
    counted.set(part, { at, nth });
    return { text: part, nth };
  };
};

/** The excerpt that a part of a text is, from `start` to `end`. */
export const excerptOf = (text: string, span: Span): Excerpt => excerptsIn(text)(span);
