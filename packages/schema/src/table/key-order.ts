/** The canonical order of keys: `schemas/key-order.json`. */
export interface KeyOrder {
  readonly first: Readonly<Record<string, readonly string[]>>;
  readonly last: Readonly<Record<string, readonly string[]>>;
}

/** Puts a type's fields into canonical order: its leading fields, the others alphabetically, its closing ones. */
export const orderKeys = (type: string, fields: readonly string[], order: KeyOrder): readonly string[] => {
  const first = (order.first[type] ?? order.first["*"] ?? []).filter((field) => fields.includes(field));
  const last = (order.last[type] ?? order.last["*"] ?? []).filter((field) => fields.includes(field));
  const rest = fields.filter((field) => !first.includes(field) && !last.includes(field)).sort();
  return [...first, ...rest, ...last];
};
