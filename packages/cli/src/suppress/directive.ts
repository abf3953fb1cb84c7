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
}

const reaches: readonly Reach[] = ["next-line", "line", "file"];

/** Reads the text of a comment; nothing for one that is none of ours, and a clause for one that is written wrongly. */
export const readDirective = (text: string): Directive | string | undefined => {
  if (!text.startsWith(mark)) return undefined;
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const reach = reaches.find((one) => word === `${mark}-${one}`);
  if (reach === undefined) return `there is no '${word}', only ${reaches.map((one) => `${mark}-${one}`).join(", ")}`;
  const named = text.slice(word.length).split(/(?:^|\s)--(?:\s|$)/)[0] ?? "";
  const ids = named.split(/[\s,]+/).filter((id) => id !== "");
  return ids.length === 0 ? "it names no id" : { reach, ids: [...new Set(ids)] };
};
