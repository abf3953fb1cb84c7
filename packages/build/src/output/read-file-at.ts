import { readFileSync, statSync } from "node:fs";

/** What lies at a path; nothing when it is no ordinary file or cannot be read, for whatever reason. */
export const readFileAt = (path: string): Buffer | undefined => {
  try {
    // A pipe would be waited for until somebody writes into it.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
};
