/**
 * The numbers of things that wait for each other or for themselves, in an order in which each waits for the next; none
 * without a circle. `before` says of each what it waits for.
 */
export const circleIn = (before: readonly (readonly number[])[]): readonly number[] => {
  const state = new Uint8Array(before.length);
  for (const root of before.keys()) {
    const stack: { readonly index: number; next: number }[] = [{ index: root, next: 0 }];
    if (state[root] !== 0) continue;
    state[root] = 1;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = before[top.index]?.[top.next++];
      if (next === undefined) {
        state[top.index] = 2;
        stack.pop();
      } else if (state[next] === 1) {
        const from = stack.findIndex(({ index }) => index === next);
        return stack.slice(from).map(({ index }) => index);
      } else if (state[next] === 0) {
        state[next] = 1;
        stack.push({ index: next, next: 0 });
      }
    }
  }
  return [];
};
