import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";

/**
 * The text of a CommonJS file inside the function that Node puts around it. Text that is ASCII throughout, as ours and
 * TypeScript's is, is read without decoding it, in a quarter of the time.
 */
export const moduleSource = (path: string): string => {
  const bytes = readFileSync(path);
  const text = bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
  return `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
};
