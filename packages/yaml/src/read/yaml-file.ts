/** Where a value is in its document, from the root. */
export type Path = readonly (string | number)[];

/** A stretch of the file: lines and columns count from 1, columns in UTF-16 units, and the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * - `syntax`: this is no YAML, as far as the reader goes
 * - `duplicate-key`: a map says a key twice; the last one counts, as in Argo when it is not strict
 * - `bad-key`: a key that no JSON object can have, such as a map or null
 * - `bad-alias`: an alias to nothing, to a value that it is a part of, or a merge of something that is no map
 * - `bad-tag`: a value that is not what its tag says
 * - `too-deep`: more levels than any manifest needs
 * - `too-many-aliases`: a small text whose aliases stand for a huge value
 * - `control-character`: a character that no text has, so the file is likely binary or UTF-16
 */
export type YamlProblemCode =
  | "syntax"
  | "duplicate-key"
  | "bad-key"
  | "bad-alias"
  | "bad-tag"
  | "too-deep"
  | "too-many-aliases"
  | "control-character";

export interface YamlProblem {
  readonly code: YamlProblemCode;
  /** One clause without a full stop, fit to follow "cannot be read: ". */
  readonly message: string;
  readonly span: Span;
}

/** One document of a file, as plain data with positions. */
export interface YamlDocument {
  /** Typed as Argo's own reader types it; undefined when there is a problem other than a duplicate key. */
  readonly value: unknown;
  /** In the order of the file. */
  readonly problems: readonly YamlProblem[];
  /** The first key of the document, or the scalar that it is, or the point where it begins. */
  readonly start: Span;
  /**
   * Where the value at a path is written, or its key; the nearest ancestor that exists, when it is not there. A value
   * without any text is found at its key. Undefined for a document that has no value.
   */
  locate(path: Path, part?: "key" | "value"): Span | undefined;
}

export interface YamlFile {
  /** Documents that hold nothing, or only comments, are left out. */
  readonly documents: readonly YamlDocument[];
}
