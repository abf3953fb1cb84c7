// biome-ignore-all lint/suspicious/noTemplateCurlyInString: arrows are written as texts
import type { Case } from "../case.ts";
import {
  any,
  anyJson,
  anyText,
  asciiText,
  bmpTexts,
  fc,
  finiteInput,
  finiteNumber,
  flag,
  flatObject,
  json,
  mixed,
  numbers,
  smallWhole,
  wholes,
} from "../domains.ts";

const nullable = json(fc.array(fc.oneof(anyText, finiteNumber, fc.boolean(), fc.constant(null)), { maxLength: 4 }));
const nested = json(
  fc.array(fc.oneof(anyText, fc.array(fc.oneof(finiteNumber, fc.array(anyText, { maxLength: 2 })), { maxLength: 3 })), {
    maxLength: 4,
  }),
);
const records = json(fc.array(fc.record({ name: anyText, n: smallWhole, on: fc.boolean() }), { maxLength: 5 }));
const object = json(flatObject);

export const lists: readonly Case[] = [
  { row: "list.join(separator)", arrow: "() => j().join() + j().join(s())", inputs: { j: nullable, s: any } },
  {
    row: "list.join(separator)",
    arrow: "() => s().split('a').join('-') + [n(), n() * -1, 2].join(' ')",
    inputs: { s: any, n: finiteInput },
  },
  {
    row: "list.join(separator)",
    arrow: "() => j().map((x) => x.n > 0).join('|') + j().map((x) => String(x.name)).join('')",
    inputs: { j: records },
  },
  { row: "list.reverse()", arrow: "() => j().reverse()", inputs: { j: mixed } },
  {
    row: "list.toReversed()",
    arrow: "() => s().split('').toReversed().join('')",
    inputs: { s: { type: "string", values: asciiText } },
  },
  { row: "list.flat(depth)", arrow: "() => j().flat()", inputs: { j: nested } },
  { row: "list.flat(depth)", arrow: "() => j().flat(Infinity)", inputs: { j: nested } },
  { row: "list.flat(depth)", arrow: "() => [[n(), 1], [2]].flat()", inputs: { n: finiteInput } },
  { row: "list.sort(order)", arrow: "() => j().map((x) => String(x)).sort()", inputs: { j: bmpTexts } },
  { row: "list.sort(order)", arrow: "() => j().sort((a, b) => a - b)", inputs: { j: numbers } },
  { row: "list.toSorted(order)", arrow: "() => [3, n(), 2.5].toSorted((a, b) => b - a)", inputs: { n: finiteInput } },
  {
    row: "list.toSorted(order)",
    arrow: "() => s().split(',').toSorted()",
    inputs: { s: { type: "string", values: asciiText } },
  },
  { row: "list.map((item, index) => …)", arrow: "() => j().map((x) => x.name + ':' + x.n)", inputs: { j: records } },
  { row: "list.map((item, index) => …)", arrow: "() => j().map((x, i) => ({ i, x: x * 2 }))", inputs: { j: wholes } },
  { row: "list.map((item, index) => …)", arrow: "() => j().map(String)", inputs: { j: mixed } },
  { row: "list.map((item, index) => …)", arrow: "() => j().map(() => 1)", inputs: { j: mixed } },
  {
    row: "list.filter((item, index) => …)",
    arrow: "() => j().filter((x) => x.on === true && x.n > 0).map((x, i) => `${x.name}${i}`)",
    inputs: { j: records },
  },
  {
    row: "list.filter((item, index) => …)",
    arrow: "() => j().filter((x, i) => i % 2 === 0 || x === 'a').length",
    inputs: { j: mixed },
  },
  {
    row: "list.filter((item, index) => …)",
    arrow: "() => j().filter((x, i) => i > 0 && x !== 1).filter((x) => x !== 'a').map((x) => [x])",
    inputs: { j: mixed },
  },
  {
    row: "list.filter((item, index) => …)",
    arrow: "() => s().split(',').filter(Boolean)",
    inputs: { s: { type: "string", values: asciiText } },
  },
  {
    row: "list.some((item, index) => …)",
    arrow: "() => j().some((x) => x.n === 1) || j().some((x, i) => x.n === i)",
    inputs: { j: records },
  },
  {
    row: "list.every((item, index) => …)",
    arrow: "() => j().every((x) => x.n > -5) && j().every((x, i) => x.n !== i)",
    inputs: { j: records },
  },
  {
    row: "list.find((item, index) => …)",
    arrow: "() => j().find((x) => x.on === true)?.name ?? 'none'",
    inputs: { j: records },
  },
  { row: "list.find((item, index) => …)", arrow: "() => j().find((x, i) => i > 0 && x !== 'a')", inputs: { j: mixed } },
  { row: "list.findLast((item, index) => …)", arrow: "() => j().findLast((x) => x > 0) ?? 0", inputs: { j: wholes } },
  {
    row: "list.findLast((item, index) => …)",
    arrow: "() => j().findLast((x, i) => x > i) ?? 0",
    inputs: { j: wholes },
  },
  {
    row: "list.findIndex((item, index) => …)",
    arrow: "() => j().findIndex((x) => x > 0) + j().findIndex((x, i) => x === i)",
    inputs: { j: wholes },
  },
  {
    row: "list.findLastIndex((item, index) => …)",
    arrow: "() => j().findLastIndex((x) => x > 0) + j().findLastIndex((x, i) => x === i)",
    inputs: { j: wholes },
  },
  { row: "list.flatMap((item, index) => …)", arrow: "() => j().flatMap((x, i) => [x, i])", inputs: { j: mixed } },
  {
    row: "list.flatMap((item, index) => …)",
    arrow: "() => j().flatMap((x) => s().split(x))",
    inputs: { j: json(fc.constantFrom(["a"], ["a", "b"], [])), s: any },
  },
  { row: "list.flatMap((item, index) => …)", arrow: "() => j().flatMap((x) => x)", inputs: { j: nested } },
  {
    row: "list.reduce((sum, item, index) => …, start)",
    arrow: "() => j().reduce((sum, x) => sum + x, 0)",
    inputs: { j: numbers },
  },
  {
    row: "list.reduce((sum, item, index) => …, start)",
    arrow: "() => j().reduce((sum, x, i) => sum + x.name + i, s())",
    inputs: { j: records, s: any },
  },
  {
    row: "list.reduce((sum, item, index) => …, start)",
    arrow: "() => j().reduce((n, x) => (x.on === true ? n + 1 : n), 0) / 2",
    inputs: { j: records },
  },
  {
    row: "list.reduce((sum, item, index) => …, start)",
    arrow: "() => j().reduce((all, x) => all.concat([x, x]), [])",
    inputs: { j: mixed },
  },
  {
    row: "list.reduce((sum, item, index) => …, start)",
    arrow: "() => j().reduce((ok, x) => ok && x > -5, f())",
    inputs: { j: wholes, f: flag },
  },
  { row: "Object.keys(object)", arrow: "() => Object.keys(j())", inputs: { j: object } },
  { row: "Object.keys(object)", arrow: "() => Object.keys(j()).map((key) => key + '!').length", inputs: { j: object } },
  { row: "Object.values(object)", arrow: "() => Object.values(j())", inputs: { j: object } },
  { row: "Object.values(object)", arrow: "() => j().map((x) => Object.values(x).length)", inputs: { j: records } },
  {
    row: "Object.entries(object)",
    arrow: "() => Object.entries(j()).map((entry) => entry[0] + '=' + entry[1]).join(',')",
    inputs: { j: json(flatObject.map((o) => o)) },
  },
  {
    row: "JSON.parse(text)",
    arrow: "() => JSON.parse(s())",
    inputs: { s: { type: "string", values: anyJson.map((value) => JSON.stringify(value, null, 1)) } },
  },
  {
    row: "JSON.parse(text)",
    arrow: "() => JSON.parse(s()).map((x) => x.n * 2)",
    inputs: {
      s: {
        type: "string",
        values: fc.array(fc.record({ n: finiteNumber }), { maxLength: 3 }).map((value) => JSON.stringify(value)),
      },
    },
  },
  {
    row: "JSON.stringify(value)",
    arrow: "() => JSON.stringify(j())",
    inputs: { j: json(anyJson.filter((value) => !/[\u2028\u2029]/.test(JSON.stringify(value)))) },
  },
  {
    row: "JSON.stringify(value)",
    arrow: "() => JSON.stringify({ z: s(), 'a<b': [n() * -1, f(), null], m: { y: n(), b: {} } })",
    inputs: { s: { type: "string", values: asciiText }, n: finiteInput, f: flag },
  },
  {
    row: "JSON.stringify(value)",
    arrow: "() => JSON.stringify(s()) + JSON.stringify(n()) + JSON.stringify(j().map((x) => x * -1))",
    inputs: {
      s: { type: "string", values: anyText.filter((s) => !/[\u2028\u2029]/.test(s)) },
      n: finiteInput,
      j: numbers,
    },
  },
];
