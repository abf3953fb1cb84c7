/** What a value of the target language looks like: the view that the validator and the compiler walk. */
export type Shape = ObjectShape | ListShape | MapShape | AnyShape | ScalarShape;

/** A type with named fields, such as Template. No other fields are taken. */
export interface ObjectShape {
  readonly kind: "object";
  /** The real name of the Argo or Kubernetes type. */
  readonly name: string;
  /** In canonical key order. */
  readonly fields: ReadonlyMap<string, Shape>;
  /** The keys of `fields`. */
  readonly fieldNames: readonly string[];
  readonly required: readonly string[];
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  /** Set when the list may be written as a record. */
  readonly record?: RecordShorthand;
  /** Set when one value may stand for a list of it, such as `command="python"`. */
  readonly single?: true;
}

/** How a record stands for a list, from `schemas/named-lists.json`. */
export interface RecordShorthand {
  /** The field of an item that becomes the record's key. */
  readonly key: string;
  /** The field of an item that a plain value stands for. */
  readonly scalar?: string;
  /**
   * The field of an item that an object stands for when its keys are fields of that field's type and not of the item:
   * `TOKEN: { secretKeyRef: … }` is `{ name: "TOKEN", valueFrom: { secretKeyRef: … } }`.
   */
  readonly object?: string;
  /** Whether a list of names alone makes sense. */
  readonly names: boolean;
}

/** An object with free keys. */
export interface MapShape {
  readonly kind: "map";
  readonly values: Shape;
}

/** Free-form: `object` when it has to be an object, such as managed fields. */
export interface AnyShape {
  readonly kind: "any";
  readonly object: boolean;
  /** Set for an object with exactly one key: a plugin's body, whose key is the plugin's name. */
  readonly oneKey?: true;
}

/** `any-string` is a text that Argo also reads from a number or a boolean. */
export type ScalarType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "integer-or-string"
  | "quantity"
  | "any-string"
  | "enum";

export interface ScalarShape {
  readonly kind: "scalar";
  readonly type: ScalarType;
  /** What a string has to match. */
  readonly pattern?: RegExp;
  /** How many bits the integer that it takes has to fit. */
  readonly bits?: 32 | 64;
  /** The values of an `enum`. */
  readonly values?: readonly string[];
}
