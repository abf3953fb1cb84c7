import type { Path } from "../read/yaml-file.ts";

/** One change of a document. Paths lead from its root. */
export type YamlEdit =
  /** Writes a value in the place of the one at the path, or adds the field when its parent is there. */
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  /** Removes a field or an item of a list. */
  | { readonly kind: "remove"; readonly path: Path }
  /** Gives the field at the path another name. */
  | { readonly kind: "rename"; readonly path: Path; readonly key: string }
  /** Makes the value at the path the only item of a list. */
  | { readonly kind: "wrap"; readonly path: Path }
  /** Writes another text in the place of the n-th occurrence, from 0, of one within the value at the path. */
  | { readonly kind: "replace"; readonly path: Path; readonly text: string; readonly nth: number; readonly by: string };
