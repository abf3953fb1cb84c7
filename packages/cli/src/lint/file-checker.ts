import { statSync } from "node:fs";
import { reasonOf, type SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { checkDecoded } from "./check-decoded.ts";
import type { Checking } from "./check-text.ts";
import { decode } from "./decode.ts";
import type { LookedAt } from "./looked-at.ts";
import { mostBytes, tooLarge } from "./most-bytes.ts";
import { readWithin } from "./read-within.ts";
import { SmallFiles } from "./small-files.ts";

/** Reads files one after the other and checks them. */
export class FileChecker {
  readonly #looked: LookedAt;
  readonly #nameOf: (file: string) => string;
  readonly #small = new SmallFiles();

  /** `looked` is told of each; `nameOf` tells what the user calls it. */
  constructor(looked: LookedAt, nameOf: (file: string) => string) {
    this.#looked = looked;
    this.#nameOf = nameOf;
  }

  /** What is wrong with a file; nothing when it is none that has to be checked. */
  async check(source: SourceFile, checking: Checking): Promise<readonly Diagnostic[] | undefined> {
    const { path } = source;
    const start = { file: path, line: 1, column: 1 };
    try {
      const read = this.#read(source);
      if ("refused" in read) return [read.refused];
      const { text } = read;
      if (text !== undefined) this.#looked.text(path, text);
      return await checkDecoded(text, source, this.#nameOf, checking);
    } catch (error) {
      return [diagnostic("unreadable-file", start, { file: this.#nameOf(path), reason: reasonOf(error) })];
    }
  }

  /** Reads a file. The text of what cannot be read a second time, such as a pipe, is kept. */
  #read({ path, named }: SourceFile): Read | { readonly refused: Diagnostic } {
    // What was found in a folder is an ordinary file.
    const small = named ? undefined : this.#small.read(path);
    if (small !== undefined) return { text: decode(small) };
    const stats = statSync(path);
    const bytes = readWithin(path, stats, mostBytes);
    if (bytes === undefined) {
      return { refused: tooLarge(path, this.#nameOf(path), stats.isFile() ? stats.size : undefined) };
    }
    const text = decode(bytes);
    if (!stats.isFile()) this.#looked.texts.set(path, text ?? "");
    return { text };
  }
}

interface Read {
  /** Nothing where it is no text. */
  readonly text: string | undefined;
}
