import type { Call } from "../expression.ts";
import type { MistakeKind } from "../problem.ts";
import { type Check, isArgoFunction, isBuiltin, report } from "./check-context.ts";
import { suggestion } from "./did-you-mean.ts";
import { readSelector } from "./jsonpath/selector.ts";
import { predicates } from "./operators.ts";
import { argoTable, builtinNames, callOverloaded, overloadedNames, wrongCount } from "./overloads.ts";
import { countsOf, parameterAt } from "./sprig/parameters.ts";
import { signatures } from "./sprig/signatures.ts";
import { any, bool, int, isAny, isNumeric, listOf, nameOf, type StaticType, unknown } from "./types.ts";
import { EvaluationError } from "./value.ts";

const overloaded: ReadonlySet<string> = new Set(overloadedNames);

export const typeOfCall = (node: Call, check: Check): StaticType => {
  const { callee } = node;
  if (callee.kind === "member") {
    const name = callee.property.kind === "string" ? callee.property.value : "";
    if (callee.object.kind === "name" && callee.object.name === "sprig" && isArgoFunction(check, "sprig")) {
      return typeOfSprig(node, name, check);
    }
    check.typeOf(callee, check);
    for (const item of node.arguments) check.typeOf(item, check);
    return any;
  }
  if (callee.kind !== "name") return report(check, callee, "Only names and methods can be called.", "function");
  const { name } = callee;
  if (callee.builtin !== true) {
    const { variables } = check.environment;
    const own = check.locals.some((local) => local.name === name) || Object.hasOwn(variables, name);
    if (own && !isBuiltin(name)) {
      for (const item of node.arguments) check.typeOf(item, check);
      return report(check, callee, `\`${name}\` is a variable and cannot be called.`, "function");
    }
  }
  if (predicates.has(name)) return typeOfPredicate(node, name, check);
  const types = node.arguments.map((item) => check.typeOf(item, check));
  const argo = callee.builtin !== true && isArgoFunction(check, name) && Object.hasOwn(argoTable, name);
  if (argo || overloaded.has(name)) {
    const result = callOverloaded(name, types, argo);
    if (argo && name === "jsonpath") checkSelector(node, check);
    return "message" in result ? report(check, node, result.message, result.kind) : result;
  }
  if (builtinNames.has(name)) return typeOfSpecial(node, name, types, check);
  if (check.environment.open === true && callee.builtin !== true) return any;
  const known = [
    ...builtinNames,
    ...predicates.keys(),
    ...(isArgoFunction(check, "sprig") ? Object.keys(argoTable) : []),
  ];
  const inSprig = isArgoFunction(check, "sprig") && signatures.has(name);
  return report(
    check,
    callee,
    inSprig
      ? `There is no function \`${name}\`: write \`sprig.${name}(…)\`.`
      : `There is no function \`${name}\`${suggestion(name, known)}`,
    "function",
  );
};

/** A selector that is written out is read whenever the call is, and fails then if it cannot be. */
const checkSelector = ({ arguments: [, selector] }: Call, check: Check): void => {
  if (selector?.kind !== "string") return;
  try {
    readSelector(selector.value);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    report(check, selector, error.message);
  }
};

/** Built-ins with rules of their own. */
const typeOfSpecial = (node: Call, name: string, types: readonly StaticType[], check: Check): StaticType => {
  const wrong = (message: string, kind?: MistakeKind): StaticType => report(check, node, message, kind);
  const isList = (type: StaticType): boolean => isAny(type) || type.kind === "list" || type.kind === "bytes";
  if (name === "get") {
    const [from = any, key = any] = types;
    if (types.length !== 2) return wrong(wrongCount(name, [2], types.length), "count");
    if (isAny(from)) return any;
    if (from.kind === "groups") return from.items ?? any;
    const wanted = from.kind === "map" ? "string" : from.kind === "list" || from.kind === "bytes" ? "int" : undefined;
    if (wanted === undefined) return wrong(`\`get\` takes a list or a map, and this is ${nameOf(from)}.`);
    if (!isAny(key) && key.kind !== wanted) return wrong(`\`get\` takes a ${wanted} here, and this is ${nameOf(key)}.`);
    return from.kind === "list" ? from.items : any;
  }
  if (types.length === 0) return wrong(wrongCount(name, [1, Number.POSITIVE_INFINITY], 0), "count");
  if (name === "concat") {
    const bad = types.find((type) => !isList(type));
    return bad === undefined
      ? listOf(any)
      : wrong(`\`concat\` takes lists, and this is ${nameOf(bad)}: join texts with \`+\`.`);
  }
  // max, min, mean and median: the first list ends what is known before the run.
  for (const type of types) {
    if (isList(type)) return any;
    if (!isNumeric(type))
      return wrong(
        `\`${name}\` takes numbers and lists of them, and this is ${nameOf(type)}: convert it with \`int(…)\` or \`float(…)\`.`,
      );
  }
  return types[0] ?? any;
};

