const letter = "[\\w$\\u0080-\\uffff]";
const pattern = "\\{([\\w$\\u0080-\\uffff\\s,:]{1,400})\\}";
// A path to a reference, or to an object of references, that is given to something.
const given = new RegExp(
  `=\\s{0,100}(?:${letter}{1,100}\\??\\.){0,5}(?:inputs|outputs|item|workflow|pod|lastRetry)\\b`,
  "g",
);
const before = new RegExp(`(?:${pattern}|\\b(?:const|let|var)\\s{1,10}(${letter}{1,100}))\\s{0,100}$`);
const nested = new RegExp(`\\b(?:inputs|outputs)\\s{0,100}:\\s{0,100}${pattern}`, "g");
const loop = new RegExp(`\\{\\s{0,100}\\(?(${letter}{1,100})\\)?\\s{0,10}=>`, "g");

/** The names that a pattern of destructuring declares. */
const declared = (inside: string): string[] =>
  inside.split(",").flatMap((part) => /[\w$\u0080-\uffff]+\s*$/.exec(part)?.[0].trim() ?? []);

/**
 * Names that a text may give to references: `const { text } = A.outputs`, `({ inputs: { flag } }) =>`, `const text =
 * A.outputs.text`, and the item of `<ForEach>`. More are found than are references.
 */
export const shortNames = (text: string): ReadonlySet<string> => {
  const names: string[] = [];
  for (const { index } of text.matchAll(given)) {
    const [, inside = "", name] = before.exec(text.slice(Math.max(0, index - 500), index)) ?? [];
    names.push(...declared(inside), ...(name === undefined ? [] : [name]));
  }
  for (const found of text.matchAll(nested)) names.push(...declared(found[1] ?? ""));
  if (text.includes("<ForEach")) for (const found of text.matchAll(loop)) names.push(found[1] ?? "");
  return new Set(names);
};
