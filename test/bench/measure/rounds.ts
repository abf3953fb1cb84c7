import type { Group, Round } from "./group.ts";

/** Measures every command of a group `count` times, after one round that only warms up. */
export const rounds = ({ commands }: Group, count: number): Round[] => {
  const once = (): Round => Object.fromEntries(Object.entries(commands).map(([name, measure]) => [name, measure()]));
  once();
  return Array.from({ length: count }, once);
};
