import type { Operand, Type } from "@argotsx/arrow";
import type { ParamType } from "@argotsx/authoring/tree";
import type { Expression } from "@argotsx/expr";
import { callOf, equalTo, itemPointer, mapOf, rawJsonOf, textOf } from "./make-expression.ts";
import type { Placed } from "./placed.ts";

/** How the text that a reference stands for is to be read. */
export type ReadAs =
  | { readonly kind: ParamType | "artifact" }
  /** A text that carries a value of a type that only TypeScript knows, such as an item of a list from elsewhere. */
  | { readonly kind: "carried" }
  /** What the items of a loop gave, joined to a JSON list: of texts, or of what each printed, which is JSON itself. */
  | {
      readonly kind: "list";
      readonly of: ParamType;
      readonly printed: boolean;
      /**
       * Set when there may be no items, and so no list at all: Argo then has nothing where an empty one is meant. It is
       * the loop's status, which says so where a missing result cannot be told.
       */
      readonly mayBeAbsent?: { readonly status: Expression };
    }
  /** The item of a loop whose fields are known: an object of texts. */
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, ParamType>> };

/** Of a task: its status, another of Argo's own fields such as its exit code, what it prints, or another output. */
export type Part = "status" | "field" | "printed" | "output";

/** What a reference means where it is read. */
export interface Resolution {
  /** What stands between `{{` and `}}`. */
  readonly tag: string;
  /** The same as an expression, which is a text there, too. */
  readonly expression: Expression;
  readonly as: ReadAs;
  /** The task that it comes from, if it does. */
  readonly from?: Placed;
  /** What it is of that task. */
  readonly part?: Part;
  /** Whether the output that it is has a value in any case. */
  readonly hasDefault?: boolean;
}

const types: Readonly<Record<ParamType, Type>> = {
  string: { kind: "string" },
  number: { kind: "number" },
  boolean: { kind: "boolean" },
  json: { kind: "unknown" },
};

/** A text, as Argo has it, converted to its type. */
const converted = (text: Expression, type: ParamType): Expression => {
  if (type === "number") return callOf("asFloat", text);
  if (type === "boolean") return equalTo(text, "true");
  return type === "json" ? callOf("fromJSON", text) : text;
};

/** What items that are not all texts any more are converted with: Argo parses them when all are objects or lists. */
const parsedItem: Expression = {
  kind: "conditional",
  test: equalTo(callOf("type", itemPointer), "string"),
  then: callOf("fromJSON", itemPointer),
  otherwise: itemPointer,
};

/** The JSON text of a list, also where Argo has none since there were no items. */
const listText = (
  expression: Expression,
  { mayBeAbsent, printed }: Extract<ReadAs, { readonly kind: "list" }>,
): Expression => {
  if (mayBeAbsent === undefined) return expression;
  const orEmpty: Expression = { kind: "binary", operator: "??", left: expression, right: textOf("[]") };
  return printed ? unlessSkipped(mayBeAbsent.status, textOf("[]"), orEmpty) : orEmpty;
};

/**
 * What a task printed, or something else if it did not run. Below a node that did not run there is nothing that `??`
 * could begin with, so its status is asked first; the path stays as it is, since Argo looks for it in the text.
 */
export const unlessSkipped = (status: Expression, instead: Expression, printed: Expression): Expression => ({
  kind: "conditional",
  test: {
    kind: "binary",
    operator: "in",
    left: status,
    right: { kind: "list", items: [textOf("Skipped"), textOf("Omitted")] },
  },
  then: instead,
  otherwise: printed,
});

/** The expression that makes the text of a reference, for one whose plain tag is another text. */
export const textExpression = (resolution: Resolution): Expression => {
  const { expression, as } = resolution;
  if (as.kind === "fields") return callOf("toJson", operandOf(resolution).expression);
  if (as.kind !== "list") return expression;
  return as.printed || as.of === "string"
    ? listText(expression, as)
    : callOf("toJson", operandOf(resolution).expression);
};

/** The expression that makes the JSON of a reference's value. */
export const jsonExpression = (resolution: Resolution): Expression => {
  const { kind } = resolution.as;
  if (kind === "json" || kind === "list" || kind === "fields") return textExpression(resolution);
  const { expression } = operandOf(resolution);
  return kind === "string" ? rawJsonOf(expression) : callOf("toJson", expression);
};

/** A reference as an operand of expressions: converted to the type that it was declared with. */
export const operandOf = ({ expression, as }: Resolution): Operand => {
  if (as.kind === "artifact") return { expression, type: types.json };
  if (as.kind === "list") {
    const list = callOf("fromJSON", listText(expression, as));
    const type: Type = { kind: "list", items: types[as.of] };
    if (as.printed || as.of === "string") return { expression: list, type };
    return { expression: mapOf(list, as.of === "json" ? parsedItem : converted(itemPointer, as.of)), type };
  }
  if (as.kind === "fields") {
    const entries = Object.entries(as.fields).map(([key, type]) => ({
      key: textOf(key),
      value: converted({ kind: "member", object: expression, property: textOf(key), optional: false } as const, type),
    }));
    const fields = Object.fromEntries(Object.entries(as.fields).map(([key, type]) => [key, types[type]]));
    return { expression: { kind: "map", entries }, type: { kind: "object", fields } };
  }
  if (as.kind === "carried") return { expression, type: { kind: "string", carried: true } };
  return { expression: converted(expression, as.kind), type: types[as.kind] };
};

/** Whether the plain tag is already the text that the declared type has. */
export const isPlain = ({ as }: Resolution): boolean =>
  as.kind !== "list" || (as.mayBeAbsent === undefined && (as.printed || as.of === "string"));

/** Whether the value is a text, or what only TypeScript knows the type of. Other values have their JSON as their text. */
export const isText = ({ as }: Resolution): boolean => as.kind === "string" || as.kind === "carried";
