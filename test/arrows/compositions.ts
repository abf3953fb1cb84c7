// biome-ignore-all lint/suspicious/noTemplateCurlyInString: arrows are written as texts
import fc, { type Arbitrary } from "fast-check";
import type { Input } from "./case.ts";
import { asciiText, smallWhole } from "./domains.ts";

/** What compositions read: values from the domains of all rows together. */
export const inputs: Readonly<Record<string, Input>> = {
  s: { type: "string", values: asciiText },
  t: { type: "string", values: asciiText },
  n: { type: "number", values: smallWhole },
  m: { type: "number", values: fc.integer({ min: -50, max: 50 }).map((n) => n / 4) },
  f: { type: "boolean", values: fc.boolean() },
  g: { type: "boolean", values: fc.boolean() },
  ts: { type: "json", values: fc.array(asciiText, { maxLength: 4 }) },
  ns: { type: "json", values: fc.array(smallWhole, { maxLength: 4 }) },
};

interface Kinds {
  readonly text: string;
  readonly number: string;
  readonly boolean: string;
  readonly texts: string;
  readonly numbers: string;
}

/** The parameters of the functions around. */
type Parameters = Readonly<Record<string, "text" | "number">>;

const fill = (pattern: string, parts: readonly string[]): string => {
  let next = 0;
  return pattern.replace(/\b[TNBXY]\b/g, (hole) => parts[next++] ?? hole);
};

const holes = { T: "text", N: "number", B: "boolean", X: "texts", Y: "numbers" } as const;

const patterns: { readonly [K in keyof Kinds]: readonly string[] } = {
  text: [
    "(T + T)",
    "`<${T}|${N}>`",
    "T.trim()",
    "T.toUpperCase()",
    "T.slice(N, N)",
    "T.slice(1)",
    "T.substring(N, N)",
    "T.replace('a', T.replaceAll('$', ''))",
    "T.replaceAll(' ', '-')",
    "(B ? T : T)",
    "String(N)",
    "String(B)",
    "(T.split(',')[0] ?? '')",
    "(X[Math.round(N)] ?? '')",
    "(X.at(-1) ?? T)",
    "T.padStart(4, '0')",
    "T.repeat(Math.abs(Math.sign(N)))",
    "T.charAt(N)",
    "X.join('+')",
    "Y.join()",
    "JSON.stringify(T)",
    "JSON.stringify({ b: T, a: [N, B] })",
    "JSON.stringify(X)",
    "(X.find(x => F) ?? 'none')",
    "X.reduce((sum, x) => sum + x, T)",
    "T.concat(N, T)",
    "(N + T)",
  ],
  number: [
    "(N + N)",
    "(N - N)",
    "(N * N)",
    "(N / 4)",
    "-(N)",
    "Math.round(N)",
    "Math.floor(N)",
    "Math.ceil(N / 3)",
    "Math.trunc(N)",
    "Math.abs(N)",
    "Math.sign(N)",
    "Math.min(N, N)",
    "Math.max(N, N, 0)",
    "T.length",
    "X.length",
    "Y.length",
    "T.indexOf(T)",
    "T.lastIndexOf('a')",
    "X.indexOf(T)",
    "X.findIndex(x => F)",
    "(B ? N : N)",
    "(B ? 1 : N)",
    "Math.max(1, N)",
    "Number(String(N))",
    "Number(B)",
    "Y.reduce((sum, y) => sum + y, 0)",
    "(Y[Math.round(N)] ?? 0)",
    "(Y.find(y => G) ?? -1)",
    "(Math.round(N) % 3)",
    "Y.filter((y, i) => i > 0).length",
  ],
  boolean: [
    "(N < N)",
    "(N >= N)",
    "(T === T)",
    "(N === N)",
    "(X[1] === T)",
    "(X.at(-1) !== 'a')",
    "(Y[Math.round(N)] === 1)",
    "(X[0] === X[1])",
    "(Y.at(2) < N)",
    "((B ? null : T) === 'a')",
    "((B ? T : N) === T)",
    "((B ? T : N) === 'a')",
    "((B ? 1 : N) === 1)",
    "(Math.max(0, N) === 1)",
    "(Math.min(X.length, N) === 2)",
    "['a', ''].includes(X[0])",
    "[1, 2].includes(Y[0])",
    "(T !== '')",
    "(B && B)",
    "(B || B)",
    "!B",
    "(B === B)",
    "T.includes(T)",
    "T.startsWith('a')",
    "T.endsWith(T)",
    "X.includes(T)",
    "Y.includes(N)",
    "X.some(x => F)",
    "X.every(x => F)",
    "Y.some(y => G)",
    "(T < T)",
    "Number.isInteger(N)",
    "(T.length > 2)",
    "(T.length === 0)",
    "(T.indexOf('a') >= 0)",
    "Boolean(T)",
    "(X.find(x => F) == null)",
  ],
  texts: [
    "T.split(',')",
    "T.split('')",
    "X.map(x => H)",
    "X.filter(x => F)",
    "X.filter((x, i) => i !== 1)",
    "X.slice(N)",
    "X.concat(T)",
    "X.concat(X)",
    "X.reverse()",
    "[...X, T]",
    "[T, T]",
    "(B ? X : X)",
    "Y.map(String)",
    "X.map((x, i) => x + i)",
    "X.flatMap(x => [x, x])",
    "X.sort()",
  ],
  numbers: [
    "Y.map(y => J)",
    "Y.filter(y => G)",
    "Y.slice(1, N)",
    "[N, ...Y]",
    "X.map(x => x.length)",
    "Y.toSorted((a, b) => a - b)",
    "[N, 1]",
    "(B ? Y : Y)",
    "Y.toReversed()",
  ],
};

