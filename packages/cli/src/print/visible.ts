// C0 and C1 controls and DEL, and the marks that reorder text: a file's content must not be able to drive a terminal.
const control = /[^ -~\xa0-\uffff]|[\u202a-\u202e\u2066-\u2069]/g;

/** A text with everything that would move the cursor or reorder letters replaced; line feeds stay. */
export const visible = (text: string): string =>
  text.replace(control, (char) => {
    if (char === "\n") return char;
    if (char === "\t") return "    ";
    const code = char.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });

/** The same for what has to stay in one line, such as a name: a line feed in it must not begin a line of our own. */
export const visibleInLine = (text: string): string => visible(text).replaceAll("\n", "\u240a");

/** Classes of Unicode take V8 longer to make than most runs print, so they are made where a text has other letters than ASCII. */
const wide = () =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const zero = () => /\p{Mark}|\u200b|\u200d|\ufe0f/u;

/** How many columns of a terminal a text takes, so that an underline starts under the right letter. */
export const columnsOf = (text: string): number => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const [isZero, isWide] = [zero(), wide()];
  let columns = 0;
  for (const char of text) columns += isZero.test(char) ? 0 : isWide.test(char) ? 2 : 1;
  return columns;
};
