import { join } from "node:path";

/** Each command loads other parts, and the first run of one should not decide what the others find compiled. */
export const codeFile = (cache: string, version: string, command: string): string =>
  join(cache, `code-${version}-${process.version}-${process.arch}-${command}.bin`);
