import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileWorkflows, Guard } from "@argotsx/build";
import { compile } from "@argotsx/compiler";
import { exampleFiles, exampleNames, examplesFolder } from "../examples/examples-folder.ts";

const authoring = (name: string): string =>
  fileURLToPath(new URL(`../../packages/authoring/src/${name}.ts`, import.meta.url));

/** A script of an example that was a function. */
export interface ExampleScript {
  /** Absolute. */
  readonly file: string;
  /** The template's name. */
  readonly name: string;
  /** The whole program, its header and contract included. */
  readonly source: string;
  /** The environment variables that carry inputs, as the manifest states them. */
  readonly env: readonly { readonly name: string; readonly value: string }[];
}

interface Template {
  readonly name: string;
  readonly script?: { readonly source: string; readonly env?: ExampleScript["env"] };
}

const templatesOf = (manifest: unknown): readonly Template[] => {
  const { spec } = manifest as { readonly spec?: { readonly templates?: readonly Template[] } };
  return spec?.templates ?? [];
};

/** Builds the examples that hold functions and finds what became of these. */
export const scriptsOfExamples = async (): Promise<readonly ExampleScript[]> => {
  const paths = exampleNames
    .flatMap((name) => exampleFiles(name, ".tsx").map((file) => join(examplesFolder, name, file)))
    .filter((path) => /\brun=\{|template\.fn\(/.test(readFileSync(path, "utf8")) && !path.endsWith(".test.tsx"));
  const guard = new Guard();
  try {
    const { files, diagnostics } = await compileWorkflows(
      paths.map((path) => ({ path, named: true })),
      {
        runtime: {
          index: authoring("index"),
          jsxRuntime: authoring("jsx-runtime"),
          jsxDevRuntime: authoring("jsx-dev-runtime"),
        },
        version: "test",
        useCache: false,
        guard,
        compiler: async () => compile,
      },
    );
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(errors.map(({ message, at }) => `${at?.file}: ${message}`).join("\n"));
    return files.flatMap(({ path: file, manifests }) =>
      manifests.flatMap(({ value }) =>
        templatesOf(value).flatMap(({ name, script }) =>
          script?.source.includes("\nconst argotsxContract =")
            ? [{ file, name, source: script.source, env: script.env ?? [] }]
            : [],
        ),
      ),
    );
  } finally {
    guard.release();
  }
};
