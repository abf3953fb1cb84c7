import type { Expression } from "@argotsx/expr";
import { bind } from "../bind.ts";
import type { Method } from "../construct.ts";
import { binary, call, integer, slice, sprig, text } from "../make.ts";
import { asInteger, constantOf } from "../numbers.ts";
import type { Site } from "../site.ts";
import { listOf, string } from "../type.ts";
import { characters, isNarrow, unitsOf } from "../units.ts";
import type { Value } from "../value.ts";
import { replace } from "./replace.ts";

const textual = (expression: Expression): Value => ({ expression, type: string });

/** What JavaScript takes for white space, as a class of Go's regular expressions. */
const space = "[\\s\\v\\pZ\\x{FEFF}]+";
const without = (pattern: string) => (receiver: Value) =>
  textual(sprig("regexReplaceAll", text(pattern), receiver.expression, text("")));

const mapped = (callee: string) => (receiver: Value) => textual(call(callee, receiver.expression));

/** A stretch of a text by the indices of its characters. */
export const stretch = (value: Expression, from?: Expression, to?: Expression): Value =>
  textual(call("join", slice(characters(value), from, to), text("")));

const padding = (site: Site): Expression | undefined => {
  if (!site.has(1)) return text(" ");
  const constant = site.constant(1);
  if (typeof constant?.value === "string" && constant.value.length === 1 && isNarrow(constant.value))
    return text(constant.value);
  return site.fail(
    "a text is padded with one constant character in an expression of Argo",
    'write `padStart(length, "0")`',
  );
};

const pad =
  (isStart: boolean) =>
  (receiver: Value, site: Site): Value | undefined => {
    const length = site.integer(0);
    const filler = padding(site);
    if (length === undefined || filler === undefined) return undefined;
    const padded = bind([receiver.expression, length], (value, long) => {
      const missing = call(
        "repeat",
        filler,
        call("max", binary("-", long, unitsOf({ ...receiver, expression: value })), integer(0)),
      );
      return isStart ? binary("+", missing, value) : binary("+", value, missing);
    });
    return { ...textual(padded), ...(receiver.narrow === true && { narrow: true }) };
  };

const atLeastZero = (value: Value): number | undefined => {
  const constant = constantOf(value);
  return constant === undefined ? undefined : Math.max(Math.trunc(constant), 0);
};

/** JavaScript takes negative indices for 0 and swaps those that are the wrong way round. */
const substring = (receiver: Value, site: Site): Value | undefined => {
  const from = site.number(0);
  const to = site.has(1) ? site.number(1) : undefined;
  if (from === undefined || (to === undefined && site.has(1))) return undefined;
  const start = atLeastZero(from);
  const end = to && atLeastZero(to);
  if (start !== undefined && (to === undefined || end !== undefined)) {
    const [first, last] = end === undefined || end > start ? [start, end] : [end, start];
    return stretch(receiver.expression, integer(first), last === undefined ? undefined : integer(last));
  }
  const clamped = (index: number) => {
    const given = site.integer(index);
    return given && call("max", given, integer(0));
  };
  const [a, b] = [clamped(0), site.has(1) ? clamped(1) : undefined];
  if (a === undefined) return undefined;
  if (b === undefined) return stretch(receiver.expression, a);
  return textual(
    bind([receiver.expression, a, b], (value, x, y) => stretch(value, call("min", x, y), call("max", x, y)).expression),
  );
};

const method = (
  name: string,
  takes: readonly [number, number],
  row: Pick<Method, "written" | "domain" | "becomes">,
  lower: Method["lower"],
): Method => ({ on: "string", name, arguments: takes, ...row, lower });

const testing = (name: string, operator: "startsWith" | "endsWith"): Method =>
  method(
    name,
    [1, 1],
    { written: `text.${name}(part)`, domain: "", becomes: `\`text ${operator} part\`` },
    (receiver, site) => {
      const part = site.text(0);
      return part && { expression: binary(operator, receiver.expression, part.expression), type: { kind: "boolean" } };
    },
  );

