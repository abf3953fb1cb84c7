import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Metafile, transform } from "esbuild";
import { buildId } from "../../packages/cli/src/start/build-id.ts";
import { joinCore, type Late, loadLate } from "./join-core.ts";
import { linkChunk, refuseCircles } from "./link-chunks.ts";
import { notices } from "./notices.ts";
import { root } from "./root.ts";

/**
 * Makes one file of a bundle CommonJS. Node reads ES modules in several passes, and first copies every name of each
 * `node:` module they import, which loads half of Node: as CommonJS the command starts 10 ms earlier, a third of the
 * time that an empty Node process takes.
 */
const toCommonJs = async (code: string, files: ReadonlySet<string>, late: Late): Promise<string> => {
  // What esbuild split off is required; any other import stays one, since users' modules are ES modules.
  const required = linkChunk(code, late).replace(/\bimport\("\.\/([^"]+)"\)/g, (whole, name: string) =>
    files.has(name) ? `Promise.resolve().then(() => require("./${name}"))` : whole,
  );
  const url = "__moduleUrl";
  const needsUrl = required.includes("import.meta.url");
  const result = await transform(required, {
    format: "cjs",
    minify: true,
    target: "node20",
    platform: "node",
    legalComments: "none",
    define: { "import.meta.url": url, "import.meta.dirname": "__dirname" },
    // esbuild says so itself only where something of an ES module is left.
    banner: `"use strict";${needsUrl ? `const ${url}=require("node:url").pathToFileURL(__filename).href;` : ""}`,
  });
  if (required.includes("\nmodule.exports = ") && !result.code.includes("module.exports="))
    throw new Error(`a file imports something as 'module', which CommonJS needs: ${code.slice(0, 200)}`);
  return result.code;
};

const bundleEntry = (
  entryPoints: Readonly<Record<string, string>>,
  folder: string,
  { splitting }: { readonly splitting: boolean },
) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(folder, "cli"),
    bundle: true,
    // esbuild splits ES modules only.
    splitting,
    // Constants are put where they are used, so that none has to be loaded from a file of its own.
    minifySyntax: true,
    format: "esm",
    target: "node20",
    platform: "node",
    external: ["esbuild", "typescript"],
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "warning",
    logOverride: { "import-is-undefined": "error" },
  });

const texts = "texts";

/** What each file imports when it is loaded. */
const importsOf = ({ outputs }: Metafile): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(outputs).map(([name, { imports }]) => [
      name,
      imports.filter(({ kind, external }) => kind === "import-statement" && external !== true).map(({ path }) => path),
    ]),
  );

/** What the file exports that a source went into. */
const exportsOf = ({ outputs }: Metafile, source: string): Late =>
  new Map(
    Object.entries(outputs)
      .filter(([name, { inputs }]) => source in inputs && basename(name) !== `${texts}.js`)
      .map(([name, { exports }]) => [basename(name), exports]),
  );

/** The files with what they all amount to in the place of `buildId`. */
const identified = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  if (files.get("start.js")?.includes(buildId) !== true) throw new Error("start.js does not say which build it is of");
  const hash = createHash("sha256");
  for (const [name, code] of files) hash.update(`${name}\n${code}\n`);
  const id = hash.digest("hex").slice(0, 12);
  return new Map([...files].map(([name, code]) => [name, code.replaceAll(buildId, id)]));
};

/**
 * Bundles the command into the folder `cli`: a few small files start faster than many. What a run does not always need
 * is imported dynamically and becomes a file of its own. So do the texts of the diagnostics, which are a third of what a run
 * would load to have nothing to say; they are loaded when one is read.
 */
export const bundleCommand = async (folder: string): Promise<void> => {
  // By itself, so that it shares no file with the rest: a run that is over with it opens one.
  const starts = { start: "packages/cli/src/start/start.ts", "lint-thread": "packages/cli/src/start/lint-thread.ts" };
  const start = await bundleEntry(starts, folder, { splitting: false });
  const programs = {
    main: "packages/cli/src/main.ts",
    thread: "packages/build/src/thread/serve.ts",
    "lint-part": "packages/cli/src/lint/parts/serve.ts",
    // A program for the bundler only, which puts what it shares with the others into a file of its own.
    [texts]: "packages/diagnostic/src/table.ts",
  };
  const main = await bundleEntry(programs, folder, { splitting: true });
  refuseCircles(importsOf(main.metafile));
  const outputFiles = [...start.outputFiles, ...main.outputFiles];
  const files = new Set(outputFiles.map(({ path }) => basename(path)));
  const empty = new Set(outputFiles.filter(({ text }) => text.trim() === "").map(({ path }) => basename(path)));
  const withoutEmpty = (code: string): string =>
    code.replace(/^import "\.\/([^"]+)";\n/gm, (whole, name: string) => (empty.has(name) ? "" : whole));
  await mkdir(join(folder, "cli"));
  await writeFile(join(folder, "cli", "package.json"), '{ "type": "commonjs" }\n');
  const thirdParty = await notices(main.metafile);
  if (thirdParty !== undefined) await writeFile(join(folder, "THIRD-PARTY-NOTICES"), thirdParty);
  const late = exportsOf(main.metafile, "packages/diagnostic/src/table.ts");
  const made = new Map<string, string>();
  for (const { path, text } of outputFiles) {
    if (!empty.has(basename(path))) made.set(basename(path), await toCommonJs(withoutEmpty(text), files, late));
  }
  made.delete(`${texts}.js`);
  const joined = joinCore(loadLate(made, late), { start: "start.js", main: "main.js" });
  for (const [name, code] of identified(joined)) await writeFile(join(folder, "cli", name), code);
};
