import { isAscii } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

const before = Buffer.from("(function (exports, require, module, __filename, __dirname) {");
const after = Buffer.from("\n})");

/** The bytes of a file, with what is before and after them: put together in memory, a text would be copied once more. */
const surrounded = (path: string): Buffer => {
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.allocUnsafe(before.length + size + after.length);
    const read = readSync(descriptor, bytes, before.length, size, 0);
    // What became shorter meanwhile, or has no size, is read to its end.
    if (read !== size || size === 0) return Buffer.concat([before, readFileSync(path), after]);
    before.copy(bytes);
    after.copy(bytes, before.length + size);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
};

/**
 * The text of a CommonJS file inside the function that Node puts around it. Text that is ASCII throughout, as ours and
 * TypeScript's is, is read without decoding it, in a quarter of the time.
 */
export const moduleSource = (path: string): string => {
  const bytes = surrounded(path);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
};
