/** How much of a function V8 11 runs before it makes faster code of it; by its own measure, and seven times what it would. */
const budget = 1_000_000;

/**
 * How many times as much room for new objects V8 makes when it grows it. It begins with a megabyte and ends with sixteen,
 * and by twos a run over many manifests stops a dozen times on the way to move what is in use.
 */
const growth = 16;

/** Commands that go through many manifests. Others are over before it matters, and loading `node:v8` takes milliseconds. */
const long: ReadonlySet<string | undefined> = new Set(["lint", "import"]);

/**
 * Lets V8 wait longer before it optimizes a function, and stop less often to collect what is no longer in use. Most runs of
 * these commands are over in a second and call thousands of functions a few times each, so that making fast code of them
 * costs a third of all the time of the processor, most of it for nothing. Loops over large manifests are found soon enough
 * all the same. Only for Node 20, of whose V8 it was measured: the versions behind it have a compiler in between, and other
 * flags.
 */
export const tuneV8 = (command: string | undefined): void => {
  if (!long.has(command) || !process.versions.v8.startsWith("11.")) return;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString(`--interrupt-budget=${budget}`);
  setFlagsFromString(`--semi-space-growth-factor=${growth}`);
};
