import type { Expression } from "@argotsx/expr";
import { bind, isShort } from "./bind.ts";
import { isCarried, refuseCarried } from "./carried.ts";
import { choose } from "./choose.ts";
import { isText } from "./coerce.ts";
import { describe } from "./constant/plain.ts";
import type { Method } from "./construct.ts";
import type { Lowering } from "./lowering.ts";
import { mayEndEarly } from "./may-end-early.ts";
import { methodHelp } from "./method-help.ts";
import { Site } from "./site.ts";
import type { Call, MemberAccess } from "./tree.ts";
import { nameOf } from "./type.ts";
import type { Value } from "./value.ts";
import { written } from "./written.ts";

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
  const row = lowering.rows.ofFunction(value);
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

const longestRepeated = 60;

/** On JSON of unknown shape, what is there when the workflow runs decides which of two methods is meant. */
const dynamic = (asText: Method, asList: Method, receiver: Value, site: Site): Value | undefined => {
  const { lowering } = site;
  let found: Value | undefined;
  const make = (expression: Expression): Expression => {
    const lowerBoth = () =>
      lowering.alternatives(
        () => asText.lower({ expression, type: { kind: "string" } }, site),
        () => asList.lower({ expression, type: { kind: "list", items: { kind: "unknown" } } }, site),
      );
    // Where the receiver is bound to `#`, nothing else can be.
    const isBound = expression !== receiver.expression;
    const [one, other] = isBound ? lowering.inside(new Map(), lowerBoth) : lowerBoth();
    const only = one ?? other;
    if (only === undefined) return expression;
    // An argument that only one of the two can have says which it is.
    const chosen = one && other ? choose(isText(expression), one, other) : only;
    found = chosen;
    return chosen.expression;
  };
  // In a callback the arguments may read its parameters, which a receiver that is bound would hide.
  const isRepeated = lowering.isInside && isShort(receiver.expression, longestRepeated);
  const expression = isRepeated ? make(receiver.expression) : bind([receiver.expression], make);
  return found && { ...found, expression };
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
  const all = lowering.rows.ofMethod(callee.name);
  const isOfBoth = all.some(({ on }) => on === "string") && all.some(({ on }) => on === "list");
  if (isCarried(receiver) && (isOfBoth || (all.length > 0 && all.every(({ on }) => on === "list")))) {
    return refuseCarried(callee.object, lowering);
  }
  const rows = chosen(all, receiver);
  const [row] = rows;
  if (row === undefined) {
    const what = receiver.type.kind === "unknown" ? "a value" : nameOf(receiver.type);
    return lowering.fail(
      callee.at,
      `${what} has no method ${callee.name} in an expression of Argo`,
      methodHelp(callee.name, receiver.type, lowering.rows),
    );
  }
  if (!rows.every((one) => fits(site, one.arguments))) return undefined;
  const [asText, asList] = [rows.find(({ on }) => on === "string"), rows.find(({ on }) => on === "list")];
  if (asText === undefined || asList === undefined) return row.lower(receiver, site);
  return dynamic(asText, asList, receiver, site);
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
  if (
    callee.kind === "member" &&
    constant.receiver !== undefined &&
    lowering.rows.ofFunction(constant.value) === undefined
  ) {
    const operand = lowering.context.operand(constant.value, written(callee), call.at);
    const isBuiltIn = typeof constant.receiver === "string" || Array.isArray(constant.receiver);
    if (operand === undefined && isBuiltIn) return method(call, callee, lowering);
  }
  return known(call, constant.value, lowering);
};
