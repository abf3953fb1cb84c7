import { wrap } from "../help/wrap.ts";
import type { Style } from "../print/style.ts";

/**
 * Markdown as it is read on a screen: headings in bold, code indented, links and escapes as what they show, and words that
 * stand for others as in the help of a command, `<word>`.
 */
export const forTerminal = (markdown: string, style: Style): string => {
  const shown = (text: string): string =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/(?<!\*)\*([a-zA-Z]+)\*(?!\*)/g, "<$1>")
      .replace(/\\([<*_])/g, "$1");
  const lines: string[] = [];
  let isCode = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    else if (isCode) lines.push(line === "" ? "" : `    ${line}`);
    else if (line.startsWith("#")) lines.push(style.strong(line.replace(/^#+ /, "")));
    else lines.push(wrap(shown(line)));
  }
  return lines.join("\n");
};
