import { quote } from "./quote.ts";
import type { YamlProblemCode } from "./yaml-file.ts";

/** A problem before its lines are counted: offsets in the text of the file. */
export interface Finding {
  readonly code: YamlProblemCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The key that stands twice; the first of those that are merged. */
  readonly key?: string | undefined;
}

/** Problems that leave a value: what a document says can still be told. */
const mild: ReadonlySet<YamlProblemCode> = new Set(["duplicate-key", "ignored-content"]);

/** Whether a problem keeps a document from having a value. */
export const isFatal = ({ code }: { readonly code: YamlProblemCode }): boolean => !mild.has(code);

/** Says that a map has a key already; the offsets are those of the later one. */
export const duplicateKey = (key: string, start: number, end: number): Finding => ({
  code: "duplicate-key",
  message: `the key ${quote(key)} stands twice in one map`,
  start,
  end,
  key,
});
