/** One node of the schema that is written, in the subset of JSON Schema that the project uses. */
export interface SchemaNode {
  /** What it is, in the words of `schemas/descriptions.json`. */
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  /** The range of Go's type, exact in the text, rounded once it is read. */
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | false;
  readonly minProperties?: 1;
  readonly maxProperties?: 1;
  readonly not?: { readonly type: "null" };
  /** Of a type its full name upstream, of a list `merge key: name` where items are told apart by their name. */
  readonly $comment?: string;
}

/** A whole schema: the definitions and the choice between them by `kind`. */
export interface Schema {
  readonly $schema: string;
  readonly $comment: string;
  readonly title: string;
  readonly type: "object";
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly allOf: readonly {
    readonly if: SchemaNode;
    readonly then: SchemaNode;
  }[];
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}
