/** How much of a function V8 11 runs before it makes faster code of it; by its own measure, and seven times what it would. */
const budget = 1_000_000;

/** The same where many manifests are checked, each of which runs other functions. */
const budgetOfMany = 3 * budget;

/** Commands that go through many manifests. Others are over before it matters, and loading `node:v8` takes milliseconds. */
const long: ReadonlySet<string | undefined> = new Set(["lint", "import"]);

/**
 * Sets V8 to runs that are over in a second and may keep two processors busy. It waits longer before it optimizes a
 * function: such a run calls thousands of them a few times each, and making fast code of them costs a third of all the time
 * of the processor, most of it for nothing, while loops over large manifests are found soon enough all the same. And each
 * thread clears its own young objects, since threads that help with it would be in the way of the other one. Only for Node
 * 20: the versions of V8 behind it have a compiler in between, and other flags.
 */
export const tuneV8 = (command: string | undefined, isMany: boolean): void => {
  if (!long.has(command) || !process.versions.v8.startsWith("11.")) return;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString(`--interrupt-budget=${isMany ? budgetOfMany : budget}`);
  setFlagsFromString("--no-parallel-scavenge");
};
