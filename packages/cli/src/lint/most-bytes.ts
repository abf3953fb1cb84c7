const mebibyte = 1024 * 1024;

/** In MiB. A cluster refuses objects of more than 1.5; this only keeps a log file named .json from filling the memory. */
export const limit = 64;

/** The most bytes of a file or of standard input that are read. */
export const mostBytes = limit * mebibyte;
