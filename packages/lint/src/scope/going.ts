/** A visit that is under way: it gives those that it leads to, and goes on behind them. */
export interface Going extends Generator<Going, void> {}

/** Ends a visit and all that it leads to, however long a chain they are: deeper than functions may call each other. */
export const go = (first: Going | undefined): void => {
  const under = first === undefined ? [] : [first];
  for (let last = under.at(-1); last !== undefined; last = under.at(-1)) {
    const next = last.next();
    if (next.done === true) under.pop();
    else under.push(next.value);
  }
};
