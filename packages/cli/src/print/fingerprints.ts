import { createHash } from "node:crypto";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Printing } from "./printing.ts";

/** Names for problems by which tools know them again in a later run. What would have the same name is numbered. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();
  readonly #printing: Printing;

  constructor(printing: Printing) {
    this.#printing = printing;
  }

  /** Of a problem, the same as long as its file and the text of its line are, on whatever line that stands. */
  of({ id, at, path }: Diagnostic): string {
    const { nameOf, texts } = this.#printing;
    // What is wrong with a file that cannot be read stands at its start.
    const isWhole = at === undefined || (at.line === 1 && at.column === 1 && at.end === undefined);
    const text = isWhole ? undefined : texts.get(at.file)?.lines[at.line - 1]?.trim().slice(0, 1000);
    const said = JSON.stringify([id, at && nameOf(at.file), text ?? path ?? null]);
    const hash = createHash("sha256").update(said).digest("hex").slice(0, 32);
    const count = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, count + 1);
    return `${hash}:${count}`;
  }
}
