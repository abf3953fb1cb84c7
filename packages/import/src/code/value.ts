import type { Path } from "@argotsx/yaml/read";
import { Comments } from "../comments/comments.ts";
import type { ScriptFiles } from "../scripts/script-files.ts";
import { lineComments } from "./comment.ts";
import { type Doc, flatWidth, group, hardline, ifBroken, indent, join, line, softline } from "./doc.ts";
import type { Attribute } from "./element.ts";
import { keyCode } from "./key.ts";
import { literal, quoted } from "./text.ts";
import type { UsedNames } from "./used-names.ts";

/** A value as it will be written: what a manifest holds, in the forms that components take. */
export type Value =
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null; readonly drops?: boolean }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly path?: Path }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  /** Code of its own, such as a reference. */
  | { readonly kind: "code"; readonly doc: Doc };

export interface Entry {
  readonly key: string;
  readonly value: Value;
  /** Where it stands in the manifest, for its comments. */
  readonly path?: Path;
}

/** What values are written with. */
export interface Writing {
  readonly used: UsedNames;
  readonly comments: Comments;
  /** The texts that are files of their own; none where nothing becomes one. */
  readonly scripts?: ScriptFiles | undefined;
  /** Whether empty fields are written that stand for none, so that the same bytes come back. */
  readonly keepsEmpty?: boolean | undefined;
}

/** Does something that may turn out to be unsayable: what it used and took counts only when something comes of it. */
export const attempt = <T>(writing: Writing, what: (writing: Writing) => T): T => {
  const trial: Writing = { ...writing, used: writing.used.copy(), comments: writing.comments.copy() };
  const made = what(trial);
  if (made === undefined) return made;
  writing.used.become(trial.used);
  writing.comments.become(trial.comments);
  return made;
};

const scalarCode = (value: string | number | boolean | null, drops: boolean, { used }: Writing): Doc => {
  // Formatters write 1e21.
  if (typeof value !== "string") return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
  const lines = literal(value, drops);
  if (lines === undefined) return quoted(value);
  if (lines.usesDedent) used.add("dedent");
  return lines.doc;
};

/** Brackets around items, each on a line of its own where they do not fit. */
const bracketed = (open: string, items: readonly Doc[], close: string, gap: Doc): Doc =>
  items.length === 0 ? open + close : group(open, indent([gap, join([",", line], items)]), ifBroken(","), gap, close);

/** Whether a list is one of objects, or of lists, that hold more than one thing each: each is on a line of its own. */
const isMatrix = (items: readonly Value[]): boolean => {
  const size = (value: Value): number =>
    value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.length : 0;
  const [first] = items;
  return items.length > 1 && items.every((item) => item.kind === first?.kind && size(item) > 1);
};

/** How much a value may hold, and how wide it may be, to be written on one line with its comments above. */
const mostInside = 12;
const widest = 80;

/** The places inside a value whose comments are written with it; nothing for a large one. */
const placesIn = (value: Value): readonly Path[] | undefined => {
  const found: Path[] = [];
  const visit = (one: Value): void => {
    if (found.length > mostInside) return;
    if (one.kind === "object") {
      for (const { path, value: inside } of one.entries) {
        if (path !== undefined) found.push(path);
        visit(inside);
      }
    } else if (one.kind === "list") {
      for (const [index, item] of one.items.entries()) {
        if (one.path !== undefined) found.push([...one.path, index]);
        visit(item);
      }
    }
  };
  visit(value);
  return found.length > mostInside ? undefined : found;
};

/**
 * The code of a small value whose comments stand above it, so that it stays on one line, with the places of these
 * comments. Nothing for one that is large, or has no comments inside.
 */
export const compactCode = (
  value: Value,
  { used, comments, scripts }: Writing,
): { readonly code: Doc; readonly places: readonly Path[] } | undefined => {
  if (comments.isEmpty) return undefined;
  const places = placesIn(value);
  if (places === undefined || !places.some((path) => comments.has(path))) return undefined;
  const code = valueCode(value, { used: used.copy(), comments: new Comments(undefined), scripts });
  return flatWidth(code) > widest ? undefined : { code, places };
};

/** The code of a value, with the comments inside a small one, which are to stand above it. */
export const commentedCode = (
  value: Value,
  writing: Writing,
): { readonly code: Doc; readonly above: readonly string[] } => {
  const compact = compactCode(value, writing);
  if (compact === undefined) return { code: valueCode(value, writing), above: [] };
  return { code: compact.code, above: writing.comments.take(...compact.places) };
};

/** The code of a value. */
export const valueCode = (value: Value, writing: Writing): Doc => {
  switch (value.kind) {
    case "scalar":
      return scalarCode(value.value, value.drops === true, writing);
    case "code":
      return value.doc;
    case "list": {
      const { items, path } = value;
      const codes = items.map((item, index): Doc => {
        const comments = path === undefined ? [] : writing.comments.take([...path, index]);
        const { code, above } = commentedCode(item, writing);
        return [...lineComments([...comments, ...above]), code];
      });
      return bracketed("[", codes, "]", isMatrix(items) ? hardline : softline);
    }
    case "object": {
      const entries = value.entries.map(({ key, value: inside, path }): Doc => {
        const own = path === undefined ? [] : writing.comments.take(path);
        const { code, above } = commentedCode(inside, writing);
        const comments = lineComments([...own, ...above]);
        // A text that is too long beside its key goes below it.
        const isText = inside.kind === "scalar" && typeof inside.value === "string" && typeof code === "string";
        const shown: Doc = isText && key.length > 2 ? group(indent([line, code])) : [" ", code];
        return [...comments, keyCode(key), ":", shown];
      });
      return bracketed("{", entries, "}", line);
    }
  }
};

/** What an attribute is given for a value, of which this is the code: its text where that is all, so that quotes may stand without braces. */
export const attributeValue = (value: Value, code: Doc): Attribute["value"] => {
  const isText = value.kind === "scalar" && typeof value.value === "string" && typeof code === "string";
  return isText ? { text: String(value.value) } : { code };
};
