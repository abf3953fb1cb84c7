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
  const parts = /^([+-]?)(?:0[xX]([0-9a-fA-F_]+)|0[bB]([01_]+)|0[oO]?([0-7_]+)|([0-9_]+))$/.exec(text);
  if (!parts || /__|_$|^[+-]?_/.test(text) || (parts[5] ?? "").match(/^0./)) return 0n;
  if (parts[5]?.includes("_")) return 0n;
  const [, sign, hex, bin, oct, decimal] = parts;
  const prefix = hex ? "0x" : bin ? "0b" : oct ? "0o" : "";
  const digits = (hex ?? bin ?? oct ?? decimal ?? "").replaceAll("_", "");
  const size = BigInt(prefix + digits);
  const value = sign === "-" ? -size : size;
  return wrap(value) === value ? value : 0n;
};

/** How sprig makes a float of anything: what it cannot read is 0. */
export const looseFloat = (value: Value): number => {
  if (typeof value === "bigint" || typeof value === "number") return Number(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (parseFloatText(value) ?? 0) : 0;
};
