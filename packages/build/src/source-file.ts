/** A file of the run, read at most once. */
export interface SourceFile {
  /** Absolute. */
  readonly path: string;
  /** Whether the user named this very file, rather than a folder above it. */
  readonly named: boolean;
  /** The bytes, where discovery had to read them. */
  readonly bytes?: Buffer;
}
