/** What a shell takes a place of its code for, which says whether a variable there is filled in, and whether as one word. */
export type ShellPlace = "plain" | "single" | "double" | "arithmetic" | "document" | "raw document";

/** What opens another part of code, apart from single quotes, comments and here documents, which end by themselves. */
type Open = "double" | "arithmetic" | "parenthesis";

/** A part that holds no other: an escaped letter, single quotes, a comment. */
const escaped = /\\[\s\S]/y;
const single = /'[^']*(?:'|$)/y;
const comment = /(?<![^\s;&|()])#[^\n]*/y;
const document = /<<-?[ \t]*(?:(['"\\])?(\w+)['"]?)/y;

/** What means something to a shell; letters between are passed over at once. */
const special = /[\\'"()#$<\n]/g;

const matchAt = (pattern: RegExp, code: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(code);
};

/** Where the text of a here document ends that begins at a place. */
const endOfDocument = (code: string, from: number, word: string): number => {
  for (let at = from; at < code.length; ) {
    const next = code.indexOf("\n", at);
    const end = next < 0 ? code.length : next;
    if (code.slice(at, end).trim() === word) return end;
    at = end + 1;
  }
  return code.length;
};

// Code is read from its beginning for each place.
const mostRead = 20_000;

/** What a shell takes a place of its code for; of very long code it is not known, and plain. */
export const shellPlace = (code: string, place: number): ShellPlace => {
  if (place > mostRead) return "plain";
  const open: Open[] = [];
  let pending: { readonly word: string; readonly isRaw: boolean } | undefined;
  for (let at = 0; at < place; ) {
    at = matchAt(special, code, at)?.index ?? place;
    if (at >= place) break;
    const inside = open.at(-1);
    const isWords = inside === undefined || inside === "parenthesis";
    const passed = matchAt(escaped, code, at) ?? (isWords ? matchAt(comment, code, at) : null);
    const quoted = isWords ? matchAt(single, code, at) : null;
    const here = isWords && !code.startsWith("<<<", at) ? matchAt(document, code, at) : null;
    if (quoted !== null && at + quoted[0].length > place) return "single";
    const whole = passed ?? quoted ?? here;
    if (here?.[2] !== undefined) pending = { word: here[2], isRaw: here[1] !== undefined };
    if (whole !== null) {
      at += whole[0].length;
      continue;
    }
    const letter = code[at];
    if (letter === "\n" && pending !== undefined) {
      const end = endOfDocument(code, at + 1, pending.word);
      if (end > place) return pending.isRaw ? "raw document" : "document";
      pending = undefined;
      at = end;
      continue;
    }
    if (code.startsWith("<<<", at) || code.startsWith("$((", at)) {
      if (letter === "$") open.push("arithmetic", "arithmetic");
      at += 3;
      continue;
    }
    if (letter === '"' && inside !== "arithmetic") {
      if (inside === "double") open.pop();
      else open.push("double");
    } else if (letter === "(" && inside === "arithmetic") open.push("arithmetic");
    else if (letter === "(" && (isWords || code[at - 1] === "$")) open.push("parenthesis");
    else if (letter === ")" && inside !== "double") open.pop();
    at++;
  }
  const last = open.at(-1);
  return last === undefined || last === "parenthesis" ? "plain" : last;
};