const asks: ReadonlySet<string> = new Set([
  ...["all", "none", "any", "one", "filter", "count", "find", "findLast", "findIndex", "findLastIndex"],
]);

const typeOfPredicate = (node: Call, name: string, check: Check): StaticType => {
  const row = predicates.get(name) ?? { least: 1, most: 1 };
  const [list, predicate, last] = node.arguments;
  if (list === undefined || node.arguments.length < row.least || node.arguments.length > row.most) {
    return report(check, node, wrongCount(name, [row.least, row.most], node.arguments.length), "count");
  }
  const type = check.typeOf(list, check);
  const items = type.kind === "list" ? type.items : type.kind === "bytes" ? int : any;
  if (!isAny(type) && type.kind !== "list" && type.kind !== "bytes") {
    report(
      check,
      list,
      `\`${name}\` takes a list, and this is ${nameOf(type)}${type.kind === "string" ? ": read JSON with `fromJSON(…)` first" : ""}.`,
    );
  }
  const index = name === "map" || name === "reduce";
  const item = { type: items, index, accumulator: name === "reduce" };
  const result = predicate === undefined ? items : check.typeOf(predicate, { ...check, item });
  if (asks.has(name) && predicate !== undefined && !isAny(result) && result.kind !== "bool") {
    report(
      check,
      predicate,
      `\`${name}\` asks for true or false of every item, and this is ${nameOf(result)}: compare it with something.`,
    );
  }
  if (predicate !== undefined && result.kind === "nil") {
    report(check, predicate, `What \`${name}\` computes for every item is always nil: write a value.`);
  }
  const order = last === undefined ? any : check.typeOf(last, check);
  if (name === "sortBy" && last !== undefined && !isAny(order) && order.kind !== "string") {
    report(check, last, `The order of \`sortBy\` is "asc" or "desc", and this is ${nameOf(order)}.`);
  }
  switch (name) {
    case "all":
    case "none":
    case "any":
    case "one":
      return bool;
    case "count":
    case "findIndex":
    case "findLastIndex":
      return int;
    case "filter":
      return listOf(items);
    case "map":
      return listOf(result);
    case "sum":
      return result;
    case "find":
    case "findLast":
      return items;
    case "sortBy":
      return type;
    case "reduce":
      return result;
    case "groupBy":
      return { kind: "groups", items: listOf(any) };
    default:
      return any;
  }
};

const kinds: Readonly<Record<string, string>> = { s: "string", i: "int", f: "float", b: "bool", l: "list", m: "map" };

/** Argo looks at sprig's functions only when it runs, where all of this fails for certain. */
const typeOfSprig = (node: Call, name: string, check: Check): StaticType => {
  const types = node.arguments.map((item) => check.typeOf(item, check));
  const signature = signatures.get(name);
  const full = `sprig.${name}`;
  if (signature === undefined) {
    return report(
      check,
      node.callee,
      `There is no function \`${full}\`${suggestion(name, signatures.keys())}`,
      "function",
    );
  }
  const { least, most } = countsOf(signature);
  if (types.length < least || types.length > most)
    return report(check, node, wrongCount(full, [least, most], types.length), "count");
  node.arguments.forEach((item, index) => {
    const type = types[index] ?? any;
    const wanted = kinds[parameterAt(signature, index)];
    if (wanted !== undefined && !isAny(type) && type.kind !== "nil" && type.kind !== wanted) {
      report(check, item, `\`${full}\` takes a ${wanted} here, and this is ${nameOf(type)}${conversion(wanted)}.`);
    }
  });
  return unknown;
};

const conversion = (wanted: string): string =>
  wanted === "string" || wanted === "int" || wanted === "float" ? `: convert it with \`${wanted}(…)\`` : "";
