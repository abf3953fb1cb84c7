import { join } from "node:path";

const { bundleTests }: { bundleTests(files: readonly string[]): Promise<string> } = await import(
  new URL("../scripts/test/bundle-tests.mjs", import.meta.url).href
);

/**
 * A program of the repository, by its path, as one that Node starts by itself, with `npm test` as alone: to compile it in
 * each of its processes takes longer than what most of them do. It is removed when this process ends.
 */
export const bundled = async (program: string): Promise<string> =>
  join(await bundleTests([program]), program.replace(/\.ts$/, ".mjs"));
