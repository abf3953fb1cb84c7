import type { YamlProblemCode } from "./yaml-file.ts";

/** A problem before its lines are counted: offsets in the text that the library was given. */
export interface Finding {
  readonly code: YamlProblemCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
