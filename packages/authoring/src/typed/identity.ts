// On globalThis, and by Symbol.for: two copies of the package in one program must not give one number twice.
const COUNTER = Symbol.for("argotsx.identities");

/** A number that no other template, task or loop of the program has. It tells references apart and is never written. */
export const nextId = (): number => {
  const shared = globalThis as { [COUNTER]?: number };
  const id = (shared[COUNTER] ?? 0) + 1;
  shared[COUNTER] = id;
  return id;
};
