import type { Budget } from "../budget.ts";
import type { Builtin } from "../builtins/builtin.ts";
import { EvaluationError, isList, kindOf, LooseMap, nilList, TextMap, type Value } from "../value.ts";
import { codingFunctions } from "./codings.ts";
import { dictFunctions } from "./dicts.ts";
import { listFunctions } from "./lists.ts";
import { mathFunctions } from "./math.ts";
import { countsOf, parameterAt } from "./parameters.ts";
import { pathFunctions } from "./paths.ts";
import { regexpFunctions } from "./regexps.ts";
import { signatures } from "./signatures.ts";
import { textFunctions } from "./texts.ts";

const functions: ReadonlyMap<string, Builtin> = new Map([
  ...Object.entries(codingFunctions),
  ...Object.entries(dictFunctions),
  ...Object.entries(listFunctions),
  ...Object.entries(mathFunctions),
  ...Object.entries(pathFunctions),
  ...Object.entries(regexpFunctions),
  ...Object.entries(textFunctions),
]);

/** Whether a function of sprig is evaluated here. The others depend on time, chance, keys or on types of Go. */
export const isEvaluated = (name: string): boolean => functions.has(name);

/** Calls `sprig.name(…)`. Go converts nothing: an argument of another kind than the parameter's is an error. */
export const callSprig = (name: string, values: readonly Value[], budget: Budget): Value => {
  const signature = signatures.get(name);
  if (signature === undefined) throw new EvaluationError(`There is no function \`sprig.${name}\`.`);
  const { least, most } = countsOf(signature);
  if (values.length < least || values.length > most) {
    throw new EvaluationError(
      `\`sprig.${name}\` takes ${least === most ? least : `at least ${least}`} arguments, not ${values.length}.`,
    );
  }
  const taken = values.map((value, index) => take(name, parameterAt(signature, index), value));
  const run = functions.get(name);
  if (run === undefined) throw new EvaluationError(`\`sprig.${name}\` is known, but not evaluated here.`);
  return run(taken, budget);
};

/** Nil becomes the zero value of the parameter's type. */
const take = (name: string, parameter: string, value: Value): Value => {
  const fail = (wanted: string): never => {
    throw new EvaluationError(`\`sprig.${name}\` takes ${wanted} here, not ${kindOf(value)}.`);
  };
  switch (parameter) {
    case "s":
      return value === null ? "" : typeof value === "string" ? value : fail("a string");
    case "i":
      return value === null ? 0n : typeof value === "bigint" ? value : fail("an int");
    case "f":
      return value === null ? 0 : typeof value === "number" ? value : fail("a float");
    case "b":
      return value === null ? false : typeof value === "boolean" ? value : fail("a bool");
    case "l":
      return value === null ? nilList : isList(value) ? value : fail("a list");
    case "m":
      if (value === null) return new Map();
      if (!(value instanceof Map) || value instanceof LooseMap) return fail("a map with string keys");
      return value instanceof TextMap ? fail("a map of any values, and Go has one of texts") : value;
    default:
      return value;
  }
};
