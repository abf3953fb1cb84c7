import { isPrimitive } from "./plain.ts";

type Primitive = string | number | boolean | null | undefined;

// JavaScript's own meaning is the point here, so its operators are applied to whatever primitives there are.
const operators: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  "===": (a: Primitive, b: Primitive) => a === b,
  "!==": (a: Primitive, b: Primitive) => a !== b,
  // biome-ignore lint/suspicious/noDoubleEquals: it is what was written
  "==": (a: Primitive, b: Primitive) => a == b,
  // biome-ignore lint/suspicious/noDoubleEquals: it is what was written
  "!=": (a: Primitive, b: Primitive) => a != b,
  "<": (a: string, b: string) => a < b,
  "<=": (a: string, b: string) => a <= b,
  ">": (a: string, b: string) => a > b,
  ">=": (a: string, b: string) => a >= b,
  "+": (a: string, b: string) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "%": (a: number, b: number) => a % b,
  "**": (a: number, b: number) => a ** b,
  "&": (a: number, b: number) => a & b,
  "|": (a: number, b: number) => a | b,
  "^": (a: number, b: number) => a ^ b,
  "<<": (a: number, b: number) => a << b,
  ">>": (a: number, b: number) => a >> b,
  ">>>": (a: number, b: number) => a >>> b,
};

/** What an operator makes of two constants; nothing when they are no primitives. */
export const operate = (operator: string, left: unknown, right: unknown): { readonly value: unknown } | undefined => {
  const compute = operators[operator];
  if (compute === undefined || !isPrimitive(left) || !isPrimitive(right)) return undefined;
  return { value: compute(left as never, right as never) };
};
