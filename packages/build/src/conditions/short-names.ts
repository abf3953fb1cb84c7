const letter = "[\\w$\\u0080-\\uffff]";
const pattern = "\\{([\\w$\\u0080-\\uffff\\s,:]{1,400})\\}";
const path = `${letter}{1,100}(?:\\??\\.${letter}{1,100}){0,5}`;
// What a path to a reference, or to an object of references, has among its names.
const holder = /[\s.=](?:inputs|outputs|item|workflow|pod|lastRetry)\b/;
const destructured = new RegExp(`${pattern}\\s*=\\s*${path}`, "g");
const nested = new RegExp(`\\b(?:inputs|outputs)\\s*:\\s*${pattern}`, "g");
const constant = new RegExp(`\\b(?:const|let|var)\\s{1,10}(${letter}{1,100})\\s{0,10}=\\s{0,10}${path}`, "g");
const loop = new RegExp(`\\{\\s{0,100}\\(?(${letter}{1,100})\\)?\\s{0,10}=>`, "g");

/** The names that a pattern of destructuring declares. */
const declared = (inside: string): string[] =>
  inside.split(",").flatMap((part) => /[\w$\u0080-\uffff]+\s*$/.exec(part)?.[0].trim() ?? []);

/**
 * Names that a text may give to references: `const { text } = A.outputs`, `({ inputs: { flag } }) =>`, `const text =
 * A.outputs.text`, and the item of `<ForEach>`. More are found than are references.
 */
export const shortNames = (text: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const ofMembers = [...text.matchAll(destructured)].filter(([whole, inside = ""]) =>
    holder.test(whole.slice(inside.length)),
  );
  for (const found of [...ofMembers, ...text.matchAll(nested)]) {
    for (const name of declared(found[1] ?? "")) names.add(name);
  }
  for (const found of text.matchAll(constant)) if (holder.test(found[0])) names.add(found[1] ?? "");
  if (text.includes("<ForEach")) for (const found of text.matchAll(loop)) names.add(found[1] ?? "");
  return names;
};
