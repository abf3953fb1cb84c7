import type { EnvironmentType, MapType, StaticType } from "@argotsx/expr";

/** Types of Argo's variables. Nearly all of them are texts, also those that look like numbers. */
export const text: StaticType = { kind: "string" };
export const integer: StaticType = { kind: "int" };
export const anything: StaticType = { kind: "any" };

/** A map of which nothing is known. */
export const openMap: MapType = { kind: "map", open: true };

/** A DAG may have tens of thousands of tasks, and as many mistakes: of more names than these none is suggested. */
const mostNames = 500;

/** A map that has exactly these names, or these among others; so it has where what is meant may have no name that is read. */
export const mapOf = (entries: Iterable<readonly [name: string, type: StaticType]>, isOpen = false): MapType => {
  const written = [...entries];
  const all = written.filter(([name]) => name !== "");
  const open = isOpen || all.length < written.length;
  const fields = Object.fromEntries(
    // Argo cuts names at their dots, so what is below the first part is not known by its whole name.
    all.map(([name, type]) => (name.includes(".") ? [name.slice(0, name.indexOf(".")), openMap] : [name, type])),
  );
  const large = all.length > mostNames;
  return { kind: "map", fields, certain: true, ...(open && { open }), ...(large && { large }) };
};

/** A map of texts. */
export const textsOf = (names: Iterable<string>, open = false): MapType =>
  mapOf(
    [...names].map((name) => [name, text] as const),
    open,
  );

/** The names of both types; where a name is in both, what is in either. */
export const merged = (left: StaticType, right: StaticType): StaticType => {
  if (left.kind !== "map" || right.kind !== "map") return left;
  if (left.fields === undefined || right.fields === undefined) return openMap;
  const fields: Record<string, StaticType> = Object.fromEntries(Object.entries(left.fields));
  for (const [name, type] of Object.entries(right.fields)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    Object.defineProperty(fields, name, {
      value: own === undefined ? type : merged(own, type),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  const open = left.open === true || right.open === true;
  const large = left.large === true || right.large === true;
  return { kind: "map", fields, certain: true, ...(open && { open }), ...(large && { large }) };
};

/** The variables of both environments, as where a template is written inline. */
export const mergedEnvironment = (left: EnvironmentType, right: EnvironmentType): EnvironmentType => {
  const variables = merged({ kind: "map", fields: left.variables }, { kind: "map", fields: right.variables });
  const open = left.open === true || right.open === true;
  return { variables: variables.kind === "map" ? (variables.fields ?? {}) : {}, ...(open && { open }) };
};

/** A value that is made when it is first asked for. */
export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
