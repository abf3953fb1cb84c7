/** A position in a file as the compiler names it, from 1, in UTF-16 units. */
export interface Point {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive; absent where nothing is underlined. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** A problem as the compiler prints it. */
export interface CompilerMessage {
  readonly category: string;
  /** Such as `TS2322`. */
  readonly code: string;
  /** The first line. */
  readonly text: string;
  /** The lines below it, indented by two blanks a level, that explain it. */
  readonly chain: readonly string[];
  readonly at?: Point;
  readonly related: readonly { readonly text: string; readonly at: Point }[];
}

const mark = "\u001b";
// A colour, where there is one.
const c = `(?:${mark}\\[\\d*m)?`;
const place = `${c}([^${mark}]+?)${c}:${c}(\\d+)${c}:${c}(\\d+)${c}`;
const head = `${c}(error|warning|message|suggestion)${c} ?${c} ?(TS\\d+): ${c}(.*)$`;
const placed = new RegExp(`^${place} - ${head}`);
const unplaced = new RegExp(`^${head}`);
// TypeScript 7 says what another place has to do with it behind the place, 6 below what it quotes.
const relatedPlace = new RegExp(`^ {2}${place}(?: - (.*))?$`);
/** A line that is quoted: its number, or blanks above an underline, stands reversed before it. */
const quoted = new RegExp(`^ *${mark}\\[7m([ .\\d]*)${mark}\\[0m ?(?:${mark}\\[9\\dm)?(.*)$`);

interface Frame {
  at: Point;
  /** The last line number that was seen. */
  line: number;
}

interface Draft {
  readonly category: string;
  readonly code: string;
  readonly text: string;
  readonly chain: string[];
  frame?: Frame;
  readonly related: { text: string[]; readonly frame: Frame }[];
}

const frameAt = (file = "", line = "1", column = "1"): Frame => ({
  at: { file, line: Number(line), column: Number(column) },
  line: Number(line),
});

/** Takes the end of a place from the underline below the last line that is quoted of it. */
const readQuoted = (frame: Frame | undefined, gutter: string, text: string): void => {
  if (frame === undefined) return;
  if (/\d/.test(gutter)) {
    frame.line = Number(gutter);
    return;
  }
  const underline = /^( *)(~+)/.exec(text);
  if (underline === null) return;
  const [all = ""] = underline;
  frame.at = { ...frame.at, end: { line: frame.line, column: all.length + 1 } };
};

const finished = ({ frame, related, ...draft }: Draft): CompilerMessage => ({
  ...draft,
  ...(frame !== undefined && { at: frame.at }),
  related: related.map(({ text, frame: { at } }) => ({ text: text.join("\n"), at })),
});

const started = (line: string): Draft | undefined => {
  const [, file, row, column, category, code, text] = placed.exec(line) ?? [];
  if (category !== undefined && code !== undefined && text !== undefined) {
    return { category, code, text, chain: [], frame: frameAt(file, row, column), related: [] };
  }
  const [, alone, itsCode, itsText] = unplaced.exec(line) ?? [];
  return alone === undefined || itsCode === undefined || itsText === undefined
    ? undefined
    : { category: alone, code: itsCode, text: itsText, chain: [], related: [] };
};

/** Takes a line below the head of a message: what explains it, another place, or what is quoted of either. */
const readLine = ({ chain, frame, related }: Draft, line: string): void => {
  const other = related.at(-1);
  const [, gutter, text] = quoted.exec(line) ?? [];
  if (gutter !== undefined) {
    readQuoted(other?.frame ?? frame, gutter, text ?? "");
    return;
  }
  const [, file, row, column, said] = line.includes(mark) ? (relatedPlace.exec(line) ?? []) : [];
  if (file !== undefined) related.push({ text: said === undefined ? [] : [said], frame: frameAt(file, row, column) });
  else if (!line.startsWith("  ")) return;
  else if (other === undefined) chain.push(line.slice(2));
  else other.text.push(line.trim());
};

/**
 * Reads what TypeScript 6 and 7 print with `--pretty true`. Whatever is none of its forms is passed over, such as the
 * table of files at the end.
 */
export const parseOutput = (output: string): CompilerMessage[] => {
  const drafts: Draft[] = [];
  const [report = ""] = output.split(/^Found \d+ errors?\b/m);
  for (const line of report.split(/\r?\n/)) {
    const draft = started(line);
    const current = drafts.at(-1);
    if (draft !== undefined) drafts.push(draft);
    else if (current !== undefined && line.trim() !== "") readLine(current, line);
  }
  return drafts.map(finished);
};
