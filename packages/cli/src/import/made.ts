import type { Diagnostic } from "@argotsx/diagnostic";
import type { ModuleFiles, WrittenFiles } from "./write-modules.ts";

/** What an import makes, before it is written. */
export interface Made {
  readonly modules: readonly ModuleFiles[];
  readonly problems: readonly Diagnostic[];
  /** What was made, in lines for a person. */
  readonly summary: (written: WrittenFiles) => string;
  /** Resolves when what worked beside the process is gone. */
  readonly ended?: Promise<void> | undefined;
}
