import type { Beyond, Checked, Part } from "./part.ts";

/** Checks both halves of the files of a run, each with what it has to know of the other. */
export const checkBoth = async (here: Part, there: Part, external: Beyond["external"]): Promise<readonly Checked[]> => {
  // The other is asked first: nothing is heard of it while this thread works.
  const [beyondHere, beyondThere] = await Promise.all([there.read(), here.read()]);
  const judging = there.judge({ elsewhere: beyondThere, external });
  return Promise.all([here.judge({ elsewhere: beyondHere, external }), judging]);
};
