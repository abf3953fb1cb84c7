import { fileURLToPath } from "node:url";
import { type Compilation, compileWorkflows, discover, Guard } from "@argotsx/build";
import { compile } from "@argotsx/compiler";

const authoring = (name: string): string =>
  fileURLToPath(new URL(`../../packages/authoring/src/${name}.ts`, import.meta.url));

/** Compiles the workflow files below some paths with the rooms' own sources, and gives `use` what came of them. */
export const compileWithSources = async <T>(
  paths: readonly string[],
  cwd: string,
  use: (compilation: Compilation) => T,
): Promise<T> => {
  const { workflows } = discover(paths, { cwd, manifests: false });
  const guard = new Guard();
  try {
    const compilation = await compileWorkflows(workflows, {
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
    return use(compilation);
  } finally {
    guard.release();
  }
};
