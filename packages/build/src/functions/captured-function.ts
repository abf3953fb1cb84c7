import type { ScriptPart } from "./bundle/parts.ts";

/** An input or output as a function's own types tell it. */
export interface FunctionField {
  readonly type: "string" | "number" | "boolean" | "json";
  /** The only values that it has, as texts. */
  readonly enum?: readonly string[];
  /** Set for an input that may be left out. */
  readonly optional?: true;
  /** The value of an input that is left out, where the source says it as a literal. */
  readonly default?: unknown;
}

/** What the functions of `template.fn` tell with their types. */
export interface FunctionFields {
  readonly inputs: Readonly<Record<string, FunctionField>>;
  readonly outputs: Readonly<Record<string, FunctionField>>;
}

/** A function as a program of its own. The build attaches this under `Symbol.for("argotsx.function")`. */
export interface CapturedFunction extends Partial<FunctionFields> {
  /** The source file, below the root, or in its package where it was installed: where packages lie must not show. */
  readonly file: string;
  /** The function's or its template's name. */
  readonly name: string;
  /**
   * A CommonJS program without `{{`. It hands the constant `argotsxContract` to `argotsxPod`, and the function to what
   * comes out. The compiler knows the contract, and writes both: a header and the one above, the other below.
   */
  readonly source: string;
  /** The script's last line, a comment, when it is to have its source map. */
  readonly sourceMap?: string;
  /** What takes the most room in it, the largest first. */
  readonly parts: readonly ScriptPart[];
}
