/** The word that every comment which suppresses something begins with; a text without it is not looked into. */
export const mark = "argotsx-disable";

/** What a comment suppresses: what stands on the line below it, on its own line, or in its file. */
export type Reach = "next-line" | "line" | "file";

/** A comment of a text, lines from 1. */
export interface Comment {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a comment asks for: `argotsx-disable-next-line ID, ID -- why`. */
export interface Directive {
  readonly reach: Reach;
  readonly ids: readonly string[];
  /** The words without a `--` before a reason, in order; a comma that stands behind one is a part of it. */
  readonly unmarked?: readonly string[];
}

const reaches: readonly Reach[] = ["next-line", "line", "file"];

/** Reads the text of a comment; nothing for one that is none of ours, and a clause for one that is written wrongly. */
export const readDirective = (text: string): Directive | string | undefined => {
  if (!text.startsWith(mark)) return undefined;
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const reach = reaches.find((one) => word === `${mark}-${one}`);
  if (reach === undefined) return `there is no '${word}', only ${reaches.map((one) => `${mark}-${one}`).join(", ")}`;
  const [named = "", ...reason] = text.slice(word.length).split(/(?:^|\s)--(?:\s|$)/);
  const ids = named.split(/[\s,]+/).filter((id) => id !== "");
  if (ids.length === 0) return "it names no id";
  const unmarked = reason.length > 0 || ids.length === 1 ? {} : { unmarked: named.match(/[^\s,]+(?:\s*,)?/g) ?? [] };
  return { reach, ids: [...new Set(ids)], ...unmarked };
};

/** What the words of a comment without `--` are. */
export interface Words {
  readonly ids: readonly string[];
  /** The rest, from the first word that is no id and cannot be meant as one. */
  readonly reason: readonly string[];
}

/** Tells the ids of a comment from a reason that has no `--` before it. The first word is always meant as an id. */
export const splitWords = (words: readonly string[], isMeantAsId: (word: string) => boolean): Words => {
  const plain = words.map((word) => word.replace(/\s*,$/, ""));
  const first = plain.findIndex((word, index) => {
    // Behind a comma stands one more id, unless more than a word follows.
    const isListed = index === plain.length - 1 && words[index - 1]?.endsWith(",") === true;
    return index > 0 && !isListed && !isMeantAsId(word);
  });
  const end = first < 0 ? plain.length : first;
  return { ids: plain.slice(0, end), reason: words.slice(end) };
};
