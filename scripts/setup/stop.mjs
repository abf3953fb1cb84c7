/** Ends a script with one line for the reader: what is wrong and what to do about it. */
export class Stop extends Error {
  name = "Stop";
}

/**
 * Runs a script's main function. A `Stop` is printed as its one line; any other error is a bug of ours and keeps its
 * stack. The exit status is set, not forced, so that output which is still in a pipe arrives.
 */
export const run = async (main) => {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
};
