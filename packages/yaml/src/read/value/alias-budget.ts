const lenient = 400_000;
const strict = 4_000_000;

/** The share of a document's values that may come from aliases: 99 % of a small one, 10 % of a huge one. */
const allowedShare = (values: number): number => {
  if (values <= lenient) return 0.99;
  if (values >= strict) return 0.1;
  return 0.99 - 0.89 * ((values - lenient) / (strict - lenient));
};

/**
 * Counts what a document would hold with its aliases written out, and how deep, by the rule that Go's YAML reader has
 * against documents that explode ("billion laughs"). Values behind an alias are shared, so that counting costs no
 * memory.
 */
export class AliasBudget {
  values = 0;
  /** The deepest level that has been reached. */
  depth = 0;
  private aliased = 0;

  /** Counts an alias for so many values; false when there are too many. */
  spend(values: number): boolean {
    this.values += 1 + values;
    this.aliased += values;
    return !(this.aliased > 100 && this.values > 1000 && this.aliased / this.values > allowedShare(this.values));
  }
}
