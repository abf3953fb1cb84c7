import { truncate, wrap } from "../arithmetic.ts";
import { parseFloatText } from "../builtins/numbers.ts";
import type { Value } from "../value.ts";

/** How sprig makes an integer of anything: what it cannot read is 0. Texts may be `0x1f`, `017` (octal) and `2.0`. */
export const looseInteger = (value: Value): bigint => {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return truncate(value);
  if (typeof value === "boolean") return value ? 1n : 0n;
  return typeof value === "string" ? prefixedInteger(value.replace(/\.0*$/, "")) : 0n;
};

const prefixedInteger = (text: string): bigint => {
  const parts =
    /^([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])+)|0[bB]((?:_?[01])+)|0[oO]?((?:_?[0-7])+)|([1-9](?:_?[0-9])*|0))$/.exec(text);
  if (!parts) return 0n;
  const [, sign, hexadecimal, binary, octal, decimal] = parts;
  const prefix = hexadecimal ? "0x" : binary ? "0b" : octal ? "0o" : "";
  const size = BigInt(prefix + (hexadecimal ?? binary ?? octal ?? decimal ?? "").replaceAll("_", ""));
  const value = sign === "-" ? -size : size;
  return wrap(value) === value ? value : 0n;
};

/** How sprig makes a float of anything: what it cannot read is 0. */
export const looseFloat = (value: Value): number => {
  if (typeof value === "bigint" || typeof value === "number") return Number(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (parseFloatText(value) ?? 0) : 0;
};
