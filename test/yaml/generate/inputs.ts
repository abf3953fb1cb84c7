import type { Random } from "../../../scripts/judge/random.ts";
import { corpus } from "./corpus.ts";
import { mutate } from "./mutate.ts";
import { stream } from "./stream.ts";

/** Texts of all kinds to read: generated ones, files, and both with changes. */
export class Inputs {
  readonly #random: Random;
  readonly #corpus = corpus();

  constructor(random: Random) {
    this.#random = random;
  }

  /** Text that can be written to a file: without halves of surrogate pairs. */
  next(): string {
    const random = this.#random;
    const choice = random.below(100);
    if (choice < 55) return stream(random).toWellFormed();
    const text = choice < 75 ? stream(random) : random.pick(this.#corpus);
    const other = random.chance(50) ? stream(random) : random.pick(this.#corpus);
    return mutate(random, text, other).toWellFormed();
  }
}
