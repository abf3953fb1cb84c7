import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Loader, Message, TransformFailure } from "esbuild";
import { Ancestors } from "../ancestors.ts";
import { esbuildApi } from "../bundle/esbuild-binary.ts";
import { explain } from "../bundle/explain.ts";
import { type Runtime, settings } from "../bundle/settings.ts";
import { rootOf } from "../root.ts";
import type { MovedElements } from "../transform/moved-elements.ts";
import type { Shift } from "../transform/shifts.ts";
import { Transformer } from "../transform/transformer.ts";
import { readTsconfig } from "../tsconfig/read-tsconfig.ts";
import { shiftMappings } from "./shift-map.ts";

const loaderOf = (path: string): Loader => {
  const ending = /\.m?([jt]sx?)$/.exec(path)?.[1];
  return ending === "tsx" || ending === "ts" || ending === "jsx" ? ending : "js";
};

/** Where a problem is, as a terminal makes it a link, and what it is. */
const told = ({ at, message, help }: Diagnostic): string => {
  const place = at === undefined ? "" : `${relative(process.cwd(), at.file)}:${at.line}:${at.column}: `;
  return `${place}${message}${help === undefined ? "" : `\n  help: ${help}`}`;
};

/** What Node prints of an error that a loader throws is its stack, in which nothing of ours helps anybody. */
const failure = (diagnostics: readonly Diagnostic[]): SyntaxError => {
  const error = new SyntaxError(diagnostics.map(told).join("\n"));
  error.stack = `${error.name}: ${error.message}`;
  return error;
};

const isTransformFailure = (error: unknown): error is TransformFailure => error instanceof Error && "errors" in error;

/** How modules are compiled one by one, each to what `argotsx build` would have put into a bundle. */
export class ModuleCompiler {
  readonly #runtime: Runtime;
  readonly #ancestors = new Ancestors();
  readonly #moved = new Map<string, MovedElements>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Where the elements of a module that was compiled were written, as far as edits moved them. */
  movedIn(path: string): MovedElements {
    return this.#moved.get(path) ?? {};
  }

  /** The tsconfig.json of a file as esbuild takes it for one module; JSX is ours whatever it says. */
  #tsconfigOf(path: string): Readonly<Record<string, unknown>> {
    const options = readTsconfig(dirname(path), this.#ancestors)?.options ?? {};
    return { ...options, jsx: "react-jsxdev", jsxImportSource: "argotsx" };
  }

  #rootOf(path: string): string {
    return rootOf(path, this.#ancestors);
  }

  /** The problems of a text that esbuild refuses, at the columns that it has in its file. */
  async #explained(path: string, text: string, failed: TransformFailure): Promise<SyntaxError> {
    const root = this.#rootOf(path);
    // Said of the file as it is, since the edited one is nothing that anybody has written.
    let { errors } = failed;
    try {
      await esbuildApi().transform(text, { ...this.#options(path), sourcemap: false });
    } catch (error) {
      if (isTransformFailure(error)) errors = error.errors;
    }
    const named = (message: Message): Message => ({
      ...message,
      location: message.location && { ...message.location, file: resolve(path) },
    });
    return failure(errors.map((message) => explain(named(message), root, this.#runtime)));
  }

  #options(path: string) {
    const { target, jsx, jsxDev, jsxImportSource, charset } = settings(this.#runtime);
    const tsconfigRaw = { compilerOptions: this.#tsconfigOf(path) };
    const sourcefile = this.#nameOf(path);
    return {
      ...{ target, jsx, jsxDev, jsxImportSource, charset, tsconfigRaw, sourcefile },
      format: "esm",
      loader: loaderOf(path),
      sourcemap: "external",
      sourcesContent: false,
      logLevel: "silent",
    } as const;
  }

  #nameOf(path: string): string {
    return relative(this.#rootOf(path), path).replaceAll("\\", "/");
  }

  /** JavaScript with a source map in it, by which Node tells places in the file as it was written. */
  async compile(path: string, text: string): Promise<string> {
    // One for each module, since a file may be imported again, by another query, when it has changed.
    const transformer = new Transformer(this.#runtime);
    const transformed = await transformer.transform(path, async () => text, { root: this.#rootOf(path) });
    if (transformed?.moved !== undefined) this.#moved.set(path, transformed.moved);
    const errors = transformed?.diagnostics.filter(({ severity }) => severity === "error") ?? [];
    if (errors.length > 0) throw failure(errors);
    try {
      const { code, map } = await esbuildApi().transform(transformed?.text ?? text, this.#options(path));
      return `${code}//# sourceMappingURL=data:application/json;base64,${this.#map(path, map, transformed?.shifts ?? [])}`;
    } catch (error) {
      throw isTransformFailure(error) ? await this.#explained(path, text, error) : error;
    }
  }

  #map(path: string, json: string, shifts: readonly Shift[]): string {
    const map: { readonly mappings: string } = JSON.parse(json);
    const mappings = shifts.length === 0 ? map.mappings : shiftMappings(map.mappings, shifts);
    const whole = { ...map, mappings, sources: [pathToFileURL(path).href] };
    return Buffer.from(JSON.stringify(whole)).toString("base64");
  }
}
