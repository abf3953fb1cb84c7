import type { Case } from "../case.ts";
import { any, anyText, ascii, asciiText, fc, flag, index, json, mixed, number, text, upTo } from "../domains.ts";

const two = { s: any, t: ascii };
const s = { s: any };
// Letters with one upper and one lower case, in any position.
const upper = text(anyText.filter((one) => [...one].every((c) => [...c.toUpperCase()].length === 1)));
const lower = text(anyText.filter((one) => !/[Σİ]/.test(one)));
const spaced = text(
  fc
    .tuple(
      fc.string({
        unit: fc.constantFrom(..." \t\n\r\v\f", "\u00a0", "\u0085", "\u200b", "\ufeff", "\u3000", "\u2028", "\u1680"),
        maxLength: 4,
      }),
      anyText,
      fc.string({
        unit: fc.constantFrom(..." \t\n\r\v\f", "\u00a0", "\u0085", "\u180e", "\ufeff", "\u3000"),
        maxLength: 4,
      }),
    )
    .map((parts) => parts.join("")),
);
const plain = text(asciiText.filter((one) => !one.includes("$")));
const count = number(fc.nat({ max: 6 }));
const either = json(fc.oneof(fc.array(asciiText, { maxLength: 4 }), asciiText));

export const texts: readonly Case[] = [
  { row: "text.startsWith(part)", arrow: "() => s().startsWith(t()) || s().startsWith('a')", inputs: two },
  { row: "text.endsWith(part)", arrow: "() => s().endsWith(t()) || s().endsWith('\\n')", inputs: two },
  { row: "text.toUpperCase()", arrow: "() => s().toUpperCase()", inputs: { s: upper } },
  { row: "text.toLowerCase()", arrow: "() => s().toLowerCase()", inputs: { s: lower } },
  { row: "text.trim()", arrow: "() => s().trim()", inputs: { s: spaced } },
  { row: "text.trimStart()", arrow: "() => s().trimStart()", inputs: { s: spaced } },
  { row: "text.trimEnd()", arrow: "() => s().trimEnd()", inputs: { s: spaced } },
  { row: "text.split(separator)", arrow: "() => s().split(',')", inputs: s },
  { row: "text.split(separator)", arrow: "() => s().split('')", inputs: { s: upTo } },
  { row: "text.split(separator)", arrow: "() => s().split(t())", inputs: { s: upTo, t: ascii } },
  { row: "text.split(separator)", arrow: "() => s().split('a', 2)", inputs: s },
  { row: "text.replace(part, other)", arrow: "() => s().replace('a', '-')", inputs: s },
  { row: "text.replace(part, other)", arrow: "() => s().replace(t(), u())", inputs: { s: upTo, t: ascii, u: plain } },
  { row: "text.replace(part, other)", arrow: "() => s().replace(t(), '[$&|$$|$1]')", inputs: { s: upTo, t: ascii } },
  { row: "text.replaceAll(part, other)", arrow: "() => s().replaceAll('a', 'aa').replaceAll('\\n', '')", inputs: s },
  {
    row: "text.replaceAll(part, other)",
    arrow: "() => s().replaceAll(t(), u())",
    inputs: { s: upTo, t: ascii, u: plain },
  },
  {
    row: "text.substring(start, end)",
    arrow: "() => s().substring(2) + s().substring(-1, 1) + s().substring(3, 1)",
    inputs: { s: upTo },
  },
  {
    row: "text.substring(start, end)",
    arrow: "() => s().substring(n()) + s().substring(n(), m())",
    inputs: { s: upTo, n: index, m: index },
  },
  {
    row: "text.charAt(index)",
    arrow: "() => s().charAt(0) + s().charAt(-1) + s().charAt(n())",
    inputs: { s: upTo, n: index },
  },
  { row: "text.repeat(count)", arrow: "() => s().repeat(n()) + '-'.repeat(2.7)", inputs: { s: any, n: count } },
  {
    row: "text.padStart(length, character)",
    arrow: "() => s().padStart(n(), '0') + s().padStart(4)",
    inputs: { s: any, n: index },
  },
  { row: "text.padStart(length, character)", arrow: "() => String(n()).padStart(3, '0')", inputs: { n: index } },
  { row: "text.padEnd(length, character)", arrow: "() => s().trim().padEnd(n(), 'é')", inputs: { s: any, n: index } },
  { row: "text.includes(part)", arrow: "() => s().includes(t())", inputs: two },
  { row: "text.includes(part)", arrow: "() => j().includes('a')", inputs: { j: either } },
  { row: "list.includes(item)", arrow: "() => ['heads', 'a', 'b'].includes(s())", inputs: { s: ascii } },
  {
    row: "list.includes(item)",
    arrow: "() => [j().includes(s()), [...j()].includes(1), [...j()].includes(n() + 1)]",
    inputs: { j: mixed, s: ascii, n: index },
  },
  {
    row: "list.includes(item)",
    arrow: "() => [1, 2, 3].includes(n()) || [true].includes(f())",
    inputs: { n: index, f: flag },
  },
  { row: "text.indexOf(part)", arrow: "() => s().indexOf(t())", inputs: two },
  {
    row: "text.indexOf(part)",
    arrow: "() => [s().indexOf('a') >= 0, s().indexOf('a') === -1, s().indexOf('é') > 0, s().indexOf('a') < 2]",
    inputs: s,
  },
  { row: "text.indexOf(part)", arrow: "() => (s() + t()).trim().indexOf(t() + 'a')", inputs: two },
  {
    row: "list.indexOf(item)",
    arrow: "() => j().indexOf(s()) + 10 * j().map((x) => x + '!').indexOf('a!')",
    inputs: { j: json(fc.array(asciiText, { maxLength: 4 })), s: ascii },
  },
  { row: "text.lastIndexOf(part)", arrow: "() => s().lastIndexOf(t())", inputs: two },
  {
    row: "list.lastIndexOf(item)",
    arrow: "() => j().lastIndexOf('a') + [...j()].lastIndexOf(1) * 10",
    inputs: { j: mixed },
  },
  {
    row: "text.slice(start, end)",
    arrow: "() => s().slice(1) + '|' + s().slice(-2) + '|' + s().slice(n(), m())",
    inputs: { s: upTo, n: index, m: index },
  },
  { row: "text.slice(start, end)", arrow: "() => j().slice(1, -1)", inputs: { j: either } },
  {
    row: "list.slice(start, end)",
    arrow: "() => [j().slice(1), j().slice(-2), j().slice(n(), m()), j().slice()]",
    inputs: { j: mixed, n: index, m: index },
  },
  { row: "text.at(index)", arrow: "() => (s().at(-1) ?? '') + (s().at(n()) ?? '')", inputs: { s: upTo, n: index } },
  { row: "text.at(index)", arrow: "() => j().at(n()) ?? 'none'", inputs: { j: either, n: index } },
  { row: "list.at(index)", arrow: "() => s().split(',').at(-1)", inputs: s },
  { row: "list.at(index)", arrow: "() => j().at(n())", inputs: { j: mixed, n: index } },
  { row: "text.concat(other)", arrow: "() => s().concat('-', n(), f())", inputs: { s: any, n: index, f: flag } },
  { row: "text.concat(other)", arrow: "() => j().concat('x')", inputs: { j: either } },
  { row: "list.concat(other)", arrow: "() => [...j()].concat(['a'], s(), j(), [])", inputs: { j: mixed, s: any } },
];
