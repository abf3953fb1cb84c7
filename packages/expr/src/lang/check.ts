import type { Expression, Member, Pointer } from "../expression.ts";
import type { Mistake } from "../problem.ts";
import { typeOfCall } from "./check-calls.ts";
import { type Check, isArgoFunction, isBuiltin, report, variable } from "./check-context.ts";
import { refusal, typeOfBinary, typeOfEither } from "./check-operators.ts";
import { suggestion } from "./did-you-mean.ts";
import { translate } from "./regexp.ts";
import {
  any,
  bool,
  type EnvironmentType,
  float,
  int,
  isAny,
  isNumeric,
  listOf,
  type MapType,
  nameOf,
  nil,
  type StaticType,
  string,
  unknown,
} from "./types.ts";
import { EvaluationError } from "./value.ts";

/**
 * What Argo refuses before it runs an expression: unknown names and functions, wrong numbers and types of arguments,
 * operators between types that do not go together. Variables at the top keep their types; what is inside of a map may be
 * anything, except that a name which a closed map does not have is a problem too, since Argo calls it missing.
 */
export const checkExpression = (tree: Expression, environment: EnvironmentType): readonly Mistake[] =>
  typeExpression(tree, environment).mistakes;

/** What `checkExpression` says, and the type of the whole expression as far as it is known. */
export const typeExpression = (
  tree: Expression,
  environment: EnvironmentType,
): { readonly type: StaticType; readonly mistakes: readonly Mistake[] } => {
  const problems: Mistake[] = [];
  const type = typeOf(tree, { environment, problems, typeOf, locals: [] });
  return { type, mistakes: problems };
};

type Binary = Expression & { readonly kind: "binary" };

/** The type that an expression has before it runs; problems are added to the check. */
const typeOf = (node: Expression, check: Check): StaticType => {
  switch (node.kind) {
    case "nil":
      return nil;
    case "boolean":
      return bool;
    case "integer":
      return int;
    case "float":
      return float;
    case "string":
      return string;
    case "bytes":
      return { kind: "bytes" };
    case "name":
      return typeOfName(node, node.name, check);
    case "environment":
      return any;
    case "pointer":
      return typeOfPointer(node, check);
    case "member":
      return typeOfMember(node, check);
    case "slice":
      return typeOfSlice(node, check);
    case "call":
      return typeOfCall(node, check);
    case "predicate":
      return typeOf(node.body, check);
    case "unary": {
      const type = typeOf(node.operand, check);
      const fits = isAny(type) || (node.operator === "not" ? type.kind === "bool" : isNumeric(type));
      if (fits) return node.operator === "not" ? bool : type;
      const instead = node.operator === "not" ? "compare first, as in `not (x == '')`" : "convert it with `int(…)`";
      return report(check, node, `\`${node.operator}\` cannot stand before ${nameOf(type)}: ${instead}.`);
    }
    case "binary": {
      const guarded = node.operator === "??" ? { ...check, guarded: true } : check;
      const left = typeOf(node.left, mayBeText(node, node.left, check) ? { ...guarded, isText: true } : guarded);
      const right = typeOf(node.right, mayBeText(node, node.right, check) ? { ...check, isText: true } : check);
      const type = typeOfBinary(node.operator, left, right);
      if (type === undefined) return report(check, node, refusal(node.operator, left, right));
      const failure = failsAlways(node);
      return failure === undefined ? type : report(check, node.right, failure);
    }
    case "conditional": {
      const test = typeOf(node.test, check);
      if (!isAny(test) && test.kind !== "bool") {
        report(
          check,
          node.test,
          `A condition is true or false, and this is ${nameOf(test)}: compare it with something.`,
        );
      }
      return typeOfEither(typeOf(node.then, check), typeOf(node.otherwise, check), false);
    }
    case "list": {
      const types = node.items.map((item) => typeOf(item, item.kind === "name" ? check : { ...check, isText: false }));
      const [first = unknown] = types;
      return listOf(types.every((type) => nameOf(type) === nameOf(first)) ? first : any);
    }
    case "map":
      for (const { key, value } of node.entries) {
        typeOf(key, check);
        typeOf(value, check);
      }
      return { kind: "map", open: true };
    case "let":
      return typeOfLet(node, check);
    case "sequence":
      return node.items.map((item) => typeOf(item, check)).at(-1) ?? any;
    case "hole":
      return any;
  }
};

const ofTexts: ReadonlySet<string> = new Set(["==", "!=", "in", "contains", "startsWith", "endsWith", "matches"]);

/**
 * Whether an unknown word may be a text without its quotes: one that something is compared with, if that is a value by
 * itself. Of two words the first is the variable.
 */
const mayBeText = ({ operator, left, right }: Binary, side: Expression, check: Check): boolean => {
  if (!ofTexts.has(operator) || (side.kind !== "name" && !(side.kind === "list" && operator === "in"))) return false;
  const other = side === left ? right : left;
  if (other.kind === "name") return side === right || variable(check, other.name) !== undefined;
  return other.kind === "member" || other.kind === "call";
};

/** What Go computes or reads before the run, and fails. */
const failsAlways = ({ operator, right }: Binary): string | undefined => {
  if (operator === "%" && right.kind === "integer" && right.value === 0n) return "An integer is divided by zero here.";
  if (operator !== "matches" || right.kind !== "string") return undefined;
  try {
    translate(right.value);
    return undefined;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    // What only we cannot evaluate is none of the author's business.
    return /cannot be evaluated/.test(error.message) ? undefined : error.message;
  }
};

