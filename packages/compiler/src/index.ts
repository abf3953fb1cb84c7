/**
 * Element tree in, manifests out. Pure: no file, no process, no clock.
 * @module
 */
import { type Compiled, compileWith } from "./compile-with.ts";
import { expressions } from "./expressions.ts";

export type { Emitted } from "./3-emit/emit.ts";
export type { Compiled } from "./compile-with.ts";

/** Compiles a module's default export. Nothing a user writes makes it throw; `file` stands for the module as a whole. */
export const compile = (root: unknown, { file }: { readonly file: string }): Compiled =>
  compileWith(root, { file, expressions });
