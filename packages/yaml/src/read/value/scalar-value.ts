import * as n from "../parse/tree.ts";
import { resolvePlain, toInteger } from "./plain-scalar.ts";
import { scalarText } from "./scalar-text.ts";

export type ScalarValue = string | number | boolean | null;

const core = "tag:yaml.org,2002:";

/** What a scalar stands for; undefined when its text is not what its tag says. Unknown tags leave the text. */
export const scalarValue = (tree: n.Tree, node: number): ScalarValue | undefined => {
  const kind = tree.kind(node);
  if (kind === n.EMPTY && tree.properties(node)?.tag === undefined) return null;
  if (kind === n.JSON_SCALAR) return jsonScalar(tree, node);
  const text = scalarText(tree, node);
  const tag = tree.properties(node)?.tag;
  if (tag === undefined) return kind === n.PLAIN_SCALAR ? resolvePlain(text) : text;
  return tag.startsWith(core) ? checked(tag.slice(core.length), text) : text;
};

/** What Go reads in JSON; half of a surrogate pair, which only an escape can be, is U+FFFD to it. */
const jsonScalar = (tree: n.Tree, node: number): ScalarValue => {
  const value: ScalarValue = JSON.parse(tree.text.slice(tree.start(node), tree.end(node)));
  return typeof value === "string" ? value.toWellFormed() : value;
};

const checked = (tag: string, text: string): ScalarValue | undefined => {
  if (tag === "binary") return decoded(text);
  if (tag === "timestamp") return isTimestamp(text) ? text : undefined;
  if (tag !== "null" && tag !== "bool" && tag !== "int" && tag !== "float") return text;
  const value = resolvePlain(text);
  if (tag === "null") return value === null ? value : undefined;
  if (tag === "bool") return typeof value === "boolean" ? value : undefined;
  if (typeof value !== "number") return undefined;
  const integer = toInteger(text);
  // A number with a point is no integer to Go, whatever its digits, and one that only fits without a sign no float.
  const fits = tag === "int" ? integer !== undefined : integer === undefined || integer < 2n ** 63n;
  return fits ? value : undefined;
};

/** The text that base64 stands for; line breaks in it do not count. */
const decoded = (text: string): string | undefined => {
  const base64 = text.replace(/[\n\r]/g, "");
  // A pattern that repeats groups of four takes a stack as deep as the text is long.
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
};

const timestamp =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d))|(?: (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?))?$/;

/** Whether a text is a date, or a date and a time, as Go's reader takes them. */
const isTimestamp = (text: string): boolean => {
  const match = timestamp.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, ...times] = match.slice(1).map(Number);
  const [hour = 0, minute = 0, second = 0] = times.filter((part) => !Number.isNaN(part));
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
};
