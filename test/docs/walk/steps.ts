/** What a reader of a page does next. Lines count from 1. */
export type Step =
  | { readonly kind: "section"; readonly title: string }
  /** A file is written, or shown as it is by then. */
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "command"; readonly command: string }
  /** What the command before prints. */
  | { readonly kind: "output"; readonly text: string }
  /** A part of a file, and what is said of it in the paragraph above. */
  | { readonly kind: "part"; readonly about: string; readonly text: string };

/** Parts of a page: headings, blocks of code and paragraphs. */
const parts =
  /^## (?<title>[^\n]+)$|^```(?<language>\w*)\n(?<text>.*?)^```$|^(?<paragraph>[^\n]+(?:\n(?!```)[^\n]+)*)$/gms;

/** The last file that a paragraph names whose ending is the language of the block below: `release.tsx`. */
const named = (about: string, language: string): string | undefined =>
  [...about.matchAll(/`([\w.-]+\.(\w+))`/g)].filter(([, , ending]) => ending === language).at(-1)?.[1];

const withoutComment = (line: string): string => line.replace(/\s+# .*$/, "").trim();

/** A page as what its reader does, one step after another. */
export const stepsOf = (page: string): readonly Step[] => {
  const steps: Step[] = [];
  let about = "";
  for (const { groups = {} } of page.matchAll(parts)) {
    const { title, language, text = "", paragraph } = groups;
    if (title !== undefined) steps.push({ kind: "section", title });
    if (language === "sh") {
      const commands = text.split("\n").map(withoutComment);
      steps.push(...commands.filter((line) => line !== "").map((command) => ({ kind: "command", command }) as const));
    } else if (language === "") steps.push({ kind: "output", text });
    else if (language !== undefined) {
      const name = named(about, language);
      steps.push(name === undefined ? { kind: "part", about, text } : { kind: "file", name, text });
    }
    about = paragraph?.replaceAll("\n", " ") ?? "";
  }
  return steps;
};
