/**
 * How large things are where they are kept, and how large they may be. A workflow is stored as JSON, as Go's encoder
 * writes it.
 * @module
 */

/** What etcd takes in one request, `--max-request-bytes`: 1.5 MiB. */
export const etcdLimit = 1_572_864;

/** What a config map or a secret may hold in all: 1 MiB. */
export const configLimit = 1_048_576;

/** What the annotations of an object may hold in all. `kubectl apply` keeps the whole manifest in one. */
export const annotationsLimit = 262_144;

/** What Linux takes as one argument or one `NAME=value` of the environment (`MAX_ARG_STRLEN`), less the zero at its end. */
export const argumentLimit = 131_071;

const beyondAscii = /[\u0080-\uffff]/;

/** Bytes of a text in UTF-8. Half of a surrogate pair becomes the three bytes of U+FFFD. */
export const utf8Size = (text: string): number => {
  let size = text.length;
  if (!beyondAscii.test(text)) return size;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0x800) size += 1;
    else if (isPair(text, at)) {
      // Four bytes for two units of UTF-16.
      size += 2;
      at++;
    } else size += 2;
  }
  return size;
};

const isPair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
};

/** Bytes that one unit of UTF-16 takes in a string of Go's JSON beside those of UTF-8. */
const escapeSize = (code: number): number => {
  // Quote and backslash, and the controls that have a letter, get a backslash in front.
  if (code === 0x22 || code === 0x5c) return 1;
  if (code === 0x08 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d) return 1;
  // Other controls, and what HTML would read, become six characters; so do the line breaks of JavaScript, of three bytes.
  if (code < 0x20 || code === 0x26 || code === 0x3c || code === 0x3e) return 5;
  return code === 0x2028 || code === 0x2029 ? 3 : 0;
};

const jsonTextSize = (text: string): number => {
  let size = utf8Size(text) + 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    size += escapeSize(code);
    // Half of a pair is written as an escape.
    if (code >= 0xd800 && code < 0xe000) {
      if (isPair(text, at)) at++;
      else size += 3;
    }
  }
  return size;
};

/** Bytes of the JSON of a value, without making it. Absent values are left out as JSON leaves them out. */
export const jsonSize = (value: unknown): number => {
  if (typeof value === "string") return jsonTextSize(value);
  if (Array.isArray(value)) {
    return 1 + Math.max(1, value.length) + value.reduce((size: number, item: unknown) => size + jsonSize(item), 0);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return entries.reduce(
      (size, [key, item]) => size + jsonTextSize(key) + 1 + jsonSize(item),
      1 + Math.max(1, entries.length),
    );
  }
  return String(value ?? null).length;
};

/** Bytes of the JSON of a value if there are more than a limit. Asked only of what holds much text: see `holding`. */
export const sizeAbove = (limit: number, value: unknown): number | undefined => {
  const size = jsonSize(value);
  return size > limit ? size : undefined;
};

const units = ["bytes", "KiB", "MiB", "GiB"];

/** A number of bytes as people say it: `900 bytes`, `1.5 MiB`. */
export const saidSize = (bytes: number): string => {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`;
};
