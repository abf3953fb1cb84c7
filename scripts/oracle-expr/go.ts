import { fileURLToPath } from "node:url";
import { GoProgram } from "../judge/go-program.ts";

/** A value as `expr/value.go` writes it. */
export type Encoded = readonly unknown[];

/** What the Go program says of a request: an error with its stage, or a value with Go's text and JSON of it. */
export interface Answer {
  readonly stage?: "parse" | "compile" | "run" | "panic" | "time";
  readonly error?: string;
  readonly value: Encoded | null;
  readonly text?: string;
  readonly json?: string;
}

/** Every request but one that sets variables is answered. */
export type Request =
  | { readonly kind: "expr" | "when" | "depends"; readonly text: string }
  | { readonly kind: "variables"; readonly variables: Encoded };

/** The Go modules that evaluate Argo's expressions. */
export class Oracle extends GoProgram<Request, Answer> {
  constructor() {
    super(fileURLToPath(new URL("expr", import.meta.url)));
  }
}
