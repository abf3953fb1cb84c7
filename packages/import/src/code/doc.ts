/**
 * A text with choices of where its lines break, in the way that formatters know: a group is put on one line if it fits.
 * @module
 */
export type Doc = string | readonly Doc[] | Line | Indent | Group | Block | IfBroken;

interface Line {
  readonly kind: "line";
  /** What stands there when the group is on one line. */
  readonly flat: " " | "" | undefined;
}
interface Indent {
  readonly kind: "indent";
  readonly inside: Doc;
}
interface Group {
  readonly kind: "group";
  readonly inside: Doc;
  /** Whether it has a line that has to break. */
  readonly isBroken: boolean;
}
/** The lines of a template literal: one level deeper than what is around them, each on its own. */
interface Block {
  readonly kind: "block";
  readonly open: string;
  readonly lines: readonly string[];
  readonly close: string;
}
interface IfBroken {
  readonly kind: "if-broken";
  readonly text: string;
  /** What stands there when the group is on one line. */
  readonly flat: string;
}

/** A space, or a line break where the group is broken. */
export const line: Doc = { kind: "line", flat: " " };
/** Nothing, or a line break where the group is broken. */
export const softline: Doc = { kind: "line", flat: "" };
/** A line break, which breaks every group around it. */
export const hardline: Doc = { kind: "line", flat: undefined };

export const indent = (inside: Doc): Doc => ({ kind: "indent", inside });

/** Lines between two marks, which break every group around them. Empty lines stay empty. */
export const block = (open: string, lines: readonly string[], close: string): Doc => ({
  kind: "block",
  open,
  lines,
  close,
});

/** A text that is only there when the group is broken, such as the comma behind a last item, or another one when it is not. */
export const ifBroken = (text: string, flat = ""): Doc => ({ kind: "if-broken", text, flat });

const isList = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc);

const breaks = (doc: Doc): boolean => {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(breaks);
  switch (doc.kind) {
    case "line":
      return doc.flat === undefined;
    case "block":
      return true;
    case "group":
      return doc.isBroken;
    case "indent":
      return breaks(doc.inside);
    case "if-broken":
      return false;
  }
};

/** What goes on one line if it fits. */
export const group = (...inside: readonly Doc[]): Doc => ({ kind: "group", inside, isBroken: breaks(inside) });

/** Docs with another one between them. */
export const join = (separator: Doc, docs: readonly Doc[]): Doc =>
  docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));

interface Waiting {
  readonly doc: Doc;
  readonly depth: number;
  readonly isFlat: boolean;
}

/** Whether what waits, up to its next line break, fits into the rest of a line. */
const fits = (first: Waiting, rest: readonly Waiting[], width: number): boolean => {
  const waiting = [first];
  let left = width;
  let next = rest.length - 1;
  for (;;) {
    const one = waiting.pop() ?? (next >= 0 ? rest[next--] : undefined);
    if (one === undefined) return true;
    const { doc, depth, isFlat } = one;
    if (typeof doc === "string") left -= doc.length;
    else if (isList(doc))
      for (let at = doc.length - 1; at >= 0; at--) waiting.push({ doc: doc[at] ?? "", depth, isFlat });
    else if (doc.kind === "line") {
      if (!isFlat || doc.flat === undefined) return true;
      left -= doc.flat.length;
    } else if (doc.kind === "block") return left >= doc.open.length;
    else if (doc.kind === "if-broken") left -= (isFlat ? doc.flat : doc.text).length;
    else waiting.push({ doc: doc.inside, depth, isFlat: doc.kind === "group" ? isFlat && !doc.isBroken : isFlat });
    if (left < 0) return false;
  }
};

/** Writes a doc in lines of at most `width` columns, as far as it can be. */
export const print = (doc: Doc, width = 120): string => {
  const parts: string[] = [];
  const waiting: Waiting[] = [{ doc, depth: 0, isFlat: false }];
  let column = 0;
  const put = (text: string): void => {
    parts.push(text);
    const end = text.lastIndexOf("\n");
    column = end < 0 ? column + text.length : text.length - end - 1;
  };
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { doc: now, depth, isFlat } = one;
    if (typeof now === "string") put(now);
    else if (isList(now))
      for (let at = now.length - 1; at >= 0; at--) waiting.push({ doc: now[at] ?? "", depth, isFlat });
    else if (now.kind === "block") {
      const pad = "  ".repeat(depth + 1);
      const lines = now.lines.map((text) => (text === "" ? "\n" : `\n${pad}${text}`));
      put(`${now.open}${lines.join("")}\n${"  ".repeat(depth)}${now.close}`);
    } else if (now.kind === "if-broken") {
      put(isFlat ? now.flat : now.text);
    } else if (now.kind === "indent") waiting.push({ doc: now.inside, depth: depth + 1, isFlat });
    else if (now.kind === "line") {
      if (isFlat && now.flat !== undefined) put(now.flat);
      else {
        // Nothing is left at the end of a line.
        while (parts.at(-1) === " ") parts.pop();
        put(`\n${"  ".repeat(depth)}`);
      }
    } else {
      const flat: Waiting = { doc: now.inside, depth, isFlat: true };
      const isOneLine = !now.isBroken && (isFlat || fits(flat, waiting, width - column));
      waiting.push(isOneLine ? flat : { doc: now.inside, depth, isFlat: false });
    }
  }
  return parts.join("");
};

/** How many columns a doc takes on one line; without end when it has a line that has to break. */
export const flatWidth = (doc: Doc): number =>
  breaks(doc) ? Number.POSITIVE_INFINITY : print(doc, Number.POSITIVE_INFINITY).length;
