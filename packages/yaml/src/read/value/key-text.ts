import * as n from "../parse/tree.ts";
import { resolvePlain, toInteger } from "./plain-scalar.ts";
import { scalarText } from "./scalar-text.ts";
import { scalarValue } from "./scalar-value.ts";

/** A float as Go prints it, with the fewest digits that tell it from other floats of 32 bits. */
const floatText = (value: number): string => {
  if (Number.isNaN(value)) return ".nan";
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded > 0 ? ".inf" : "-.inf";
  let written = rounded.toExponential();
  for (let digits = 0; digits < 9; digits++) {
    written = rounded.toExponential(digits);
    if (Math.fround(Number(written)) === rounded) break;
  }
  const [mantissa = "", exponent = ""] = written.split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return Object.is(rounded, -0) ? "-0" : String(Number(written));
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
};

const integerText = (integer: bigint): string | undefined => (integer < 2n ** 63n ? String(integer) : undefined);

/**
 * The key of a JSON object that a scalar becomes, as in Argo's reader; undefined for those that it refuses: null,
 * integers that fit 64 bits only without a sign, and what is not what its tag says.
 */
export const keyText = (tree: n.Tree, node: number): string | undefined => {
  const tag = tree.properties(node)?.tag;
  const kind = tree.kind(node);
  const text = scalarText(tree, node);
  if (kind === n.JSON_SCALAR) return text;
  if (tag === undefined && kind > n.PLAIN_SCALAR) return text;
  const value = tag === undefined ? resolvePlain(text) : scalarValue(tree, node);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return undefined;
  const integer = tag?.endsWith(":float") === true ? undefined : toInteger(text);
  return integer === undefined ? floatText(value) : integerText(integer);
};
