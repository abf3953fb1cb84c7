import type { Diagnostic } from "@argotsx/diagnostic";
import type { Input } from "../../bundle/entry.ts";
import type { SourceModule } from "../../transform/edit.ts";
import type { FunctionFields } from "../captured-function.ts";
import type { Found } from "../find/find-functions.ts";

export interface ReadFields {
  readonly fields?: FunctionFields;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}
export const readFields = (_found: Found, _module: SourceModule): ReadFields => ({ diagnostics: [], inputs: [] });
