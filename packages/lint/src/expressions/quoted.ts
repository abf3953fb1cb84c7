/** For each offset of an expression's text whether it is inside of a text literal. */
export const isQuotedAt = (source: string, offsets: readonly number[]): readonly boolean[] => {
  const wanted = [...offsets].sort((a, b) => a - b);
  const found = new Map<number, boolean>();
  let quote = "";
  let next = 0;
  for (let at = 0; at <= source.length && next < wanted.length; at++) {
    while (wanted[next] === at) {
      found.set(at, quote !== "");
      next++;
    }
    const character = source.charAt(at);
    if (quote === "") quote = character === "'" || character === '"' || character === "`" ? character : "";
    else if (character === "\\" && quote !== "`") {
      at++;
      while (wanted[next] === at) {
        found.set(at, true);
        next++;
      }
    } else if (character === quote) quote = "";
  }
  return offsets.map((offset) => found.get(offset) ?? false);
};
