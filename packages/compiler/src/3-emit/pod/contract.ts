/**
 * What a script knows of the template that it belongs to. It is written as the constant `argotsxContract` above the
 * program, so that one function serves whatever template it is used in.
 */
export interface Contract {
  readonly inputs: Readonly<Record<string, InputContract>>;
  readonly outputs: Readonly<Record<string, OutputContract>>;
}

type ValueType = "string" | "number" | "boolean" | "json";

export type InputContract =
  /** The value is the path itself. */
  | { readonly type: "artifact"; readonly path: string }
  | {
      readonly type: ValueType;
      /** The environment variable that carries the value's text. */
      readonly env: string;
      /** The only texts that the value may have. */
      readonly enum?: readonly string[];
      /** An empty text means that there is no value: the function sees `undefined`, and its own default applies. */
      readonly optional?: boolean;
    };

export type OutputContract =
  /** The function writes the file itself. */
  | { readonly type: "artifact"; readonly path: string }
  /** The file that Argo reads the value from. */
  | { readonly type: ValueType; readonly path: string; readonly stdout?: undefined }
  /** The value is what the script prints. */
  | { readonly type: ValueType; readonly stdout: true; readonly path?: undefined };
