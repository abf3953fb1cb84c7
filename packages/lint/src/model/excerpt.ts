import { WordIndex } from "@argotsx/diagnostic";

/** A part of a text that is meant: its n-th occurrence, from 0. */
export interface Excerpt {
  readonly text: string;
  readonly nth: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many different parts of a text are searched for, before its words are noted: most often there are one or two. */
const fewParts = 16;

/** Tells how many occurrences of a part stand before an offset. Of offsets in order it does not count again what it has counted. */
const counterOf = (text: string, part: string): ((end: number) => number) => {
  let at = text.indexOf(part);
  let nth = 0;
  return (end) => {
    if (at < 0 || at > end) [at, nth] = [text.indexOf(part), 0];
    for (; at >= 0 && at < end; at = text.indexOf(part, at + Math.max(1, part.length))) nth++;
    return nth;
  };
};

/** The same of occurrences that are known. */
const counterIn = (occurrences: readonly number[]): ((end: number) => number) => {
  let nth = 0;
  return (end) => {
    if (nth > 0 && end <= (occurrences[nth - 1] ?? 0)) nth = 0;
    for (let at = occurrences[nth]; at !== undefined && at < end; at = occurrences[nth]) nth++;
    return nth;
  };
};

/** Gives the excerpts that parts of one text are. Of thousands of parts, in order, it takes as long as for some. */
export const excerptsIn = (text: string): ((span: Span) => Excerpt) => {
  const counters = new Map<string, (end: number) => number>();
  let words: WordIndex | undefined;
  const newCounter = (part: string): ((end: number) => number) => {
    if (counters.size < fewParts) return counterOf(text, part);
    words ??= new WordIndex(text);
    const occurrences = words.occurrences(part);
    return occurrences === undefined ? counterOf(text, part) : counterIn(occurrences);
  };
  return ({ start, end }) => {
    const part = text.slice(start, end);
    let counter = counters.get(part);
    if (counter === undefined) {
      counter = newCounter(part);
      counters.set(part, counter);
    }
    return { text: part, nth: counter(start) };
  };
};

/** The excerpt that a part of a text is, from `start` to `end`; of many parts of one text see `excerptsIn`. */
export const excerptOf = (text: string, span: Span): Excerpt => excerptsIn(text)(span);
