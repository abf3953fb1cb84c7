import type { Compiled, Emitted } from "@argotsx/compiler";
import type { Place } from "@argotsx/diagnostic";

/** The compiler, given from outside so that it is loaded while esbuild works. */
export type Compile = (root: unknown, options: { readonly file: string }) => Compiled;

/** A manifest whose places name files absolutely. */
export interface Manifest extends Omit<Emitted, "locate"> {
  readonly locate: (path: readonly (string | number)[], part?: "key" | "value") => Place | undefined;
}
