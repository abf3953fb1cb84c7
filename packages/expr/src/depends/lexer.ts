import { isAscii } from "../lang/characters.ts";

/** A piece of a condition. `name` is a word with the `.Result` behind it, if there is one; `other` is what no condition holds. */
export interface DependsToken {
  readonly kind: "name" | "&&" | "||" | "!" | "(" | ")" | "tag" | "other" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Groups: spaces, a tag, a word with what follows its dot, an operator; then anything else, a run of it at a time.
const patternWith = (letters: string): RegExp => {
  const tag = String.raw`(\{\{(?:(?!\}\})[\s\S])*(?:\}\})?)`;
  const word = String.raw`([${letters}_$][${letters}_$-]*(?:\.[${letters}_$-]*)?)`;
  return new RegExp(String.raw`(\s+)|${tag}|${word}|(&&|\|\||!(?!=)|[()])|[=!<>&|*?:+/%^~@#;,-]+|[\s\S]`, "gu");
};

const ascii = patternWith("a-zA-Z0-9");

/** All letters and digits are thousands of ranges, which only texts need that have others than those of ASCII. */
const patternFor = (text: string): RegExp => (isAscii(text) ? ascii : patternWith("\\p{L}\\p{N}"));

const operators: ReadonlySet<string> = new Set<DependsToken["kind"]>(["&&", "||", "!", "(", ")"]);
const isOperator = (text: string): text is "&&" | "||" | "!" | "(" | ")" => operators.has(text);

/** The pieces of a condition without its spaces, and `end`. */
export const lexDepends = (text: string): DependsToken[] => {
  const tokens: DependsToken[] = [];
  for (const match of text.matchAll(patternFor(text))) {
    const [piece, space, tag, name] = match;
    if (space !== undefined) continue;
    const kind = tag !== undefined ? "tag" : name !== undefined ? "name" : isOperator(piece) ? piece : "other";
    tokens.push({ kind, text: piece, start: match.index, end: match.index + piece.length });
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
};
