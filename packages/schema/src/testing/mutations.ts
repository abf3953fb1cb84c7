import { isObject } from "../validate/is-object.ts";

type Container = Record<string, unknown> | unknown[];
type Random = (below: number) => number;

/** A generator of whole numbers below a bound that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32) | 0;
  };
};

const strangers: readonly unknown[] = [
  null,
  true,
  "",
  "x y!",
  "{{inputs.parameters.a}}",
  "500m",
  0,
  -1,
  2.5,
  1e300,
  [],
  [null],
  ["a", 1],
  [[]],
  {},
  { name: "x" },
  { a: { b: null } },
];

const containersIn = (value: unknown): Container[] => {
  const found: Container[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) found.push(node);
    else if (isObject(node)) found.push(node);
    else return;
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return found;
};

const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const change = (container: Container, other: Container, random: Random): void => {
  const stranger = structuredClone(strangers[random(strangers.length)]);
  if (Array.isArray(container)) {
    const at = random(container.length + 1);
    if (random(3) === 0) container.splice(at, 1);
    else container.splice(at, random(2), random(2) === 0 ? stranger : structuredClone(other));
    return;
  }
  const keys = Object.keys(container);
  const key = keys.length === 0 ? "name" : pick(keys, random);
  const value = container[key];
  switch (random(6)) {
    case 0:
      delete container[key];
      return;
    case 1:
      delete container[key];
      container[key.slice(0, -1)] = value;
      return;
    case 2:
      container[pick(["name", "extra", "a/b~c", "status"], random)] = stranger;
      return;
    case 3:
      container[key] = structuredClone(other);
      return;
    case 4:
      container[key] = typeof value === "string" ? `${value} ` : null;
      return;
    default:
      container[key] = stranger;
  }
};

/** A copy of a manifest with one to three faults (or harmless changes) somewhere in it. */
export const mutate = (manifest: unknown, donor: unknown, random: Random): unknown => {
  const copy = structuredClone(manifest);
  for (let times = 1 + random(3); times > 0; times--) {
    change(pick(containersIn(copy), random), pick(containersIn(donor), random), random);
  }
  // What JSON cannot hold is no manifest.
  return JSON.parse(JSON.stringify(copy));
};
