import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CorpusFile } from "./corpus.ts";
import type { Mutant } from "./mutants.ts";

/** Writes mutants for the judge: a file each, or a set of files where a manifest refers to others. */
export class MutantWriter {
  readonly #folder: string;
  readonly #index: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  add({ kind, line, text }: Mutant, number: number, of: string, companions: readonly CorpusFile[]): void {
    const name = of.replace(/\.ya?ml$/, "").replaceAll("/", "--");
    const isSet = companions.length > 0;
    const run = `${kind}/${isSet ? "set-" : ""}${name}-${number}${isSet ? "" : ".yaml"}`;
    if (isSet) for (const one of companions) this.#write(`${run}/${one.name}`, one.text);
    this.#write(isSet ? `${run}/${of}` : run, text);
    this.#index.push(JSON.stringify({ file: run, kind, of, line }));
  }

  /** The list of all that was written: which mistake was made where. */
  finish(): void {
    this.#write("mutants.jsonl", `${this.#index.join("\n")}\n`);
  }

  #write(name: string, text: string): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
