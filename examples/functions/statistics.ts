/** Figures about a list of numbers. */
export interface Figures {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
}

const middle = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
};

/** Describes a list that may be empty. */
export const describe = (values: readonly number[]): Figures => ({
  count: values.length,
  mean: values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1),
  median: middle([...values].sort((a, b) => a - b)),
});
