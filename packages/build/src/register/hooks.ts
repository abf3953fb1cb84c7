/**
 * What Node asks for each module once `argotsx/register` is there; it runs in a thread of its own.
 * @module
 */
import { readFile } from "node:fs/promises";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ancestors } from "../ancestors.ts";
import { runtimeWith } from "../bundle/places-plugin.ts";
import { toText } from "../bundle/plain-text.ts";
import { type Runtime, textEndings } from "../bundle/settings.ts";
import { placesSource } from "../transform/moved-elements.ts";
import { Transformer } from "../transform/transformer.ts";
import { ModuleCompiler } from "./compile-module.ts";
import { locate } from "./locate.ts";

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
  [placesSource, runtime.index],
]);
const ancestors = new Ancestors();
const compiler = new ModuleCompiler(runtime);

const placesPrefix = `${placesSource}:`;
/** The file that asks for an import; that of a JSX runtime made for one module is that module. */
const importerOf = (url: string | undefined): string | undefined => {
  const file = url?.startsWith(placesPrefix) ? url.slice(placesPrefix.length) : url;
  return file?.startsWith("file:") ? fileURLToPath(file) : undefined;
};
const isInstalled = (path: string): boolean => /[\\/]node_modules[\\/]/.test(path);

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const importer = importerOf(context.parentURL);
  if (specifier === `${placesSource}/jsx-dev-runtime`) {
    return { url: `${placesPrefix}${context.parentURL}`, format: "module", shortCircuit: true };
  }
  const own = ours.get(specifier);
  if (own !== undefined) return { url: pathToFileURL(own).href, format: "module", shortCircuit: true };

  const isText = specifier.endsWith("?text");
  const wanted = isText ? specifier.slice(0, -"?text".length) : specifier;
  const found = importer === undefined || isInstalled(importer) ? undefined : locate(wanted, importer, ancestors);
  const resolved = await nextResolve(found === undefined ? wanted : pathToFileURL(found).href, context);
  return isText ? { ...resolved, url: `${resolved.url}?text`, format: "module" } : resolved;
};

const asModule = (source: string) => ({ format: "module", source, shortCircuit: true }) as const;

const loadText = async (path: string): Promise<string> => {
  const text = toText(await readFile(path));
  if (text === undefined) throw new Error(`${path} is not UTF-8 text`);
  return `export default ${JSON.stringify(text)};`;
};

export const load: LoadHook = async (url, context, nextLoad) => {
  if (url.startsWith(placesPrefix)) {
    const path = fileURLToPath(url.slice(placesPrefix.length));
    return asModule(runtimeWith(compiler.movedIn(path), pathToFileURL(runtime.jsxDevRuntime).href));
  }
  if (!url.startsWith("file:")) return nextLoad(url, context);
  const { search, pathname } = new URL(url);
  const path = fileURLToPath(url);
  if (search === "?text" || textEndings.some((ending) => pathname.endsWith(ending))) {
    return asModule(await loadText(path));
  }
  if (pathname.endsWith(".json") && context.importAttributes.type === undefined) {
    return asModule(`export default ${JSON.stringify(JSON.parse(await readFile(path, "utf8")))};`);
  }
  if (/\.(?:tsx|ts|jsx|mts)$/.test(pathname))
    return asModule(await compiler.compile(path, await readFile(path, "utf8")));
  const loaded = await nextLoad(url, context);
  // CommonJS is read by another loader, which asks nobody.
  if (loaded.format !== "module" || loaded.source == null) return loaded;
  const bytes = Buffer.from(loaded.source as Uint8Array);
  return new Transformer(runtime).mayEdit(path, bytes)
    ? { ...loaded, source: await compiler.compile(path, bytes.toString()) }
    : loaded;
};
