import type { Random } from "../../../scripts/judge/random.ts";
import { corpus } from "./corpus.ts";
import { mutate } from "./mutate.ts";
import { stream } from "./stream.ts";

/** Texts of all kinds to read: generated ones, files, and both with changes. */
export class Inputs {
  readonly corpus = corpus();

  /** Text that can be written to a file: without halves of surrogate pairs. */
  make(random: Random): string {
    const choice = random.below(100);
    return (choice < 55 ? stream(random) : this.changed(random, choice < 75)).toWellFormed();
  }

  /** A text with changes, made or from a file. */
  changed(random: Random, isMade: boolean): string {
    const text = isMade ? stream(random) : random.pick(this.corpus);
    const other = random.chance(50) ? stream(random) : random.pick(this.corpus);
    return mutate(random, text, other);
  }
}
