/** Words that a shell leaves as they are. A tag may stand in one, since nothing comes of it before it is filled in. */
const plain = /^(?:[\w@%+=:,./-]|\{\{[^{}]*\}\})+$/;

/** A word with the tags in it, whose blanks part no words. */
const word = /(?:\{\{[^{}]*\}\}|\S)+/g;

/** The words of a text for a shell to take apart, if it is several and nothing in it means more to a shell. */
export const plainWords = (text: string): readonly string[] | undefined => {
  const words = text.match(word) ?? [];
  // A shell ends a command at the end of a line.
  const isLine = !text.trim().includes("\n");
  return isLine && words.length > 1 && words.every((one) => plain.test(one)) ? words : undefined;
};

/** Whether a text is several words, for a shell to take apart. */
export const isSeveralWords = (text: string): boolean => (text.match(word) ?? []).length > 1;

const longest = 80;

/** A list of texts as one writes it: `["echo", "hi"]`; a gap for a text that is long. */
const written = (texts: readonly string[]): string =>
  `[${texts.map((text) => (text.length > longest ? '"…"' : JSON.stringify(text))).join(", ")}]`;

/** How a command that is one text is written: by its words, or for a shell where it has quotes, pipes or variables. */
export const commandOf = (text: string): string => {
  const one = text.trim();
  return written(plain.test(one) ? [one] : (plainWords(one) ?? ["sh", "-c", one]));
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
