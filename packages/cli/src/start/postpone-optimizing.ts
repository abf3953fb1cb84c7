/** How much of a function V8 11 runs before it makes faster code of it; by its own measure, and seven times what it would. */
const budget = 1_000_000;

/** Commands that go through many manifests. Others are over before it matters, and loading `node:v8` takes milliseconds. */
const long: ReadonlySet<string | undefined> = new Set(["lint", "import"]);

/**
 * Lets V8 wait longer before it optimizes a function. Most runs of these commands are over in a second and call thousands
 * of functions a few times each, so that making fast code of them costs a third of all the time of the processor, most of
 * it for nothing. Loops over large manifests are found soon enough all the same. Only Node 20 needs it: the versions of V8
 * behind it have a compiler in between, and other flags.
 */
export const postponeOptimizing = (command: string | undefined): void => {
  if (!long.has(command) || !process.versions.v8.startsWith("11.")) return;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${budget}`);
};
