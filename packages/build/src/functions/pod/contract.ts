/**
 * What a script knows of the template that it belongs to. The compiler writes it as the constant `argotsxContract`
 * above the program, so that one program serves whatever template it is used in.
 */
export interface Contract {
  readonly inputs: Readonly<Record<string, InputContract>>;
  readonly outputs: Readonly<Record<string, OutputContract>>;
}

export type ValueType = "string" | "number" | "boolean" | "json" | "artifact";

export interface InputContract {
  readonly type: ValueType;
  /** The environment variable that carries the value's text. Without one the text is that of the file at `path`. */
  readonly env?: string;
  /** Where the file is; it is the value itself when this is an artifact. */
  readonly path?: string;
  /** The only texts that the value may have. */
  readonly enum?: readonly string[];
  /** The value, decoded, when the environment variable is not set. */
  readonly default?: unknown;
  /** An empty text means that there is no value: the function sees `undefined`, and its own default applies. */
  readonly optional?: boolean;
}

export interface OutputContract {
  readonly type: ValueType;
  /** The file that Argo reads the value from, or keeps as the artifact. */
  readonly path?: string;
  /** Whether the value is what the script prints. */
  readonly stdout?: boolean;
  readonly enum?: readonly string[];
}
