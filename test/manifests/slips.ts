import type { Choices } from "./choices.ts";

/**
 * Where the author of a manifest nods: as often in all of its places as in any other. Most manifests have no mistake or
 * one, since the first hides the others.
 */
export class Slips {
  readonly #choices: Choices;
  /** In a thousand. */
  readonly #rate: number;

  constructor(choices: Choices) {
    this.#choices = choices;
    this.#rate = choices.pick([0, 0, 0, 0, 8, 8, 8, 20, 20, 60]);
  }

  happens(): boolean {
    return this.#rate > 0 && this.#choices.below(1000) < this.#rate;
  }

  /** One of what is right, unless a slip happens. */
  pick<T>(right: readonly [T, ...T[]], wrong: readonly [T, ...T[]]): T {
    return this.#choices.pick(this.happens() ? wrong : right);
  }
}
