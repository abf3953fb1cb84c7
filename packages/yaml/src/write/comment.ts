import type { ByteSink } from "./byte-sink.ts";
import { isPrintable } from "./printable.ts";

const breaks = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** Writes each line of a text as a comment of its own. What a comment cannot hold becomes U+FFFD. */
export const writeComment = (sink: ByteSink, text: string): void => {
  for (const line of text.split(breaks)) {
    let comment = line === "" ? "#" : "# ";
    for (const character of line) comment += isPrintable(character.charCodeAt(0)) ? character : "\ufffd";
    comment += "\n";
    sink.utf8(comment, 0, comment.length);
  }
};
