import { closeSync, openSync, readFileSync, readSync, type Stats } from "node:fs";

const chunk = 1024 * 1024;

/** Nobody knows beforehand how much a pipe or a device will give, and the system's own files say that they are empty. */
const hasSize = (stats: Stats): boolean => stats.isFile() && stats.size > 0;

/** All bytes of a file, or nothing when it has more than `limit`, of which no more than that are read. */
export const readWithin = (path: string, stats: Stats, limit: number): Buffer | undefined => {
  if (hasSize(stats)) return stats.size > limit ? undefined : readFileSync(path);
  const descriptor = openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total <= limit; ) {
      const buffer = Buffer.allocUnsafe(chunk);
      const count = readSync(descriptor, buffer);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, count));
      total += count;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
};