const typeOfName = (node: Expression, name: string, check: Check): StaticType => {
  const type = variable(check, name);
  if (type !== undefined) return type;
  if (check.environment.open === true) return any;
  if (name === "sprig" && isArgoFunction(check, name)) return any;
  if (isBuiltin(name) || isArgoFunction(check, name)) {
    return report(check, node, `\`${name}\` is a function: call it, as in \`${name}(…)\`.`, "function");
  }
  const known = [...check.locals.map((local) => local.name), ...Object.keys(check.environment.variables)];
  const advice = check.isText === true ? `: if it is a text, write \`'${name}'\`.` : suggestion(name, known);
  return report(check, node, `There is no variable \`${name}\`${advice}`, "variable");
};

const typeOfPointer = (node: Pointer, check: Check): StaticType => {
  const { item } = check;
  if (item === undefined)
    return report(check, node, "`#` is the item inside a predicate: here there is none.", "variable");
  if (node.name === "") return item.type;
  if (node.name === "index" && item.index) return int;
  if (node.name === "acc" && item.accumulator) return any;
  const where = node.name === "acc" ? "`reduce`" : "`map` and `reduce`";
  const known = node.name === "acc" || node.name === "index";
  return report(
    check,
    node,
    known
      ? `\`#${node.name}\` is only known in ${where}.`
      : `There is no \`#${node.name}\`: write \`#\`, \`#.${node.name}\`, \`#index\` or \`#acc\`.`,
    "variable",
  );
};

/** What is inside of another map is not known to be a map to expr-lang. */
const inside = (type: StaticType, object: MapType): StaticType => {
  if (type.kind === "map") return { ...type, inner: true };
  return object.certain === true ? type : insideOf(object);
};

/** A member of what is not known to be a map is not known at all. */
const insideOf = (object: MapType): StaticType => (object.inner === true ? unknown : any);

const typeOfMember = (node: Member, check: Check): StaticType => {
  const name = node.property.kind === "string" ? node.property.value : undefined;
  if (node.object.kind === "environment") {
    if (name === undefined) {
      typeOf(node.property, check);
      return any;
    }
    const type = variable({ ...check, locals: [] }, name);
    if (type !== undefined) return type;
    if (node.optional || check.environment.open === true) return any;
    const known = Object.keys(check.environment.variables);
    return report(check, node, `There is no variable \`${name}\`${suggestion(name, known)}`, "variable");
  }
  const object = typeOf(node.object, check);
  const property = typeOf(node.property, check);
  if (object.kind === "map") return fieldOf(node, object, name, property, check);
  if (object.kind === "any") return unknown;
  if (object.kind === "time" || object.kind === "duration" || object.kind === "timezone") return any;
  if (object.kind === "groups") return object.items ?? any;
  if (object.kind === "list" || object.kind === "bytes") {
    if (isAny(property) || property.kind === "int") return object.kind === "list" ? object.items : int;
    const what = name === undefined ? nameOf(property) : `\`${name}\``;
    return report(
      check,
      node,
      `The items of a list have numbers, not ${what}: write \`map(list, .name)\` for a field of every item.`,
    );
  }
  const what = name === undefined ? "items" : `\`${name}\``;
  return report(
    check,
    node,
    `A value of kind ${nameOf(object)} has no ${what}${object.kind === "string" ? ": read JSON with `fromJSON(…)` first" : ""}.`,
  );
};

const fieldOf = (
  node: Member,
  object: MapType,
  name: string | undefined,
  property: StaticType,
  check: Check,
): StaticType => {
  if (!isAny(property) && property.kind !== "string") {
    return report(check, node, `The keys of a map are strings, not ${nameOf(property)}: write \`string(…)\`.`);
  }
  const { fields } = object;
  if (name === undefined || fields === undefined) return insideOf(object);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field !== undefined) return inside(field, object);
  if (object.open === true || node.optional || check.guarded === true) return insideOf(object);
  const advice = object.large === true ? "." : suggestion(name, Object.keys(fields));
  return report(check, node, `There is no \`${name}\` here${advice}`, "variable");
};

const typeOfSlice = (node: Expression & { kind: "slice" }, check: Check): StaticType => {
  const type = typeOf(node.object, check);
  for (const bound of [node.from, node.to]) {
    const at = bound === undefined ? int : typeOf(bound, check);
    if (bound !== undefined && !isAny(type) && !isAny(at) && at.kind !== "int") {
      report(check, bound, `The bounds of a slice are integers, not ${nameOf(at)}: write \`int(…)\`.`);
    }
  }
  if (isAny(type) || type.kind === "string" || type.kind === "list" || type.kind === "bytes") return type;
  return report(check, node, `Only texts and lists have slices, not ${nameOf(type)}.`);
};

const typeOfLet = (node: Expression & { kind: "let" }, check: Check): StaticType => {
  const { name } = node;
  const taken = variable(check, name) !== undefined || isBuiltin(name) || isArgoFunction(check, name);
  if (taken) report(check, node, `\`let ${name}\` would hide what \`${name}\` is already: choose another name.`);
  const type = typeOf(node.value, check);
  return typeOf(node.body, { ...check, locals: [...check.locals, { name, type }] });
};
