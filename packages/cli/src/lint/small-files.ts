import { closeSync, openSync, readSync } from "node:fs";

/** In bytes. Most manifests have less than a tenth. */
const room = 64 * 1024;

/**
 * Reads small files one after the other, all into the same memory: three questions to the system for each, where finding out
 * first how large a file is and making room for it costs twice as much.
 */
export class SmallFiles {
  readonly #bytes = Buffer.allocUnsafeSlow(room);

  /** The bytes of an ordinary file, until the next one is read; nothing when it is not small. */
  read(path: string): Buffer | undefined {
    const descriptor = openSync(path, "r");
    try {
      let length = 0;
      while (length < room) {
        const count = readSync(descriptor, this.#bytes, length, room - length, null);
        if (count === 0) return this.#bytes.subarray(0, length);
        length += count;
      }
      return undefined;
    } finally {
      closeSync(descriptor);
    }
  }
}
