import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";

const mebibyte = 1024 * 1024;

/** In MiB. A cluster refuses objects of more than 1.5; this only keeps a log file named .json from filling the memory. */
export const limit = 64;

/** The most bytes of a file or of standard input that are read. */
export const mostBytes = limit * mebibyte;

/** Says that something is larger than what is read; nobody knows the size of what has no end. */
export const tooLarge = (file: string, name: string, size?: number): Diagnostic =>
  diagnostic(
    "file-too-large",
    { file, line: 1, column: 1 },
    { file: name, size: size === undefined ? `more than ${limit}` : Math.ceil(size / mebibyte), limit },
  );
