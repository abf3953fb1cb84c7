import { EvaluationError } from "./value.ts";

/** What an evaluation may use: as many items and bytes as Argo allows, and a number of steps so that it always ends. */
export class Budget {
  private memory = 0;
  private steps = 0;

  /** Counts what is made: items of lists and maps, bytes of repeated text. */
  grow(size: number): void {
    this.memory += size;
    if (this.memory >= 1_000_000)
      throw new EvaluationError("The expression makes more than a million items, which Argo refuses.");
  }

  step(): void {
    if (++this.steps > 5_000_000) throw new EvaluationError("The expression takes more than five million steps.");
  }
}
