/** Where in a manifest, from its root: `["spec", "templates", 0, "name"]`. */
export type Path = readonly (string | number)[];

/**
 * One place where a manifest does not fit its type. `owner` is the real name of the type that has the field, or
 * `Manifest` where no kind says which type it is.
 */
export type Finding = UnknownField | WrongType | MissingField | WrongValue | WrongFormat;

export interface UnknownField {
  readonly kind: "unknown-field";
  /** Of the field itself. */
  readonly path: Path;
  readonly field: string;
  readonly owner: string;
  /** The fields that there are, in canonical order. */
  readonly known: readonly string[];
}

export interface WrongType {
  readonly kind: "wrong-type";
  readonly path: Path;
  /** In words, such as "an integer or a string". */
  readonly expected: string;
  /** In words, such as "a list". */
  readonly actual: string;
}

export interface MissingField {
  readonly kind: "missing-field";
  /** Of the object that lacks the field. */
  readonly path: Path;
  readonly field: string;
  readonly owner: string;
}

export interface WrongValue {
  readonly kind: "enum";
  readonly path: Path;
  readonly allowed: readonly string[];
  readonly actual: unknown;
}

export interface WrongFormat {
  readonly kind: "pattern";
  readonly path: Path;
  readonly pattern: string;
  readonly actual: string;
}
