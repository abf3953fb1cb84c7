/** Where a value is in its document, from the root. */
export type Path = readonly (string | number)[];

/** A stretch of the file: lines and columns count from 1, columns in UTF-16 units, and the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of the file in bytes of UTF-8, without a byte order mark: offsets from 0, columns from 1, the end exclusive. */
export interface ByteSpan {
  readonly offset: number;
  readonly endOffset: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A comment, without its `#` and the white space around it. */
export interface YamlComment {
  readonly text: string;
  readonly span: Span;
}

/**
 * - `syntax`: this is no YAML, as far as the reader goes
 * - `duplicate-key`: a map says a key twice, or says one that it merges; the last one counts, as in Argo when it is not
 *   strict
 * - `ignored-content`: something stands behind the end of the document without a `---` before it, which Argo ignores
 * - `bad-key`: a key that no JSON object can have, such as a map or null
 * - `bad-alias`: an alias to nothing, to a value that it is a part of, or a merge of something that is no map
 * - `bad-tag`: a value that is not what its tag says
 * - `bad-number`: infinity or NaN, which no JSON has
 * - `too-deep`: more levels than any manifest needs
 * - `too-many-aliases`: a small text whose aliases stand for a huge value
 * - `control-character`: a character that no text has, so the file is likely binary or UTF-16
 */
export type YamlProblemCode =
  | "syntax"
  | "duplicate-key"
  | "ignored-content"
  | "bad-key"
  | "bad-alias"
  | "bad-tag"
  | "bad-number"
  | "too-deep"
  | "too-many-aliases"
  | "control-character";

export interface YamlProblem {
  readonly code: YamlProblemCode;
  /** One clause without a full stop, fit to follow "cannot be read: ". */
  readonly message: string;
  readonly span: Span;
  /** Where a key that stands twice is written first. */
  readonly first?: Span;
}

/** One document of a file, as plain data with positions. */
export interface YamlDocument {
  /** Typed as Argo's own reader types it; undefined when there is a problem other than duplicate keys and ignored content. */
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
  /** In the order of the file; none for a document that cannot be read. */
  readonly comments: readonly YamlComment[];
}

export interface YamlFile {
  /** Documents that hold nothing, or only comments, are left out. */
  readonly documents: readonly YamlDocument[];
  /** In the order of the file: those of its documents, and those that stand where no document is. */
  readonly comments: readonly YamlComment[];
  /**
   * Where the scalars of more than one line stand: text blocks, and texts that go over several lines with or without quotes;
   * in the order of the file. A `#` in one is a character like any other.
   */
  readonly multiLineScalars: readonly Span[];
  /** A span of this file, counted in bytes. */
  bytes(span: Span): ByteSpan;
}
