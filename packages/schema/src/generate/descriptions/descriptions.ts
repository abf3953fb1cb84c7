/** Texts by the name of a field. `$` is that of the whole. */
export interface Texts {
  readonly $?: string;
  /** The type whose texts hold for the fields that have none here. */
  readonly $like?: string;
  readonly [field: string]: string | undefined;
}

/** The same for something of our own: `<Container>` is a component, any other name an interface or a type. */
export interface ComponentTexts {
  readonly $?: string;
  /** Its heading in the reference, where its name is only ours. */
  readonly $title?: string;
  /** What a component's props are: types of the schema and our own interfaces, by name. */
  readonly $takes?: readonly string[];
  readonly [prop: string]: string | readonly string[] | undefined;
}

/** The reviewed texts of all that an author writes: `schemas/descriptions.json`. */
export interface Descriptions {
  readonly types: Readonly<Record<string, Texts>>;
  readonly components: Readonly<Record<string, ComponentTexts>>;
}

/** The text of a type, or of one of its fields; nothing where none is written. */
export const textOf = ({ types }: Descriptions, type: string, field = "$"): string | undefined => {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined && !seen.has(at); at = types[at]?.$like) {
    seen.add(at);
    const text = types[at]?.[field];
    // What another type is says nothing of this one.
    if (field === "$" || text !== undefined) return text;
  }
  return undefined;
};
