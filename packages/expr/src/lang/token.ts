/** What a token is. Words such as `in` and `not` are operators, as expr-lang has it; `true` and `nil` are names. */
export type TokenKind = "name" | "number" | "string" | "bytes" | "operator" | "bracket" | "hole" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The text as written; of strings the decoded value, of holes their name. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of bytes literals: the value. */
  readonly bytes?: readonly number[];
}

/** Whether a token is the operator or bracket that is written `text`. */
export const isSign = (token: Token, text: string): boolean =>
  token.text === text && (token.kind === "operator" || token.kind === "bracket");

/** How messages name a token. */
export const describe = (token: Token): string => {
  if (token.kind === "end") return "the end of the expression";
  if (token.kind === "string" || token.kind === "bytes") return "a text in quotes";
  if (token.kind === "hole") return `\`\${…}\``;
  return `\`${token.text}\``;
};
