import { any, bool, duration, float, int, isAny, isNumeric, listOf, type StaticType, string, time } from "./types.ts";

// One letter a parameter, then the result. `a` any value, `s` string, `i` int, `n` number, `l` list, `m` map, `z` time zone.
const table: Readonly<Record<string, readonly string[]>> = {
  type: ["a:s"],
  string: ["a:s"],
  abs: ["n:="],
  ceil: ["n:f"],
  floor: ["n:f"],
  round: ["n:f"],
  int: ["n:i", "s:i"],
  float: ["n:f", "s:f"],
  len: ["s:i", "l:i", "m:i"],
  trim: ["s:s", "ss:s"],
  trimPrefix: ["s:s", "ss:s"],
  trimSuffix: ["s:s", "ss:s"],
  upper: ["s:s"],
  lower: ["s:s"],
  split: ["ss:S", "ssi:S"],
  splitAfter: ["ss:S", "ssi:S"],
  replace: ["sss:s", "sssi:s"],
  repeat: ["si:s"],
  join: ["l:s", "ls:s"],
  indexOf: ["ss:i"],
  lastIndexOf: ["ss:i"],
  hasPrefix: ["ss:b"],
  hasSuffix: ["ss:b"],
  toJSON: ["a:s"],
  fromJSON: ["s:a"],
  toBase64: ["s:s"],
  fromBase64: ["s:s"],
  now: [":t", "z:t"],
  duration: ["s:d"],
  date: ["s:t", "ss:t", "sss:t", "zs:t", "zss:t"],
  timezone: ["s:z"],
  first: ["l:a"],
  last: ["l:a"],
  take: ["li:l"],
  keys: ["m:l"],
  values: ["m:l"],
  toPairs: ["m:l"],
  fromPairs: ["l:g"],
  reverse: ["l:l"],
  uniq: ["l:l"],
  flatten: ["l:l"],
  sort: ["l:l", "ls:l"],
  bitand: ["ii:i"],
  bitor: ["ii:i"],
  bitxor: ["ii:i"],
  bitnand: ["ii:i"],
  bitshl: ["ii:i"],
  bitshr: ["ii:i"],
  bitushr: ["ii:i"],
  bitnot: ["i:i"],
};

/** Argo's own functions take and give what Go's `any` is, so that nothing is known of what they return. */
export const argoTable: Readonly<Record<string, readonly string[]>> = {
  asInt: ["a:a"],
  asFloat: ["a:a"],
  toJson: ["a:s"],
  jsonpath: ["ss:a"],
};

const letters: Readonly<Record<string, string>> = {
  s: "string",
  i: "int",
  n: "number",
  l: "list",
  m: "map",
  z: "time zone",
};

const takes = (letter: string, type: StaticType): boolean => {
  if (letter === "a" || isAny(type)) return true;
  if (letter === "n") return isNumeric(type);
  if (letter === "m") return type.kind === "map" || type.kind === "groups";
  if (letter === "l") return type.kind === "list" || type.kind === "bytes";
  if (letter === "z") return type.kind === "timezone";
  return type.kind === letters[letter];
};

const resultOf = (letter: string, first: StaticType | undefined): StaticType => {
  switch (letter) {
    case "s":
      return string;
    case "i":
      return int;
    case "f":
      return float;
    case "b":
      return bool;
    case "t":
      return time;
    case "d":
      return duration;
    case "z":
      return { kind: "timezone" };
    case "g":
      return { kind: "groups" };
    case "S":
      return listOf(string);
    case "l":
      return listOf(any);
    case "=":
      return first ?? any;
    default:
      return any;
  }
};

/** Names of the built-ins that take values only; predicates, `get`, `concat`, `max` and the like are checked by themselves. */
export const overloadedNames: readonly string[] = Object.keys(table);

/** All built-ins that take values only. */
export const builtinNames: ReadonlySet<string> = new Set([
  ...overloadedNames,
  ...["get", "concat", "max", "min", "mean", "median"],
]);

/** Why a call is refused. */
interface Refusal {
  readonly kind: "count" | "type";
  readonly message: string;
}

/** The type that a call returns, or what is wrong with its arguments. */
export const callOverloaded = (name: string, types: readonly StaticType[], argo: boolean): StaticType | Refusal => {
  const source = argo ? argoTable : table;
  const rows = Object.hasOwn(source, name) ? (source[name] ?? []) : [];
  const counts = rows.map((row) => row.indexOf(":"));
  const fitting = rows.filter((row) => row.indexOf(":") === types.length);
  if (fitting.length === 0) return { kind: "count", message: wrongCount(name, counts, types.length) };
  for (const row of fitting) {
    if (types.every((type, index) => takes(row[index] ?? "a", type))) return resultOf(row.at(-1) ?? "a", types[0]);
  }
  const index = types.findIndex((type, at) => !fitting.some((row) => takes(row[at] ?? "a", type)));
  const at = Math.max(0, index);
  const wanted = [...new Set(fitting.map((row) => letters[row[at] ?? ""] ?? "value"))].join(" or ");
  const given = types[at]?.kind ?? "nil";
  const place = types.length > 1 ? ` as argument ${at + 1}` : "";
  const message = `\`${name}\` takes a ${wanted}${place}, and this is ${given}${conversion(wanted)}.`;
  return { kind: "type", message };
};

const conversion = (wanted: string): string =>
  wanted === "string" ? ": convert it with `string(…)`" : wanted === "int" ? ": convert it with `int(…)`" : "";

export const wrongCount = (name: string, counts: readonly number[], given: number): string => {
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  const range =
    least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  const noun = least === most && least === 1 ? "argument" : "arguments";
  return `\`${name}\` takes ${range} ${noun}, not ${given}.`;
};
