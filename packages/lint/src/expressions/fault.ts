/**
 * What can be wrong with an expression or a condition; a rule each.
 *
 * - `syntax`: it cannot be read
 * - `closed-early`: braces of its own end the tag that it stands in
 * - `tag`: it holds a tag where it could name the variable itself
 * - `hyphen`: a name with a hyphen is read as a subtraction
 */
export type FaultKind = "syntax" | "closed-early" | "tag" | "hyphen" | "variable" | "function" | "count" | "type";

/** What is wrong, with offsets in the whole text that stands in the manifest. */
export interface Fault<Kind = FaultKind> {
  readonly kind: Kind;
  readonly message: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
}

/** Where the sentence ends that says what is wrong, and the advice begins: at a colon that is not in code. */
const colonOf = (sentence: string): number => {
  let isCode = false;
  for (let at = 0; at < sentence.length; at++) {
    if (sentence[at] === "`") isCode = !isCode;
    if (!isCode && sentence.startsWith(": ", at)) return at;
  }
  return -1;
};

/** Cuts a sentence of the parsers into what is wrong and what to do. */
export const cutSentence = (sentence: string): { readonly message: string; readonly help?: string } => {
  const plain = sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
  const colon = colonOf(plain);
  const message = colon < 0 ? plain : plain.slice(0, colon);
  const start = message.startsWith("Argo") ? message : `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return colon < 0 ? { message: start } : { message: start, help: plain.slice(colon + 2) };
};
