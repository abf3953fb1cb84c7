import { fstatSync, writeSync } from "node:fs";
import { reasonOf } from "@argotsx/build/system-error";

/** The two streams of a run. */
export interface Stdio {
  /** Both answer whether somebody still reads: a closed pipe is no error. */
  readonly out: (text: string | Uint8Array) => boolean;
  readonly err: (text: string | Uint8Array) => boolean;
  /** Asked only when something is to be printed for people. */
  readonly isTerminal: (stream: "out" | "err") => boolean;
}

/** What the system refused to take, such as when output is redirected to a full disk. */
export class StreamError extends Error {
  constructor(stream: string, cause: unknown) {
    super(`${stream} cannot be written: ${reasonOf(cause)}`);
    this.name = "StreamError";
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes everything at once and waits for it, so that nothing is lost when the process ends; `process.stdout` would do
 * too, and takes two milliseconds to set up.
 */
const write =
  (descriptor: number) =>
  (text: string | Uint8Array): boolean => {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    for (let offset = 0; offset < bytes.length; ) {
      try {
        offset += writeSync(descriptor, bytes, offset);
      } catch (error) {
        const code = codeOf(error);
        if (code === "EPIPE" || code === "EOF") return false;
        // Closed from the start, by who wants to know the exit code alone.
        if (code === "EBADF") return true;
        if (code !== "EAGAIN") throw new StreamError(descriptor === 1 ? "standard output" : "standard error", error);
        // The reader of a pipe that does not block is slower than we are.
        Atomics.wait(pause, 0, 0, 2);
      }
    }
    return true;
  };

const isCharacterDevice = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
};

export const stdio: Stdio = {
  out: write(1),
  err: write(2),
  isTerminal: (stream) => {
    const descriptor = stream === "out" ? 1 : 2;
    // node:tty brings the whole of node:net, which is not worth loading for a pipe.
    return isCharacterDevice(descriptor) && process.getBuiltinModule("node:tty").isatty(descriptor);
  },
};
