/**
 * What Node asks for each module once `argotsx/register` is there; it runs in a thread of its own.
 * @module
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ancestors } from "../ancestors.ts";
import { placesOf, runtimeWith } from "../bundle/places-plugin.ts";
import { toText } from "../bundle/plain-text.ts";
import { type Runtime, textEndings } from "../bundle/settings.ts";
import { toolKey } from "../cache/tool-key.ts";
import { placesSource } from "../transform/moved-elements.ts";
import { locate } from "./locate.ts";
import { ModuleCompiler } from "./module-compiler.ts";

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const runtime: Runtime = {
  index: beside("./index.js"),
  jsxRuntime: beside("./jsx-runtime.js"),
  jsxDevRuntime: beside("./jsx-dev-runtime.js"),
};
const ours = new Map([
  ["argotsx", runtime.index],
  ["argotsx/jsx-runtime", runtime.jsxRuntime],
  ["argotsx/jsx-dev-runtime", runtime.jsxDevRuntime],
]);
const ancestors = new Ancestors();
const { version }: { version: string } = JSON.parse(readFileSync(beside("../package.json"), "utf8"));
const compiler = new ModuleCompiler(runtime, toolKey(version, runtime, [fileURLToPath(import.meta.url)]));

const isInstalled = (path: string): boolean => /[\\/]node_modules[\\/]/.test(path);

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const importer = context.parentURL?.startsWith("file:") ? fileURLToPath(context.parentURL) : undefined;
  if (placesOf(specifier) !== undefined) return { url: specifier, format: "module", shortCircuit: true };
  const library = ours.get(specifier.startsWith(placesSource) ? "argotsx" : specifier);
  if (library !== undefined) return { url: pathToFileURL(library).href, format: "module", shortCircuit: true };

  // A specifier may begin with `#`, which is then no fragment.
  const [, wanted = specifier, query = ""] = /^(.[^?#]*)([?#].*)?$/.exec(specifier) ?? [];
  const isText = query === "?text";
  const located = (): string | undefined => {
    const found = importer === undefined ? undefined : locate(wanted, importer, ancestors);
    return found && pathToFileURL(found).href + (isText ? "" : query);
  };
  const own = importer === undefined || isInstalled(importer) ? undefined : located();
  const find = async () => {
    try {
      return await nextResolve(own ?? (isText ? wanted : specifier), context);
    } catch (error) {
      // Bundlers find more than Node does, and some packages rely on it.
      const other = own === undefined && compiler.takesPart(importer) ? located() : undefined;
      if (other === undefined) throw error;
      return nextResolve(other, context);
    }
  };
  const resolved = await find();
  return isText ? { ...resolved, url: `${resolved.url}?text`, format: "module" } : resolved;
};

const asModule = (source: string) => ({ format: "module", source, shortCircuit: true }) as const;

const loadText = async (path: string): Promise<string> => {
  const text = toText(await readFile(path));
  if (text === undefined) throw new Error(`${path} is not UTF-8 text`);
  return `export default ${JSON.stringify(text)};`;
};

/** A name that a module may export something under; `default` is the whole. */
const isExportName = (name: string): boolean => name !== "default" && Buffer.from(name).toString() === name;

/** The value as the default export, and its fields under their names, as esbuild has it. */
const loadJson = async (path: string): Promise<string> => {
  const text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const names = isObject
      ? Object.keys(value)
          .filter(isExportName)
          .map((name) => JSON.stringify(name))
      : [];
    return [
      `const json = JSON.parse(${JSON.stringify(text)});`,
      "export default json;",
      ...names.map((name, number) => `const json${number} = json[${name}]; export { json${number} as ${name} };`),
    ].join("\n");
  } catch (error) {
    throw new SyntaxError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
};

export const load: LoadHook = async (url, context, nextLoad) => {
  const places = placesOf(url);
  if (places !== undefined) return asModule(runtimeWith(places, pathToFileURL(runtime.jsxDevRuntime).href));
  if (!url.startsWith("file:")) return nextLoad(url, context);
  const { search, pathname } = new URL(url);
  const path = fileURLToPath(url);
  if (search === "?text" || textEndings.some((ending) => pathname.endsWith(ending))) {
    return asModule(await loadText(path));
  }
  if (pathname.endsWith(".json") && context.importAttributes.type === undefined) {
    return asModule(await loadJson(path));
  }
  if (/\.(?:tsx|ts|jsx|mts)$/.test(pathname)) return asModule(await compiler.compile(path, await readFile(path)));
  const loaded = await nextLoad(url, context);
  // CommonJS is read by another loader, which asks nobody.
  if (loaded.format !== "module" || loaded.source == null) return loaded;
  const bytes = Buffer.from(loaded.source as Uint8Array);
  return compiler.mayEdit(path, bytes) ? { ...loaded, source: await compiler.compile(path, bytes) } : loaded;
};
