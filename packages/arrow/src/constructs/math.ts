import type { Expression } from "@argotsx/expr";
import { bind } from "../bind.ts";
import type { GlobalFunction } from "../construct.ts";
import { binary, call, conditional, integer, negative } from "../make.ts";
import type { Site } from "../site.ts";
import { integerBetween, type NumberType, number } from "../type.ts";
import type { Value } from "../value.ts";
import { powerOf } from "./numbers.ts";

const isInteger = ({ type }: Value): boolean => type.kind === "number" && type.integer?.always === true;

const rounded: NumberType = { kind: "number", minusZero: true };

/** A function that leaves whole numbers as they are. */
const rounding =
  (make: (value: Expression) => Expression) =>
  (site: Site): Value | undefined => {
    const value = site.number(0);
    if (value === undefined || isInteger(value)) return value;
    return { expression: make(value.expression), type: rounded };
  };

const extreme =
  (name: "min" | "max") =>
  (site: Site): Value | undefined => {
    const values: Value[] = [];
    site.tree.arguments.forEach((_, i) => {
      const value = site.number(i);
      if (value !== undefined) values.push(value);
    });
    if (values.length < site.tree.arguments.length) return undefined;
    const types = values.map(({ type }) => (type.kind === "number" ? type : number));
    const integers = types.map(({ integer: one }) => one).filter((one) => one !== undefined);
    const minusZero = types.some((type) => type.minusZero === true);
    const type: NumberType = {
      kind: "number",
      ...(integers.length > 0 && {
        integer: {
          always: integers.length === types.length && integers.every(({ always }) => always),
          least: Math.min(...integers.map(({ least }) => least)),
          most: Math.max(...integers.map(({ most }) => most)),
        },
      }),
      ...(minusZero && { minusZero }),
    };
    // Argo takes the type of the first for that of the result.
    const ordered = [...values.filter((value) => !isInteger(value)), ...values.filter(isInteger)];
    return { expression: call(name, ...ordered.map(({ expression }) => expression)), type };
  };

export const math: readonly GlobalFunction[] = [
  {
    function: Math.round,
    arguments: [1, 1],
    written: "Math.round(x)",
    domain: "finite numbers",
    becomes: "`x - floor(x) < 0.5 ? floor(x) : ceil(x)`, since Argo's round takes -2.5 to -3",
    lower: rounding((value) =>
      bind([value], (x) =>
        conditional(
          binary("<", binary("-", x, call("floor", x)), { kind: "float", value: 0.5 }),
          call("floor", x),
          call("ceil", x),
        ),
      ),
    ),
  },
  {
    function: Math.floor,
    arguments: [1, 1],
    written: "Math.floor(x)",
    domain: "finite numbers",
    becomes: "`floor(x)`",
    lower: rounding((value) => call("floor", value)),
  },
  {
    function: Math.ceil,
    arguments: [1, 1],
    written: "Math.ceil(x)",
    domain: "finite numbers",
    becomes: "`ceil(x)`",
    lower: rounding((value) => call("ceil", value)),
  },
  {
    function: Math.trunc,
    arguments: [1, 1],
    written: "Math.trunc(x)",
    domain: "finite numbers",
    becomes: "`x < 0 ? ceil(x) : floor(x)`",
    lower: rounding((value) =>
      bind([value], (x) => conditional(binary("<", x, integer(0)), call("ceil", x), call("floor", x))),
    ),
  },
  {
    function: Math.abs,
    arguments: [1, 1],
    written: "Math.abs(x)",
    domain: "finite numbers",
    becomes: "`abs(x)`",
    lower: (site) => {
      const value = site.number(0);
      if (value === undefined) return undefined;
      const { type } = value;
      if (type.kind !== "number" || type.integer === undefined) {
        const minusZero = type.kind === "number" && type.minusZero === true;
        // Go's abs leaves -0 alone.
        return { expression: call("abs", value.expression), type: minusZero ? rounded : number };
      }
      const { always, least, most } = type.integer;
      const furthest = Math.max(Math.abs(least), Math.abs(most));
      return {
        expression: call("abs", value.expression),
        type: { ...type, integer: { always, least: 0, most: furthest } },
      };
    },
  },
  {
    function: Math.sign,
    arguments: [1, 1],
    written: "Math.sign(x)",
    domain: "finite numbers",
    becomes: "`x > 0 ? 1 : x < 0 ? -1 : 0`",
    lower: (site) => {
      const value = site.number(0);
      if (value === undefined) return undefined;
      const expression = bind([value.coarse ?? value.expression], (x) =>
        conditional(
          binary(">", x, integer(0)),
          integer(1),
          conditional(binary("<", x, integer(0)), negative(integer(1)), integer(0)),
        ),
      );
      return { expression, type: integerBetween(-1, 1) };
    },
  },
  {
    function: Math.min,
    arguments: [1, Infinity],
    written: "Math.min(a, b, …)",
    domain: "finite numbers",
    becomes: "`min(a, b, …)`",
    lower: extreme("min"),
  },
  {
    function: Math.max,
    arguments: [1, Infinity],
    written: "Math.max(a, b, …)",
    domain: "finite numbers",
    becomes: "`max(a, b, …)`",
    lower: extreme("max"),
  },
  {
    function: Math.pow,
    arguments: [2, 2],
    written: "Math.pow(a, b)",
    domain: "as `a ** b`",
    becomes: "`a ** b`",
    lower: (site) => {
      const base = site.number(0);
      const exponent = site.number(1);
      return base && exponent && powerOf(base, exponent);
    },
  },
];
