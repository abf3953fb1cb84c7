import { textArgument } from "./arguments.ts";
import type { Builtin } from "./builtins/builtin.ts";
import { toFloating, toInteger } from "./builtins/numbers.ts";
import { jsonOf, readJson } from "./json.ts";
import { queryJson } from "./jsonpath/query.ts";

/** The functions that Argo puts beside the built-ins, except sprig's. */
export const argoFunctions: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["asInt", toInteger],
  ["asFloat", toFloating],
  ["toJson", ([value = null]) => jsonOf(value)],
  ["jsonpath", ([text, path]) => queryJson(readJson(textArgument("jsonpath", text)), textArgument("jsonpath", path))],
]);
