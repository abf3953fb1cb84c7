import fc from "fast-check";

/** Where a generator of manifests takes its decisions from: fast-check, so that what fails is made smaller. */
export interface Choices {
  /** An integer from 0 to one below `bound`. */
  below(bound: number): number;
  chance(percent: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Some of a list, in its order: each with this chance. */
  some<T>(choices: readonly T[], percent: number): readonly T[];
}

/** Every number as often as any other, where fast-check prefers small ones: chances are meant as they are stated. */
const unbiased = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max }));

/** An arbitrary of all that a function makes by its choices. */
export const chosen = <T>(make: (choices: Choices) => T): fc.Arbitrary<T> => {
  // fast-check keeps what a function made of parameters in a list, which it goes through for each number that is drawn.
  const drawn = new Map<number, () => fc.Arbitrary<number>>();
  const numbers = (max: number): (() => fc.Arbitrary<number>) => {
    let known = drawn.get(max);
    if (known === undefined) {
      const made = unbiased(max);
      known = () => made;
      drawn.set(max, known);
    }
    return known;
  };
  return fc.gen().map((draw) => {
    const below = (bound: number): number => (bound < 2 ? 0 : draw(numbers(bound - 1)));
    const chance = (percent: number): boolean => below(100) < percent;
    return make({
      below,
      chance,
      pick: (choices) => choices[below(choices.length)] ?? choices[0],
      some: (choices, percent) => choices.filter(() => chance(percent)),
    });
  });
};

export const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
