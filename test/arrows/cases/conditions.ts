import type { Case } from "../case.ts";
import { any, anyText, ascii, fc, finiteInput, finiteNumber, flag, json, mixed, texts, upTo } from "../domains.ts";

const two = { f: flag, g: flag };
const choice = { type: "string", values: fc.constantFrom("heads", "tails", "") } as const;
const absent = json(fc.record({ v: fc.oneof(fc.constant(null), anyText) }, { requiredKeys: [] }));

export const conditions: readonly Case[] = [
  { row: "a && b", arrow: "() => f() && g() && s() !== ''", inputs: { ...two, s: any } },
  { row: "a || b", arrow: "() => f() || g() && !f()", inputs: two },
  { row: "a || b", arrow: "() => (f() || g()) && !f()", inputs: two },
  { row: "!a", arrow: "() => !f()", inputs: two },
  { row: "!a", arrow: "() => !(f() && !(s() === 'a')) === !g()", inputs: { ...two, s: ascii } },
  { row: "!a", arrow: "() => !j().includes('a')", inputs: { j: texts } },
  { row: "a === b, a !== b", arrow: "() => s() === 'heads'", inputs: { s: choice } },
  { row: "a === b, a !== b", arrow: "() => s() !== t()", inputs: { s: any, t: any } },
  { row: "a === b, a !== b", arrow: "() => n() === 3 || n() === m()", inputs: { n: finiteInput, m: finiteInput } },
  { row: "a === b, a !== b", arrow: "() => f() === true && f() !== false && f() === g()", inputs: two },
  { row: "a === b, a !== b", arrow: "() => j().map((x) => x === 'a' || x === 1 || x === true)", inputs: { j: mixed } },
  { row: "a === b, a !== b", arrow: "() => j().map((x) => x !== s())", inputs: { j: mixed, s: ascii } },
  { row: "a == null, a != null", arrow: "() => j().v == null", inputs: { j: absent } },
  { row: "a == null, a != null", arrow: "() => null != j().v", inputs: { j: absent } },
  { row: "a == null, a != null", arrow: "() => n() == null", inputs: { n: finiteInput } },
  { row: "a == null, a != null", arrow: "() => n() != undefined", inputs: { n: finiteInput }, absent: ["n"] },
  {
    row: "a < b, a <= b, a > b, a >= b",
    arrow: "() => n() < m() || n() >= 3",
    inputs: { n: finiteInput, m: finiteInput },
  },
  {
    row: "a < b, a <= b, a > b, a >= b",
    arrow: "() => n() > m() && n() <= 3.5",
    inputs: { n: finiteInput, m: finiteInput },
  },
  {
    row: "a < b, a <= b, a > b, a >= b",
    arrow: "() => [s() < t(), s() <= t(), s() > t(), s() >= 'b']",
    inputs: { s: upTo, t: upTo },
  },
  {
    row: "a < b, a <= b, a > b, a >= b",
    arrow: "() => j().map((x) => x.n > 2 && x.n <= x.m)",
    inputs: { j: json(fc.array(fc.record({ n: finiteNumber, m: finiteNumber }), { maxLength: 4 })) },
  },
];
