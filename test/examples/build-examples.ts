import { fileURLToPath } from "node:url";
import { compileWorkflows, discover, Guard, planOutputs } from "@argotsx/build";
import { compile } from "@argotsx/compiler";
import type { Diagnostic } from "@argotsx/diagnostic";
import { checkStructure, isArgoManifest } from "@argotsx/lint";
import { writeYaml } from "@argotsx/yaml/write";
import { examplesFolder } from "./examples-folder.ts";

const authoring = (name: string): string =>
  fileURLToPath(new URL(`../../packages/authoring/src/${name}.ts`, import.meta.url));

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
}> => {
  const { workflows } = discover([examplesFolder], { cwd: examplesFolder, manifests: false });
  const guard = new Guard();
  try {
    const { files, diagnostics } = await compileWorkflows(workflows, {
      runtime: {
        index: authoring("index"),
        jsxRuntime: authoring("jsx-runtime"),
        jsxDevRuntime: authoring("jsx-dev-runtime"),
      },
      version: "test",
      useCache: false,
      guard,
      compiler: async () => compile,
    });
    const manifests = files.flatMap((file) => file.manifests).filter(({ value }) => isArgoManifest(value));
    const rendered = files.map((file) => ({ ...file, bytes: writeYaml(file.manifests.map(({ value }) => value)) }));
    const plan = planOutputs(rendered, { cwd: examplesFolder });
    return {
      built: plan.outputs.map(({ source, path, bytes }) => ({
        source,
        output: path,
        yaml: new TextDecoder().decode(bytes),
      })),
      diagnostics: [...diagnostics, ...plan.diagnostics, ...manifests.flatMap(checkStructure)],
    };
  } finally {
    guard.release();
  }
};
