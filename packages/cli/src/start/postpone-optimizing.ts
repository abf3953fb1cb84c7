/** How much of a function V8 11 runs before it makes faster code of it; by its own measure, and seven times what it would. */
const budget = 1_000_000;

/**
 * Lets V8 wait longer before it optimizes a function. Runs over many files are mostly over in a second and call thousands
 * of functions a few times each, so that making fast code of them costs a third of all the time of the processor, most of
 * it for nothing. Loops over large manifests are found soon enough all the same. Only Node 20 needs it: the versions of V8
 * behind it have a compiler in between, and other flags. Not for short runs, as loading `node:v8` takes milliseconds.
 */
export const postponeOptimizing = (): void => {
  if (!process.versions.v8.startsWith("11.")) return;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${budget}`);
};
