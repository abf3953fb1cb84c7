/** One change of a manifest's text. Paths lead from the root of the manifest when a rule makes it. */
export type Edit =
  /** Writes a value in the place of the one at the path, or adds the field when its parent is there. */
  | { readonly kind: "set"; readonly path: readonly (string | number)[]; readonly value: unknown }
  /** Removes a field or an item of a list. */
  | { readonly kind: "remove"; readonly path: readonly (string | number)[] }
  /** Gives the field at the path another name. */
  | { readonly kind: "rename"; readonly path: readonly (string | number)[]; readonly key: string }
  /** Makes the value at the path the only item of a list. */
  | { readonly kind: "wrap"; readonly path: readonly (string | number)[] }
  /** Writes another text in the place of the n-th occurrence, from 0, of one within the value at the path. */
  | {
      readonly kind: "replace";
      readonly path: readonly (string | number)[];
      readonly text: string;
      readonly nth: number;
      readonly by: string;
    };

/** A change after which the problem is gone and the manifest means what it meant, so that it may be made without asking. */
export interface Fix {
  /** What it does, to follow "fix:", such as `rename 'schedule' to 'schedules'`. */
  readonly title: string;
  /** The number of the document in its file, from 0; absent where the manifest was not written as YAML. */
  readonly document?: number;
  /** In the order in which they are made. Paths lead from the root of the document. */
  readonly edits: readonly Edit[];
}
