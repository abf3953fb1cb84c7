/**
 * Lets TypeScript infer `T` from a value without asking anything of it: as part of `Options & Seen<T>` it is nothing when
 * `T` is known. So one signature knows what is given and keeps the errors, texts and completions of `Options`.
 */
export type Seen<T> = [T] extends [never] ? T : unknown;

/** Those of the keys `K` that are sure to be given something. */
export type Given<T, K> = {
  [P in keyof T]: P extends K ? (undefined extends T[P] ? never : P) : never;
}[keyof T];
