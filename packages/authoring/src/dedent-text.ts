/**
 * Frees a text that was written as an indented template literal from its indentation.
 *
 * Only a text that begins with a line break is one: the break goes, then the indentation that all its lines share, then
 * the last line break with the blanks before the closing mark. Its line ends become LF. Any other text stays as it is: CRLF
 * in it was written down as such, since JavaScript reads LF from a template literal in a file of either kind.
 */
export const dedentText = (text: string): string => {
  if (!/^[\r\n]/.test(text)) return text;
  const unix = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const lines = unix.slice(1).split("\n");
  if (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
  const indent = sharedIndent(lines);
  return lines.map((line) => line.slice(indent.length)).join("\n");
};

/** The blanks that every line with something on it begins with. */
const sharedIndent = (lines: readonly string[]): string => {
  let shared: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (shared === undefined) shared = indent;
    while (!indent.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared ?? "";
};
