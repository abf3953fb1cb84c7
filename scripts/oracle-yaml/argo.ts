import { fileURLToPath } from "node:url";
import { GoProgram } from "../judge/go-program.ts";

/** A part of a file, or a document of a stream, as Go sees it: its value, or why it is refused. */
export interface Part {
  /** Where a part stands among all of its file, those that are blank included. */
  readonly index: number;
  readonly value?: unknown;
  readonly error?: string;
  /** What is read where keys may stand twice, if the part is refused. */
  readonly lenient?: unknown;
  /** Two keys of a map become the same text, and Go leaves it to chance which one stays. */
  readonly ambiguous?: boolean;
  /** Something stands behind the document that was read. */
  readonly rest?: boolean;
}

export interface Answer {
  /** Whether the file was read as JSON. */
  readonly json: boolean;
  readonly parts: readonly Part[];
}

/** A text is read as Argo reads a file, or as a stream of documents. */
export interface Request {
  readonly kind: "file" | "stream";
  readonly text: string;
}

/** The Go modules that Argo reads its manifests with. */
export class ArgoReader extends GoProgram<Request, Answer> {
  constructor() {
    super(fileURLToPath(new URL("argo", import.meta.url)));
  }
}
