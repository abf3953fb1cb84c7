import type { Path, Span, YamlDocument } from "../read/yaml-file.ts";
import type { Offsets } from "./offsets.ts";
import type { Splice } from "./splice.ts";
import type { YamlEdit } from "./yaml-edit.ts";

/** What edits are made on. */
export interface Target {
  readonly text: string;
  /** Whether the text is JSON, in which all keys are in double quotes. */
  readonly isJson: boolean;
  readonly document: YamlDocument;
  readonly offsets: Offsets;
}

const plainKey = /^[A-Za-z_][\w-]*$/;

const keyText = (key: string, { isJson }: Target): string =>
  plainKey.test(key) && !isJson ? key : JSON.stringify(key);

/** A value on one line, as every reader of YAML reads it: texts are in quotes. */
const flow = (value: unknown, target: Target): string => {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, target)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, one]) => `${keyText(key, target)}: ${flow(one, target)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  return JSON.stringify(value) ?? "null";
};

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line of an offset ends, before what ends it. */
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return end > at && text.charAt(end - 1) === "\r" ? end - 1 : end;
};

/** Where the line after that of an offset begins. */
const nextLine = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
};

/** Whether a value is written with braces, brackets or as a scalar: it can stand behind its key as it is. */
const isInline = (text: string, start: number, value: unknown): boolean =>
  typeof value !== "object" || value === null || "[{".includes(text.charAt(start));

interface Spans {
  readonly key: Span | undefined;
  readonly value: Span | undefined;
}

const spansOf = ({ document }: Target, path: Path): Spans => ({
  key: document.locate(path, "key"),
  value: document.locate(path, "value"),
});

const valueAt = (root: unknown, path: Path): unknown => {
  let value = root;
  for (const key of path) {
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return value;
};

/** Names that can stand in single quotes, in which nothing but the quote itself can be escaped. */
const singleQuotable = /^[\x20-\x7e]*$/;

const renamed = (target: Target, path: Path, key: string): readonly Splice[] | undefined => {
  const span = spansOf(target, path).key;
  if (span === undefined) return undefined;
  const range = target.offsets.range(span);
  const quote = target.text.charAt(range.start);
  if (quote === "'" && singleQuotable.test(key)) return [{ ...range, text: `'${key.replaceAll("'", "''")}'` }];
  return [{ ...range, text: `"'`.includes(quote) ? JSON.stringify(key) : keyText(key, target) }];
};

const wrapped = (target: Target, path: Path): readonly Splice[] | undefined => {
  const { value: span } = spansOf(target, path);
  if (span === undefined) return undefined;
  const { text } = target;
  const { start, end } = target.offsets.range(span);
  if (isInline(text, start, valueAt(target.document.value, path))) {
    // A block scalar in brackets would be another text.
    if ("|>".includes(text.charAt(start)) || text.slice(start, end).includes("\n")) return undefined;
    return [
      { start, end: start, text: "[" },
      { start: end, end, text: "]" },
    ];
  }
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() !== "") return undefined;
  const splices: Splice[] = [{ start, end: start, text: "- " }];
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at)) {
    if (text.slice(at, lineEnd(text, at)).trim() !== "") splices.push({ start: at, end: at, text: "  " });
  }
  return splices;
};

const added = (target: Target, path: Path, value: unknown): readonly Splice[] | undefined => {
  const { text, document, offsets } = target;
  const parent = document.locate(path.slice(0, -1), "value");
  const fields = valueAt(document.value, path.slice(0, -1));
  if (parent === undefined || typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
  const { start, end } = offsets.range(parent);
  const line = `${keyText(String(path.at(-1)), target)}: ${flow(value, target)}`;
  if (text.charAt(start) === "{") {
    const isEmpty = Object.keys(fields).length === 0;
    if (isEmpty) return [{ start, end, text: `{ ${line} }` }];
    const space = /\s*$/.exec(text.slice(start, end - 1))?.[0].length ?? 0;
    return [{ start: end - 1 - space, end: end - 1 - space, text: `, ${line}` }];
  }
  const indentation = " ".repeat(start - lineStart(text, start));
  const at = lineEnd(text, end);
  return [{ start: at, end: at, text: `${text.includes("\r\n") ? "\r\n" : "\n"}${indentation}${line}` }];
};

const written = (target: Target, path: Path, value: unknown): readonly Splice[] | undefined => {
  const parent = valueAt(target.document.value, path.slice(0, -1));
  const key = path.at(-1);
  const has = key !== undefined && typeof parent === "object" && parent !== null && Object.hasOwn(parent, key);
  if (!has) return added(target, path, value);
  const { value: span, key: name } = spansOf(target, path);
  if (span === undefined) return undefined;
  const { text } = target;
  const { start, end } = target.offsets.range(span);
  if (isInline(text, start, valueAt(target.document.value, path))) return [{ start, end, text: flow(value, target) }];
  // Comments in what is replaced would be lost without a word.
  if (name === undefined || /(?:^|\s)#/.test(text.slice(start, end))) return undefined;
  const behind = target.offsets.range(name).end;
  const between = text.slice(behind, start);
  if (!/^\s*:\s*$/.test(between)) return undefined;
  return [{ start: behind, end, text: `: ${flow(value, target)}` }];
};

const removed = (target: Target, path: Path): readonly Splice[] | undefined => {
  const { text, offsets } = target;
  const { key, value } = spansOf(target, path);
  if (value === undefined || key === undefined) return undefined;
  const isItem = typeof path.at(-1) === "number";
  const start = offsets.range(isItem ? value : key).start;
  const { end } = offsets.range(value);
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (!/^\s*(?:#.*)?$/.test(after) || !(isItem ? /^\s*- +$/ : /^\s*$/).test(before)) return undefined;
  return [{ start: from, end: nextLine(text, to), text: "" }];
};

const replaced = (
  target: Target,
  { path, text: wanted, nth, by }: Extract<YamlEdit, { readonly kind: "replace" }>,
): readonly Splice[] | undefined => {
  const { value: span } = spansOf(target, path);
  if (span === undefined || wanted === "") return undefined;
  const { start, end } = target.offsets.range(span);
  const text = target.text.slice(0, end);
  let at = text.indexOf(wanted, start);
  for (let seen = 0; seen < nth && at >= 0; seen++) at = text.indexOf(wanted, at + wanted.length);
  return at < 0 ? undefined : [{ start: at, end: at + wanted.length, text: by }];
};

/** The changes of the text that an edit comes down to; nothing when it cannot be made without touching more than it says. */
export const splicesOf = (target: Target, edit: YamlEdit): readonly Splice[] | undefined => {
  switch (edit.kind) {
    case "set":
      return written(target, edit.path, edit.value);
    case "remove":
      return removed(target, edit.path);
    case "rename":
      return renamed(target, edit.path, edit.key);
    case "wrap":
      return wrapped(target, edit.path);
    case "replace":
      return replaced(target, edit);
  }
};
