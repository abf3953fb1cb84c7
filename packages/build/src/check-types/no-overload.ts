import type { CompilerMessage } from "./parse-output.ts";

const ofOne = /^Overload (\d+) of (\d+), '(.*)', gave the following error\.$/;
const ofLast = "The last overload gave the following error.";

/** What TypeScript says of one way to call a function. */
interface Attempt {
  readonly signature?: string;
  readonly said: string[];
}

const attemptsIn = (chain: readonly string[]): readonly Attempt[] => {
  const attempts: Attempt[] = [];
  for (const line of chain) {
    const [, , , signature] = ofOne.exec(line) ?? [];
    if (signature !== undefined) attempts.push({ signature, said: [] });
    else if (line === ofLast) attempts.push({ said: [] });
    // Deeper by one level than the line that says which way it is about.
    else attempts.at(-1)?.said.push(line.replace(/^ {2}/, ""));
  }
  return attempts.filter(({ said }) => said.length > 0);
};

/**
 * How near a call comes: where only a name is wrong all else fits, and a reason further down is about a smaller part of
 * what is given.
 */
const nearness = ({ said }: Attempt): number =>
  said.length + (/but '.*' does not exist in type|may only specify known properties/.test(said[0] ?? "") ? 100 : 0);

/**
 * What TypeScript says of a call that fits none of several ways to call a function (TS2769), told as what is wrong with the
 * one that it comes nearest to. All other messages are as they were.
 */
export const withNearestOverload = (message: CompilerMessage): CompilerMessage => {
  if (message.code !== "TS2769") return message;
  const attempts = attemptsIn(message.chain);
  // Of several that are as near the last, which is the most general by custom.
  const nearest = attempts.reduce<Attempt | undefined>(
    (best, one) => (best === undefined || nearness(one) >= nearness(best) ? one : best),
    undefined,
  );
  const [text, ...reasons] = nearest?.said ?? [];
  if (nearest === undefined || text === undefined) return message;
  const way =
    nearest.signature === undefined
      ? "it may be called in several ways, of which this is the last"
      : `it may be called in ${attempts.length} ways, of which this is the nearest: ${nearest.signature}`;
  const places = new Set<string>();
  const related = message.related.filter(({ text, at }) => {
    // The way itself is told, and its declaration is seldom the caller's.
    if (text === "The last overload is declared here.") return false;
    const key = JSON.stringify([text.replace(/ on type '.*'$/s, ""), at]);
    return !places.has(key) && places.add(key);
  });
  return { ...message, text, chain: [...reasons, way], related };
};