export const texts: readonly Method[] = [
  testing("startsWith", "startsWith"),
  testing("endsWith", "endsWith"),
  method(
    "toUpperCase",
    [0, 0],
    {
      written: "text.toUpperCase()",
      domain: "letters of Unicode 15 whose upper case is one letter, so not ß or ﬁ",
      becomes: "`upper(text)`",
    },
    mapped("upper"),
  ),
  method(
    "toLowerCase",
    [0, 0],
    { written: "text.toLowerCase()", domain: "letters of Unicode 15 but Σ and İ", becomes: "`lower(text)`" },
    mapped("lower"),
  ),
  method(
    "trim",
    [0, 0],
    {
      written: "text.trim()",
      domain: "",
      becomes: "`sprig.regexReplaceAll('^…+|…+$', text, '')` with the characters that JavaScript trims",
    },
    without(`^${space}|${space}$`),
  ),
  method(
    "trimStart",
    [0, 0],
    { written: "text.trimStart()", domain: "", becomes: "`sprig.regexReplaceAll('^…+', text, '')`" },
    without(`^${space}`),
  ),
  method(
    "trimEnd",
    [0, 0],
    { written: "text.trimEnd()", domain: "", becomes: "`sprig.regexReplaceAll('…+$', text, '')`" },
    without(`${space}$`),
  ),
  method(
    "split",
    [1, 2],
    {
      written: "text.split(separator)",
      domain: "an empty separator: texts of characters up to U+FFFF",
      becomes: "`split(text, separator)`, with a limit `split(text, separator)[:limit]`",
    },
    (receiver, site) => {
      const separator = site.text(0);
      if (separator === undefined) return undefined;
      const parts = call("split", receiver.expression, separator.expression);
      if (!site.has(1)) return { expression: parts, type: listOf(string) };
      const limit = site.constant(1)?.value;
      if (typeof limit !== "number" || !Number.isSafeInteger(limit) || limit < 0) {
        return site.fail("the limit of split must be a constant whole number");
      }
      return { expression: slice(parts, undefined, integer(limit)), type: listOf(string) };
    },
  ),
  method(
    "replace",
    [2, 2],
    {
      written: "text.replace(part, other)",
      domain: "a replacement without `$`, unless it is constant; an empty part: texts of characters up to U+FFFF",
      becomes: "`replace(text, part, other, 1)`",
    },
    replace("first"),
  ),
  method(
    "replaceAll",
    [2, 2],
    {
      written: "text.replaceAll(part, other)",
      domain: "as `text.replace(part, other)`",
      becomes: "`replace(text, part, other)`",
    },
    replace("all"),
  ),
  method(
    "substring",
    [1, 2],
    {
      written: "text.substring(start, end)",
      domain: "texts of characters up to U+FFFF",
      becomes: "`join(split(text, '')[start:end], '')`, with the indices in order",
    },
    substring,
  ),
  method(
    "charAt",
    [1, 1],
    {
      written: "text.charAt(index)",
      domain: "texts of characters up to U+FFFF",
      becomes: "`join(split(text, '')[index:index + 1], '')`",
    },
    (receiver, site) => {
      const given = site.number(0);
      if (given === undefined) return undefined;
      const index = asInteger(given);
      if ((constantOf(given) ?? 0) <= -1) return textual(text(""));
      // Before the start nothing is cut out, which slices that count from the end would not know.
      const expression = bind([receiver.expression, index], (value, i) => {
        const isNegative = binary("<", i, integer(0));
        const inside = stretch(value, i, binary("+", i, integer(1))).expression;
        if (i.kind === "integer") return stretch(value, i, integer(Number(i.value) + 1)).expression;
        return { kind: "conditional", test: isNegative, then: text(""), otherwise: inside };
      });
      return textual(expression);
    },
  ),
  method(
    "repeat",
    [1, 1],
    {
      written: "text.repeat(count)",
      domain: "counts from 0 to 1,000,000",
      becomes: "`repeat(text, count)`",
    },
    (receiver, site) => {
      const count = site.integer(0);
      return count && textual(call("repeat", receiver.expression, count));
    },
  ),
  method(
    "padStart",
    [1, 2],
    {
      written: "text.padStart(length, character)",
      domain: "one constant character",
      becomes: "`repeat(character, max(length - len(text), 0)) + text`, counted as `text.length` is",
    },
    pad(true),
  ),
  method(
    "padEnd",
    [1, 2],
    {
      written: "text.padEnd(length, character)",
      domain: "one constant character",
      becomes: "`text + repeat(character, max(length - len(text), 0))`",
    },
    pad(false),
  ),
];
