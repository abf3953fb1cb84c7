/** The most characters of a text: what an editor shows without becoming a page. */
const longest = 220;

const faults: readonly (readonly [fault: string, is: (text: string, prose: string) => boolean])[] = [
  ["is empty", (text) => text.trim() === ""],
  ["is too long", (text) => text.length > longest],
  ["does not end with a full stop", (text) => !text.endsWith(".")],
  ["does not begin with a capital, a digit or code", (text) => !/^[\p{Lu}\d`"]/u.test(text)],
  ["has blanks or line breaks too many", (text) => /\s\s|[\n\r\t]|^\s|\s$/.test(text)],
  ["has code that does not end", (text) => text.split("`").length % 2 === 0],
  // It would end the comment that it stands in.
  ["has an end of a comment", (text) => text.includes("*/")],
  ["has a link, which is made", (_, prose) => /\]\(|https?:/.test(prose)],
  ["has a heading, a tag or emphasis", (_, prose) => /[<>#*]|\b_|_\b/.test(prose)],
];

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** What is wrong with the form of a text on something of this name; nothing if it may stand. */
export const faultIn = (text: string, name: string): string | undefined => {
  if (letters(text) === letters(name)) return "says its own name";
  const prose = text.replace(/`[^`]*`/g, "");
  return faults.find(([, is]) => is(text, prose))?.[0];
};
