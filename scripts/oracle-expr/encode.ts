import type { Value } from "../../packages/expr/src/index.ts";
import type { Encoded } from "./go.ts";

const floatText = (value: number): string => {
  if (Object.is(value, -0)) return "-0";
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
};

/** A value of ours in the form of `expr/value.go`. */
export const encode = (value: Value): Encoded => {
  if (value === null) return ["nil"];
  switch (typeof value) {
    case "boolean":
      return ["bool", value];
    case "bigint":
      return ["int", String(value)];
    case "number":
      return ["float", floatText(value)];
    case "string":
      return ["string", value.toWellFormed()];
  }
  if (value instanceof Uint8Array) return ["bytes", Buffer.from(value).toString("base64")];
  if (value instanceof Map) return ["map", ...[...value].map(([key, item]) => [encode(key), encode(item)])];
  return Array.isArray(value) ? ["list", ...value.map(encode)] : ["other"];
};

/**
 * A text that is the same for two encoded values exactly when they are the same: floats by value, maps in any order.
 */
export const canonical = (encoded: Encoded | null): string => {
  if (encoded === null) return "none";
  const [kind, ...rest] = encoded;
  switch (kind) {
    case "float":
      return `float ${floatText(Number(String(rest[0]).replace("Inf", "Infinity")))}`;
    case "list":
      return `[${rest.map((item) => canonical(asEncoded(item))).join(", ")}]`;
    case "map": {
      const entries = rest.map((pair) =>
        asEncoded(pair)
          .map((side) => canonical(asEncoded(side)))
          .join(": "),
      );
      return `{${entries.sort().join(", ")}}`;
    }
    default:
      return rest.length === 0 ? String(kind) : `${String(kind)} ${JSON.stringify(rest[0])}`;
  }
};

const asEncoded = (value: unknown): Encoded => (Array.isArray(value) ? value : [String(value)]);
