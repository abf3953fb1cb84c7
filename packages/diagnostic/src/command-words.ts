/** Words that a shell leaves as they are. */
const plain = /^[\w@%+=:,./-]+$/;

/** Folders of Windows have blanks in their names. */
const drive = /^\s*[A-Za-z]:[\\/]/;

/** A text with a letter for each of what stands in a tag, of which nothing comes before it is filled in. */
const withoutTags = (text: string): string => {
  let made = "";
  for (;;) {
    const start = text.indexOf("{{", made.length);
    const end = start < 0 ? -1 : text.indexOf("}}", start + 2);
    if (end < 0) return made + text.slice(made.length);
    made += text.slice(made.length, start) + "x".repeat(end + 2 - start);
  }
};

/** A text between blanks, and the same without its tags. */
interface Word {
  readonly text: string;
  readonly bare: string;
}

/** What stands between the blanks of a text, whose tags are whole. */
const wordsOf = (text: string): readonly Word[] => {
  if (drive.test(text)) return [{ text: text.trim(), bare: text.trim() }];
  const words = withoutTags(text).matchAll(/\S+/g);
  return [...words].map(({ 0: bare, index }) => ({ text: text.slice(index, index + bare.length), bare }));
};

const arePlain = (words: readonly Word[]): boolean => words.every(({ bare }) => plain.test(bare));

const textsOf = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

/** The words of a text for a shell to take apart, if it is several and nothing in it means more to a shell. */
export const plainWords = (text: string): readonly string[] | undefined => {
  // A shell ends a command at the end of a line.
  if (withoutTags(text.trim()).includes("\n")) return undefined;
  const words = wordsOf(text);
  return words.length > 1 && arePlain(words) ? textsOf(words) : undefined;
};

/** Whether a text is several words, for a shell to take apart. */
export const isSeveralWords = (text: string): boolean => wordsOf(text).length > 1;

/** A program with a flag such as `-c`, and the one text in quotes that it takes. */
const quoted = /^(?<head>[^'"]*\s-\w*c)\s+(?:'[^']*'|"[^"\\]*")$/;

/** A shell with such a flag, and code without quotes around it. */
const unquoted = /^(?<head>(?:\S*\/)?(?:ba|da|a|k|z)?sh(?:\s+-\w+)*?\s+-\w*c)\s+[^\s'"].*$/s;

/** The words of a text that gives code to a program, of which the code is the last. */
export const codeWords = (text: string): readonly string[] | undefined => {
  const one = text.trim();
  const bare = withoutTags(one);
  const inQuotes = quoted.exec(bare);
  const { head = "" } = (inQuotes ?? unquoted.exec(bare))?.groups ?? {};
  const words = wordsOf(one.slice(0, head.length));
  if (words.length < 2 || !arePlain(words)) return undefined;
  const code = one.slice(head.length).trim();
  return [...textsOf(words), inQuotes === null ? code : code.slice(1, -1)];
};

const longest = 80;

/** More words than these are not written out. */
const most = 20;

/** The items of a list as one writes them: `"echo", "hi"`; a gap for a text that is long, and for the rest of very many. */
export const itemsInAdvice = (items: readonly unknown[]): string => {
  const shown = items.slice(0, most).map((item) => {
    const text = JSON.stringify(item) ?? "null";
    return text.length > longest + 2 ? '"…"' : text;
  });
  return [...shown, ...(items.length > most ? ["…"] : [])].join(", ");
};

const written = (texts: readonly string[]): string => `[${itemsInAdvice(texts)}]`;

/** How a command that is one text is written: by its words, or for a shell where it has quotes, pipes or variables. */
export const commandOf = (text: string): string => {
  const one = text.trim();
  const isOne = drive.test(one) || plain.test(withoutTags(one));
  return written(isOne ? [one] : (codeWords(one) ?? plainWords(one) ?? ["sh", "-c", one]));
};

/** Whether the last word of a command is a flag such as `-c`, behind which code stands. */
const takesCode = (command: unknown): boolean => {
  const last: unknown = Array.isArray(command) ? command.at(-1) : command;
  return typeof last === "string" && /(?:^|\s)-\w*c$/.test(last);
};

/**
 * The same for arguments, which are one as long as nobody knows how a program would take them apart, or where its command takes
 * code.
 */
export const argumentsOf = (text: string, command?: unknown): string =>
  written((takesCode(command) ? undefined : plainWords(text)) ?? [text]);
