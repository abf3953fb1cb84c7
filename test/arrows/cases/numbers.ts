// biome-ignore-all lint/suspicious/noTemplateCurlyInString: arrows are written as texts
import type { Case } from "../case.ts";
import {
  any,
  anyText,
  ascii,
  fc,
  finiteInput,
  finiteNumber,
  flag,
  index,
  json,
  numbers as list,
  number,
  smallWhole,
  text,
  wholeInput,
  wholes,
} from "../domains.ts";

const two = { n: finiteInput, m: finiteInput };
const one = { n: finiteInput };
const halves = number(
  fc
    .oneof(
      finiteNumber,
      fc.integer({ min: -9, max: 9 }).map((n) => n / 2),
      fc.constantFrom(
        0.49999999999999994,
        -0.49999999999999994,
        4503599627370495.5,
        -4503599627370495.5,
        1e-20,
        -1e-20,
        9007199254740991,
      ),
    )
    .map((n) => (n === 0 ? 0 : n)),
);
const digits = text(
  fc
    .maxSafeInteger()
    .map(String)
    .filter((s) => s.replace("-", "").length <= 15),
);
const decimals = text(
  fc.oneof(finiteNumber.map(String), fc.constantFrom("007", "+5", "-1.50", "1e3", "1E-7", ".5", "5.")),
);
const record = json(fc.record({ a: finiteNumber, b: finiteNumber, s: anyText }));
const anything = json(fc.oneof(finiteNumber, anyText, fc.boolean(), fc.constant(null)));

export const numbers: readonly Case[] = [
  { row: "a + b", arrow: "() => n() + m() + 1", inputs: two },
  { row: "a + b", arrow: "() => s() + n() + ' ' + f() + null + 1.5", inputs: { s: any, n: finiteInput, f: flag } },
  { row: "a + b", arrow: "() => n() + s() + (n() + m())", inputs: { ...two, s: any } },
  { row: "a + b", arrow: "() => j().a + j().b", inputs: { j: record } },
  { row: "a + b", arrow: "() => j().s + '-' + j().a", inputs: { j: record } },
  { row: "a - b", arrow: "() => n() - m() - (n() - 2)", inputs: two },
  { row: "a - b", arrow: "() => n() - n()", inputs: one },
  { row: "a * b", arrow: "() => n() * m()", inputs: two },
  { row: "a * b", arrow: "() => `${n() * -2}`", inputs: { n: index } },
  { row: "a * b", arrow: "() => j().length * 9007199254740991 * 2000", inputs: { j: list } },
  { row: "a * b", arrow: "() => j().map((x) => x * n() * -1)", inputs: { j: wholes, n: index } },
  { row: "a / b", arrow: "() => n() / 4", inputs: one },
  { row: "a / b", arrow: "() => String(n() / (m() * m() + 1))", inputs: { n: index, m: index } },
  { row: "a / b", arrow: "() => j().length / 2", inputs: { j: list } },
  { row: "a % b", arrow: "() => n() % 3", inputs: { n: wholeInput } },
  {
    row: "a % b",
    arrow: "() => String(n() % m())",
    inputs: { n: wholeInput, m: number(smallWhole.filter((n) => n !== 0)) },
  },
  { row: "a % b", arrow: "() => j().map((x, i) => i % 2 === 0 ? x : -1)", inputs: { j: list } },
  { row: "a ** b", arrow: "() => n() ** 2 + 2 ** m()", inputs: { n: index, m: number(fc.nat({ max: 50 })) } },
  { row: "-a", arrow: "() => -n()", inputs: one },
  { row: "-a", arrow: "() => `${-n()}` + -j().length", inputs: { n: finiteInput, j: list } },
  { row: "+a", arrow: "() => +s() + +f() + +n()", inputs: { s: digits, f: flag, n: finiteInput } },
  { row: "Math.round(x)", arrow: "() => Math.round(n())", inputs: { n: halves } },
  {
    row: "Math.round(x)",
    arrow: "() => Math.round(n() * 100) / 100",
    inputs: { n: number(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => (n === 0 ? 0 : n))) },
  },
  {
    row: "Math.round(x)",
    arrow: "() => j().map((x) => Math.round(x / 2 + x * n() - 1))",
    inputs: { j: wholes, n: index },
  },
  { row: "Math.floor(x)", arrow: "() => Math.floor(n() / 2)", inputs: one },
  { row: "Math.ceil(x)", arrow: "() => String(Math.ceil(n() / 2))", inputs: one },
  { row: "Math.trunc(x)", arrow: "() => Math.trunc(n())", inputs: { n: halves } },
  { row: "Math.abs(x)", arrow: "() => Math.abs(n()) + Math.abs(j().length - 3)", inputs: { n: finiteInput, j: list } },
  { row: "Math.abs(x)", arrow: "() => Math.abs(n() * -1)", inputs: one },
  { row: "Math.sign(x)", arrow: "() => Math.sign(n())", inputs: one },
  { row: "Math.sign(x)", arrow: "() => `${Math.sign(n() * m() - n())}`", inputs: { n: index, m: index } },
  { row: "Math.min(a, b, …)", arrow: "() => Math.min(n(), m(), 4)", inputs: two },
  { row: "Math.min(a, b, …)", arrow: "() => Math.min(n(), 9007199254740991) * 4096", inputs: { n: wholeInput } },
  { row: "Math.max(a, b, …)", arrow: "() => Math.max(n(), m(), j().length, -1)", inputs: { ...two, j: list } },
  { row: "Math.max(a, b, …)", arrow: "() => j().reduce((a, b) => Math.max(a, b), 0)", inputs: { j: list } },
  { row: "Math.pow(a, b)", arrow: "() => Math.pow(n(), 3)", inputs: { n: index } },
  {
    row: "String(value)",
    arrow: "() => [String(n()), String(f()), String(s()), String(null), String(j().length)]",
    inputs: { n: finiteInput, f: flag, s: any, j: list },
  },
  { row: "String(value)", arrow: "() => String(j()) + '!'", inputs: { j: anything } },
  {
    row: "value.toString()",
    arrow: "() => n().toString() + f().toString() + s().toString()",
    inputs: { n: finiteInput, f: flag, s: any },
  },
  { row: "Number(value)", arrow: "() => Number(s())", inputs: { s: decimals } },
  { row: "Number(value)", arrow: "() => Number(f()) * 2 + Number(n())", inputs: { f: flag, n: finiteInput } },
  {
    row: "Number(value)",
    arrow: "() => j().map(Number)",
    inputs: { j: json(fc.array(fc.oneof(finiteNumber, finiteNumber.map(String)), { maxLength: 4 })) },
  },
  {
    row: "Boolean(value)",
    arrow: "() => [Boolean(s()), Boolean(n()), Boolean(f()), Boolean(s().length)]",
    inputs: { s: ascii, n: index, f: flag },
  },
  { row: "parseInt(text)", arrow: "() => parseInt(s()) * 1000 + parseInt(s(), 10)", inputs: { s: digits } },
  { row: "parseFloat(text)", arrow: "() => parseFloat(s())", inputs: { s: decimals } },
  {
    row: "Array.isArray(value)",
    arrow: "() => [Array.isArray(j()), Array.isArray(j().a), Array.isArray(s()), Array.isArray(s().split(''))]",
    inputs: { j: json(fc.oneof(fc.constant({ a: [] }), fc.constant({ a: "x" }))), s: any },
  },
  { row: "Number.isInteger(number)", arrow: "() => Number.isInteger(n() / 2)", inputs: one },
];
