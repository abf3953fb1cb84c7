// On globalThis, and by Symbol.for: two copies of the package in one program must not give one number twice.
const COUNTER = Symbol.for("argotsx.identities");

/** A number that no other template, task or loop of the program has. It tells references apart and is never written. */
export const nextId = (): number => {
  const shared = globalThis as { [COUNTER]?: number };
  const id = (shared[COUNTER] ?? 0) + 1;
  shared[COUNTER] = id;
  return id;
};

// On globalThis for the same reason: the compiler's copy of this file is another than that of the workflow.
const RECORDER = Symbol.for("argotsx.handles");

interface Shared {
  [RECORDER]?: unknown[] | undefined;
}

/** Tells whoever is listening that a handle was made. */
export const announce = (handle: unknown): void => {
  (globalThis as Shared)[RECORDER]?.push(handle);
};

/** Runs code and adds the identities of all handles that it makes to `into`. */
export const recordHandles = (into: unknown[], code: () => void): void => {
  const shared = globalThis as Shared;
  const before = shared[RECORDER];
  shared[RECORDER] = into;
  try {
    code();
  } finally {
    shared[RECORDER] = before;
  }
};