const leaves: { readonly [K in keyof Kinds]: readonly string[] } = {
  text: ["s()", "t()", "'a'", "'a,b'", "''", "NAME"],
  number: ["n()", "m()", "0", "1", "(-2)", "0.5", "LIMIT"],
  boolean: ["f()", "g()", "true"],
  texts: ["ts().map(x => `${x}`)", "['a', 'b']", "s().split(',')"],
  numbers: ["ns().map(y => y * 1)", "[1, 2.5]", "[n()]"],
};

/** The bodies of functions: of texts, conditions on them, numbers, conditions on those. */
const bodies = { H: ["x", "text"], F: ["x", "boolean"], J: ["y", "number"], G: ["y", "boolean"] } as const;

const grammar = (depth: number, parameters: Parameters): { readonly [K in keyof Kinds]: Arbitrary<string> } => {
  const at = (kind: keyof Kinds): Arbitrary<string> => {
    const own = Object.keys(parameters).filter((name) => parameters[name] === kind);
    const leaf = fc.constantFrom(...leaves[kind], ...own, ...own, ...own);
    if (depth <= 0) return leaf;
    const deeper = grammar(depth - 1, parameters);
    const composed = fc.constantFrom(...patterns[kind]).chain((pattern) => {
      const wanted = [...pattern.matchAll(/\b[TNBXYHFJG]\b/g)].map(([hole]) => hole);
      const parts = wanted.map((hole): Arbitrary<string> => {
        const body = bodies[hole as keyof typeof bodies];
        if (body === undefined) return deeper[holes[hole as keyof typeof holes]];
        const [name, result] = body;
        return grammar(depth - 1, { ...parameters, [name]: name === "x" ? "text" : "number" })[result];
      });
      return fc.tuple(...parts).map((texts) => fill(pattern.replace(/\b[HFJG]\b/g, "T"), texts));
    });
    return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: composed });
  };
  return {
    get text() {
      return at("text");
    },
    get number() {
      return at("number");
    },
    get boolean() {
      return at("boolean");
    },
    get texts() {
      return at("texts");
    },
    get numbers() {
      return at("numbers");
    },
  };
};

export const constants = { NAME: "b a", LIMIT: 3 };

/** Arrows that put the constructs of the table together, up to some levels deep. */
export const compositions = (depth: number): Arbitrary<string> => {
  const all = grammar(depth, {});
  return fc.oneof(all.text, all.number, all.boolean, all.texts, all.numbers).map((body) => `() => ${body}`);
};
