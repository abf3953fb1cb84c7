import { bind } from "./bind.ts";
import { isText } from "./coerce.ts";
import { describe } from "./constant/plain.ts";
import type { Method } from "./construct.ts";
import type { Lowering } from "./lowering.ts";
import { conditional } from "./make.ts";
import { methodHelp } from "./method-help.ts";
import { Site } from "./site.ts";
import { functionRow, methodRows } from "./table.ts";
import type { Call, MemberAccess, Tree } from "./tree.ts";
import { either, nameOf } from "./type.ts";
import type { Value } from "./value.ts";
import { written } from "./written.ts";

/** Whether a chain of members may end early at a `?.`, which what is called on it cannot. */
export const mayEndEarly = (tree: Tree): boolean => {
  switch (tree.kind) {
    case "member":
    case "element":
      return tree.optional || mayEndEarly(tree.object);
    case "call":
      return tree.optional || mayEndEarly(tree.callee);
    default:
      return false;
  }
};

const takes = ([least, most]: readonly [number, number]): string => {
  if (most === Infinity) return `at least ${least}`;
  if (least !== most) return `${least} to ${most}`;
  return least === 0 ? "no" : String(least);
};

const fits = (site: Site, [least, most]: readonly [number, number]): boolean => {
  const given = site.tree.arguments.length;
  if (given >= least && given <= most) return true;
  site.fail(
    `${site.callee} takes ${takes([least, most])} ${most === 1 ? "argument" : "arguments"} in an expression of Argo, and ${given} ${given === 1 ? "is" : "are"} given`,
  );
  return false;
};

const known = (call: Call, value: unknown, lowering: Lowering): Value | undefined => {
  const path = written(call.callee);
  const row = functionRow(value);
  const site = new Site(call, lowering);
  if (row !== undefined) return fits(site, row.arguments) ? row.lower(site) : undefined;
  const operand = lowering.context.operand(value, path, call.at);
  if (operand === undefined) {
    if (typeof value !== "function")
      return lowering.fail(call.callee.at, `${path} is ${describe(value)}, not a function`);
    const built = value === Math.random || value === Date.now || value === Date;
    return lowering.fail(
      call.callee.at,
      built ? `${path} would give another value at every look` : `${path} cannot run inside an expression of Argo`,
      built ? "compute it in a script" : "call it outside the arrow function and use its result",
    );
  }
  const [argument] = call.arguments;
  return argument === undefined ? operand : lowering.fail(argument.at, `${path} takes no arguments`);
};

const chosen = (rows: readonly Method[], receiver: Value): readonly Method[] => {
  const { kind } = receiver.type;
  if (kind === "unknown") return rows;
  return rows.filter((row) => row.on === "any" || row.on === kind);
};

/** On JSON of unknown shape, what is there when the workflow runs decides which of two methods is meant. */
const dynamic = (rows: readonly Method[], receiver: Value, site: Site): Value | undefined => {
  const [asTextRow, asListRow] = [rows.find(({ on }) => on === "string"), rows.find(({ on }) => on === "list")];
  if (asTextRow === undefined || asListRow === undefined) return undefined;
  const lower = (row: Method, expression: Value["expression"], kind: "string" | "list"): Value | undefined => {
    const type = kind === "string" ? ({ kind } as const) : ({ kind, items: { kind: "unknown" } } as const);
    return row.lower({ expression, type }, site);
  };
  let type: Value["type"] | undefined;
  let complete = true;
  let bound = false;
  const make = (expression: Value["expression"]) => {
    bound = expression !== receiver.expression;
    const run = () => [lower(asTextRow, expression, "string"), lower(asListRow, expression, "list")] as const;
    const [one, other] = bound ? site.lowering.inside(new Map(), run) : run();
    if (one === undefined || other === undefined) {
      complete = false;
      return expression;
    }
    type = either(one.type, other.type);
    return conditional(isText(expression), one.expression, other.expression);
  };
  const expression = bind([receiver.expression], make);
  return complete && type !== undefined ? { expression, type } : undefined;
};

const method = (call: Call, callee: MemberAccess, lowering: Lowering): Value | undefined => {
  const receiver = lowering.value(callee.object);
  if (receiver === undefined) return undefined;
  if (mayEndEarly(callee)) {
    return lowering.fail(
      callee.at,
      `an expression of Argo cannot skip the call of ${callee.name} when something before it is absent`,
      'give a value for that case: `(a?.b ?? "").trim()`',
    );
  }
  const site = new Site(call, lowering);
  const rows = chosen(methodRows(callee.name), receiver);
  const [row, another] = rows;
  if (row === undefined) {
    const what = receiver.type.kind === "unknown" ? "a value" : nameOf(receiver.type);
    return lowering.fail(
      call.at,
      `${what} has no method ${callee.name} in an expression of Argo`,
      methodHelp(callee.name, receiver.type),
    );
  }
  if (!rows.every((one) => fits(site, one.arguments))) return undefined;
  return another === undefined ? row.lower(receiver, site) : dynamic(rows, receiver, site);
};

/** A call: of a reference, of a function that JavaScript brings along, or of a method. */
export const lowerCall = (call: Call, lowering: Lowering): Value | undefined => {
  const { callee } = call;
  const constant = lowering.constants.of(callee);
  if (constant === undefined) {
    if (callee.kind === "member") return method(call, callee, lowering);
    if (callee.kind === "refused") return lowering.value(callee);
    // What could not be read has been said.
    if (callee.kind === "name") return undefined;
    return lowering.fail(callee.at, `${written(callee)} cannot be called in an expression of Argo`);
  }
  // A method of a constant whose arguments are not constant.
  if (callee.kind === "member" && constant.receiver !== undefined && functionRow(constant.value) === undefined) {
    const operand = lowering.context.operand(constant.value, written(callee), call.at);
    const isBuiltIn = typeof constant.receiver === "string" || Array.isArray(constant.receiver);
    if (operand === undefined && isBuiltIn) return method(call, callee, lowering);
  }
  return known(call, constant.value, lowering);
};
