/** Elements without children, each beginning a line, one behind the other. */
const element = (...names: readonly string[]): RegExp =>
  new RegExp(`^${names.map((name) => ` *<${name}\\b(?:(?!/>\\n).)*/>\\n`).join("")}`, "ms");

const replaceOnce = (text: string, what: RegExp, by: (found: string) => string): string => {
  if (!what.test(text)) throw new Error(`the page speaks of ${what}, which is not in\n${text}`);
  return text.replace(what, (found) => by(found));
};

/** The ways in which the guide says where a part of a file goes. */
const places: readonly (readonly [RegExp, (file: string, part: string, names: readonly string[]) => string])[] = [
  [/behind `<(\w+)>`:$/, (file, part, [name = ""]) => replaceOnce(file, element(name), (found) => found + part)],
  [
    /above `(\w+)`:$/,
    (file, part, [name]) => {
      const line = new RegExp(`^(?:export )?const ${name}\\b`, "m");
      return replaceOnce(file, line, (found) => `${part}\n${found}`);
    },
  ],
  [
    /take the place of the one with `(\w+)\(…\)`:$/,
    (file, part, [name]) => replaceOnce(file, new RegExp(`^.* = ${name}\\(.*\\n`, "m"), () => part),
  ],
  [
    /these that of `<(\w+)>` and `<(\w+)>`:$/,
    (file, part, [first = "", second = ""]) => replaceOnce(file, element(first, second), () => part),
  ],
];

/** The file with a part put where the sentence above it says. */
export const edit = (file: string, about: string, part: string): string => {
  for (const [said, put] of places) {
    const names = said.exec(about)?.slice(1);
    if (names !== undefined) return put(file, part, names);
  }
  throw new Error(`nobody could tell where this goes: ${about}\n${part}`);
};
