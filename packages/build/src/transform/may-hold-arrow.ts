const gap = String.raw`(?:\s|//[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/)*`;
// `()` before an arrow or a type.
const start = new RegExp(String.raw`\(${gap}\)${gap}(?:=>|:)`, "g");
// Nothing captures an async function.
const isAsync = /\basync\s*$/;
const openings = "([{<";
const closings = ")]}>";
// What a type goes on behind, so that a brace there belongs to it and is not the body of a function.
const goesOn = /(?:^|[:|&<,([?]|=>|\b(?:is|keyof|extends|readonly))\s*$/;

/** Where the string or comment that begins at an offset ends; the offset itself when none does. */
const behindText = (text: string, at: number): number => {
  const end = { '"': '"', "'": "'", "`": "`", "//": "\n", "/*": "*/" }[
    text[at] === "/" ? text.slice(at, at + 2) : text.charAt(at)
  ];
  if (end === undefined) return at;
  const found = text.indexOf(end, at + (text[at] === "/" ? 2 : 1));
  return found < 0 ? text.length : found + end.length;
};

/** Where the `=>` behind a return type ends; nothing when what follows the colon is no return type of an arrow. */
const behindType = (text: string, from: number): number | undefined => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const behind = behindText(text, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const letter = text.charAt(at);
    if (text.startsWith("=>", at)) {
      if (depth === 0) return at + 2;
      at++;
    } else if (openings.includes(letter)) {
      if (letter === "{" && depth === 0 && !goesOn.test(text.slice(from, at))) return undefined;
      depth++;
    } else if (closings.includes(letter)) {
      if (depth === 0) return undefined;
      depth--;
    } else if (depth === 0 && ";,=".includes(letter)) return undefined;
  }
  return undefined;
};

// An expression, or a block that begins with `return` or a comment; neither begins with a tag where tags are known.
const withTags = /\s*(?!\(*\s*<)(?:[^{\s]|\{\s*(?:\/|return\b(?!\s*\(*\s*<)))/y;
const withoutTags = /\s*(?:[^{\s]|\{\s*(?:\/|return\b))/y;

/**
 * Whether a text can hold a parameterless arrow function that is one expression without JSX. It hardly reads syntax, so
 * strings and comments count as well; macros that return JSX do not.
 */
export const mayHoldArrow = (text: string, path: string): boolean => {
  const body = /\.m?ts$/.test(path) ? withoutTags : withTags;
  for (const match of text.matchAll(start)) {
    if (isAsync.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const after = match.index + match[0].length;
    const from = match[0].endsWith(":") ? behindType(text, after) : after;
    if (from === undefined) continue;
    body.lastIndex = from;
    if (body.test(text)) return true;
  }
  return false;
};
