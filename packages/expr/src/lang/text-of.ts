import { compareText } from "./utf8.ts";
import { isList, type Value } from "./value.ts";

/** A float as Go's %v writes it: shortest digits, with an exponent of two digits from 1e+06 and below 1e-04 on. */
export const floatText = (value: number): string => {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  const plain = digits.replace(/[-.]/g, "");
  if (power < -4 || power >= 6) return exponential(digits, power);
  return fixed(value < 0 ? "-" : "", plain, power);
};

const exponential = (digits: string, power: number): string =>
  `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;

const fixed = (sign: string, digits: string, power: number): string => {
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
  const rest = digits.slice(power + 1);
  return rest === "" ? sign + whole : `${sign}${whole}.${rest}`;
};

/** What Go's %v writes: `map[a:1 b:[x y]]`, `<nil>`. The built-in `string` and expressions of output parameters use it. */
export const textOf = (value: Value): string => {
  if (value === null) return "<nil>";
  if (typeof value === "string") return value;
  if (typeof value === "number") return floatText(value);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Uint8Array) return `[${Array.from(value).join(" ")}]`;
  if (isList(value)) return `[${value.map(textOf).join(" ")}]`;
  const entries = [...value].sort(([a], [b]) => compareKeys(a, b));
  return `map[${entries.map(([key, item]) => `${textOf(key)}:${textOf(item)}`).join(" ")}]`;
};

const ranks = ["object", "bigint", "number", "boolean", "string"];

const compareKeys = (left: Value, right: Value): number => {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  if (typeof left === typeof right && left !== null && right !== null) return left < right ? -1 : left > right ? 1 : 0;
  return ranks.indexOf(typeof left) - ranks.indexOf(typeof right);
};
