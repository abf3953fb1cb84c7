/**
 * What is known of a value before the run. `any` is what only the run can tell; `groups` is what `groupBy` and `fromPairs`
 * make, maps whose keys may be of any kind; of `groupBy` the items are lists.
 */
export type StaticType =
  | {
      readonly kind: "nil" | "bool" | "int" | "float" | "string" | "bytes" | "time" | "duration" | "timezone";
    }
  /** Of what is unknown expr-lang does not even know that it may be anything; only `a ? b : c` tells the two apart. */
  | { readonly kind: "any"; readonly unknown?: boolean }
  | { readonly kind: "groups"; readonly items?: StaticType }
  | { readonly kind: "list"; readonly items: StaticType }
  | MapType;

/** A map with string keys. */
export interface MapType {
  readonly kind: "map";
  /** The names that are known. */
  readonly fields?: Readonly<Record<string, StaticType>>;
  /** Whether it has so many names that looking through all of them for each mistake takes too long. */
  readonly large?: boolean;
  /** Whether there may be other names than those; a map without fields is open. */
  readonly open?: boolean;
  /**
   * Whether values inside have the types that are stated for them when the expression runs. expr-lang does not know them
   * before; what it would fail with then is a problem too, and what would never be equal.
   */
  readonly certain?: boolean;
  /** Whether expr-lang knows that it is a map; what is inside of another map it does not know. */
  readonly inner?: boolean;
}

/** The variables that an expression may use, and their types. */
export interface EnvironmentType {
  readonly variables: Readonly<Record<string, StaticType>>;
  /** Whether there may be other variables. Argo itself never allows them. */
  readonly open?: boolean;
  /** Whether there are Argo's functions (`asInt`, `sprig.…`), which `depends` and conditions of HTTP do not have. */
  readonly functions?: boolean;
}

export const any: StaticType = { kind: "any" };
export const unknown: StaticType = { kind: "any", unknown: true };
export const nil: StaticType = { kind: "nil" };
export const bool: StaticType = { kind: "bool" };
export const int: StaticType = { kind: "int" };
export const float: StaticType = { kind: "float" };
export const string: StaticType = { kind: "string" };
export const time: StaticType = { kind: "time" };
export const duration: StaticType = { kind: "duration" };
export const listOf = (items: StaticType): StaticType => ({ kind: "list", items });

export const isAny = (type: StaticType): boolean => type.kind === "any" || (type.kind === "map" && type.inner === true);

export const isNumeric = (type: StaticType): boolean => type.kind === "int" || type.kind === "float";

/** Whether expr-lang takes a value of the one type where it wants the other. */
export const isAssignable = (type: StaticType, to: StaticType): boolean => {
  if (isAny(to)) return true;
  if (type.kind === "nil") return to.kind === "list" || to.kind === "map";
  return !isAny(type) && type.kind === to.kind;
};

/** Whether `==` may stand between two types. */
export const isComparable = (left: StaticType, right: StaticType): boolean =>
  isAny(left) ||
  isAny(right) ||
  left.kind === "nil" ||
  right.kind === "nil" ||
  (isNumeric(left) && isNumeric(right)) ||
  (left.kind === "bytes" && right.kind === "list") ||
  (left.kind === "list" && right.kind === "bytes") ||
  (left.kind === "groups" && right.kind === "groups"
    ? left.items?.kind === right.items?.kind
    : left.kind === right.kind);

/** How messages name a type. */
export const nameOf = (type: StaticType): string => (isAny(type) ? "any" : type.kind);
