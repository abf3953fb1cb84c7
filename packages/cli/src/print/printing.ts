import type { Diagnostic } from "@argotsx/diagnostic";
import type { Description } from "../explain/describe.ts";
import type { Mended } from "../lint/fixable.ts";
import type { SourceTexts } from "../places/source-text.ts";

/** What a form of the report is made of. */
export interface Printing {
  /** As they are told: in order, with the places that are meant. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were looked at, whether there is something wrong with them or not. */
  readonly files: readonly string[];
  /** A file as the user calls it: relative, with `/`. */
  readonly nameOf: (file: string) => string;
  readonly texts: SourceTexts;
  /** What was mended before these were found, where that was asked for. */
  readonly mended?: readonly Mended[];
  /** What the rules of configurations are, by id. */
  readonly ownRules?: ReadonlyMap<string, Description>;
  /** That of argotsx. */
  readonly version: string;
}

/** A form of the report, in pieces: all of a hundred thousand problems need not fit into one text. */
export type Printer = (printing: Printing) => Iterable<string>;
