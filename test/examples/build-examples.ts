import { planOutputs } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import { checkManifest } from "@argotsx/lint/check";
import { writeYaml } from "@argotsx/yaml/write";
import { compileWithSources } from "./compile-with-sources.ts";
import { examplesFolder } from "./examples-folder.ts";

/** A file of an example, and what it becomes. */
export interface BuiltExample {
  /** Absolute, as is `output`. */
  readonly source: string;
  readonly output: string;
  readonly yaml: string;
}

/** Builds every example with the rooms' own sources, as `argotsx build examples` does with the published bundle. */
export const buildExamples = async (): Promise<{
  readonly built: readonly BuiltExample[];
  readonly diagnostics: readonly Diagnostic[];
}> =>
  compileWithSources([examplesFolder], examplesFolder, ({ files, diagnostics }) => {
    const manifests = files.flatMap((file) => file.manifests);
    const rendered = files.map((file) => ({ ...file, bytes: writeYaml(file.manifests.map(({ value }) => value)) }));
    const plan = planOutputs(rendered, { cwd: examplesFolder, destinationOf: () => ({ base: examplesFolder }) });
    return {
      built: plan.outputs.map(({ source, path, bytes }) => ({
        source,
        output: path,
        yaml: new TextDecoder().decode(bytes),
      })),
      diagnostics: [...diagnostics, ...plan.diagnostics, ...manifests.flatMap((one) => checkManifest(one, "4.1"))],
    };
  });
