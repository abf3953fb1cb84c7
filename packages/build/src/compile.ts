import type { Compiled, Emitted } from "@argotsx/compiler";
import type { Place } from "@argotsx/diagnostic";

/** What the compiler is told of a module. */
export interface ModuleFacts {
  /** Stands for the module as a whole. */
  readonly file: string;
  /** Whether the module holds the part of the runtime that makes references, so that expressions may be needed. */
  readonly isTyped: boolean;
}

/** The compiler, given from outside so that it is loaded while esbuild works. */
export type Compile = (root: unknown, module: ModuleFacts) => Compiled | Promise<Compiled>;

/** A manifest whose places name files absolutely. */
export interface Manifest extends Omit<Emitted, "locate"> {
  readonly locate: (path: readonly (string | number)[], part?: "key" | "value") => Place | undefined;
}
