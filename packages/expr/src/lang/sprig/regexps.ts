import type { Builtin } from "../builtins/builtin.ts";
import { translate } from "../regexp.ts";
import { EvaluationError, nilList, type Value } from "../value.ts";

/** All matches as Go finds them: an empty one right behind another does not count. */
const matchesIn = (pattern: string, text: string, limit: number): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  let end = -1;
  for (const match of text.matchAll(translate(pattern, "g"))) {
    if (limit >= 0 && found.length >= limit) break;
    if (match[0] === "" && match.index === end) continue;
    end = match.index + match[0].length;
    found.push(match);
  }
  return found;
};

const replaced = (pattern: string, text: string, by: (match: RegExpExecArray) => string): string => {
  let result = "";
  let from = 0;
  for (const match of matchesIn(pattern, text, -1)) {
    result += text.slice(from, match.index) + by(match);
    from = match.index + match[0].length;
  }
  return result + text.slice(from);
};

/** Go's templates of replacements: `$1`, `${1}`, `${name}`, `$$`; names reach as far as letters and digits do. */
const expand = (template: string, match: RegExpExecArray): string =>
  template.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, dollar, name, braced) => {
    if (dollar) return "$";
    const group: string = name ?? braced;
    return (/^\d+$/.test(group) ? match[Number(group)] : match.groups?.[group]) ?? "";
  });

const split = (pattern: string, text: string, limit: number): Value => {
  translate(pattern);
  if (limit === 0) return nilList;
  if (pattern !== "" && text === "") return [""];
  const parts: string[] = [];
  let begin = 0;
  let end = 0;
  for (const match of matchesIn(pattern, text, limit)) {
    if (limit > 0 && parts.length === limit - 1) break;
    end = match.index;
    if (match.index + match[0].length !== 0) parts.push(text.slice(begin, end));
    begin = match.index + match[0].length;
  }
  return end === text.length ? parts : [...parts, text.slice(begin)];
};

const text = (value: Value | undefined): string => String(value);

const find: Builtin = ([pattern, value]) => translate(text(pattern)).exec(text(value))?.[0] ?? "";

const findAll: Builtin = ([pattern, value, limit]) => {
  translate(text(pattern));
  const found = limit === 0n ? [] : matchesIn(text(pattern), text(value), Number(limit)).map((match) => match[0]);
  return found.length === 0 ? nilList : found;
};

const replaceAll: Builtin = ([pattern, value, by]) =>
  replaced(text(pattern), text(value), (match) => expand(text(by), match));

const replaceLiteral: Builtin = ([pattern, value, by]) => replaced(text(pattern), text(value), () => text(by));

const splitAll: Builtin = ([pattern, value, limit]) => split(text(pattern), text(value), Number(limit));

const match: Builtin = ([pattern, value]) => translate(text(pattern)).test(text(value));

export const regexpFunctions: Readonly<Record<string, Builtin>> = {
  // Where the pattern cannot be read Go says false; here that is an error, since the pattern may only be unknown to us.
  regexMatch: match,
  mustRegexMatch: match,
  regexFind: find,
  mustRegexFind: find,
  regexFindAll: findAll,
  mustRegexFindAll: findAll,
  regexReplaceAll: replaceAll,
  mustRegexReplaceAll: replaceAll,
  regexReplaceAllLiteral: replaceLiteral,
  mustRegexReplaceAllLiteral: replaceLiteral,
  regexSplit: splitAll,
  mustRegexSplit: splitAll,
  regexQuoteMeta: ([value]) => text(value).replace(/[\\.+*?()|[\]{}^$]/g, "\\$&"),
  fail: ([message]) => {
    throw new EvaluationError(text(message));
  },
};
