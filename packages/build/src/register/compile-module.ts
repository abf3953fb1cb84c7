import { dirname, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Loader, TransformFailure } from "esbuild";
import type { Ancestors } from "../ancestors.ts";
import type { Entry, Input } from "../bundle/entry.ts";
import { esbuildApi } from "../bundle/esbuild-binary.ts";
import { explain, explainWarning } from "../bundle/explain.ts";
import { type Runtime, settings } from "../bundle/settings.ts";
import type { Shift } from "../transform/shifts.ts";
import { Transformer } from "../transform/transformer.ts";
import { readTsconfig } from "../tsconfig/read-tsconfig.ts";
import { failure } from "./failure.ts";
import { shiftMappings } from "./shift-map.ts";

const loaderOf = (path: string): Loader => {
  const ending = /\.m?([jt]sx?)$/.exec(path)?.[1];
  return ending === "tsx" || ending === "ts" || ending === "jsx" ? ending : "js";
};

/** The tsconfig.json of a file as esbuild takes it for one module; JSX is ours whatever it says. */
const tsconfigOf = (path: string, ancestors: Ancestors): Readonly<Record<string, unknown>> => {
  const options = readTsconfig(dirname(path), ancestors)?.options ?? {};
  return { ...options, jsx: "react-jsxdev", jsxImportSource: "argotsx" };
};

const optionsFor = ({ source: { path }, name }: Entry, runtime: Runtime, ancestors: Ancestors) => {
  const { target, jsx, jsxDev, jsxImportSource, charset } = settings(runtime);
  return {
    ...{ target, jsx, jsxDev, jsxImportSource, charset },
    tsconfigRaw: { compilerOptions: tsconfigOf(path, ancestors) },
    sourcefile: name,
    format: "esm",
    loader: loaderOf(path),
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  } as const;
};
type Options = ReturnType<typeof optionsFor>;

const isTransformFailure = (error: unknown): error is TransformFailure => error instanceof Error && "errors" in error;

/** What esbuild has against a text as it was written. */
const problemsOf = async (text: string, options: Options, { root }: Entry, runtime: Runtime): Promise<Diagnostic[]> => {
  try {
    await esbuildApi().transform(text, options);
    return [];
  } catch (error) {
    if (!isTransformFailure(error)) throw error;
    return error.errors.map((message) => explain(message, root, runtime));
  }
};

/** The comment at a module's end by which Node tells places in the file as it was written. */
const mapComment = (path: string, json: string, shifts: readonly Shift[]): string => {
  const map: { readonly mappings: string } = JSON.parse(json);
  const mappings = shifts.length === 0 ? map.mappings : shiftMappings(map.mappings, shifts);
  const whole = { ...map, mappings, sources: [pathToFileURL(path).href] };
  return `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(whole)).toString("base64")}`;
};

interface CompiledModule {
  readonly code: string;
  readonly inputs: readonly Input[];
  /** What does not keep the module from being imported. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Compiles one module, whose imports stay imports, to what `argotsx build` would put into a bundle. Throws what is
 * wrong with it.
 */
export const compileModule = async (
  entry: Entry,
  text: string,
  runtime: Runtime,
  ancestors: Ancestors,
): Promise<CompiledModule> => {
  const { source, root } = entry;
  const transformed = await new Transformer(runtime).transform(source.path, async () => text, { root });
  const errors = transformed?.diagnostics.filter(({ severity }) => severity === "error") ?? [];
  if (errors.length > 0) throw failure(errors);
  const options = optionsFor(entry, runtime, ancestors);
  try {
    const { code, map, warnings } = await esbuildApi().transform(transformed?.text ?? text, options);
    const isOwn = warnings.length > 0 && !/[\\/]node_modules[\\/]/.test(source.path);
    // Of the text as it was written, since places in the other one are nobody's.
    const own = isOwn ? (await esbuildApi().transform(text, options)).warnings : [];
    return {
      code: code + mapComment(source.path, map, transformed?.shifts ?? []),
      inputs: [{ path: source.path, imports: [] }, ...(transformed?.inputs ?? [])],
      warnings: [...own.map((message) => explainWarning(message, root)), ...(transformed?.diagnostics ?? [])],
    };
  } catch (error) {
    if (!isTransformFailure(error)) throw error;
    const problems = await problemsOf(text, options, entry, runtime);
    throw problems.length === 0 ? error : failure(problems);
  }
};

/** A file as an entry, named below the folder of its package. */
export const entryOf = (path: string, root: string, bytes: Buffer): Entry => ({
  source: { path, named: false, bytes },
  root,
  name: relative(root, path).replaceAll(sep, "/"),
});
