import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import { joinCore } from "./join-core.ts";
import { notices } from "./notices.ts";
import { root } from "./root.ts";

/**
 * Makes one file of a bundle CommonJS. Node reads ES modules in several passes, and first copies every name of each
 * `node:` module they import, which loads half of Node: as CommonJS the command starts 10 ms earlier, a third of the
 * time that an empty Node process takes.
 */
const toCommonJs = async (code: string, files: ReadonlySet<string>): Promise<string> => {
  // What esbuild split off is required; any other import stays one, since users' modules are ES modules.
  const required = code.replace(/\bimport\("\.\/([^"]+)"\)/g, (whole, name: string) =>
    files.has(name) ? `Promise.resolve().then(() => require("./${name}"))` : whole,
  );
  const url = "__moduleUrl";
  const result = await transform(required, {
    format: "cjs",
    minify: true,
    target: "node20",
    platform: "node",
    legalComments: "none",
    define: { "import.meta.url": url, "import.meta.dirname": "__dirname" },
    ...(required.includes("import.meta.url") && {
      banner: `const ${url} = require("node:url").pathToFileURL(__filename).href;`,
    }),
  });
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

/**
 * Bundles the command into the folder `cli`: a few small files start faster than many. What a run does not always need
 * is imported dynamically and becomes a file of its own.
 */
export const bundleCommand = async (folder: string): Promise<void> => {
  // By itself, so that it shares no file with the rest: a run that is over with it opens one.
  const starts = { start: "packages/cli/src/start/start.ts", "lint-thread": "packages/cli/src/start/lint-thread.ts" };
  const start = await bundleEntry(starts, folder, { splitting: false });
  const programs = {
    main: "packages/cli/src/main.ts",
    thread: "packages/build/src/thread/serve.ts",
    "lint-part": "packages/cli/src/lint/parts/serve.ts",
  };
  const main = await bundleEntry(programs, folder, { splitting: true });
  const outputFiles = [...start.outputFiles, ...main.outputFiles];
  const files = new Set(outputFiles.map(({ path }) => basename(path)));
  const empty = new Set(outputFiles.filter(({ text }) => text.trim() === "").map(({ path }) => basename(path)));
  const withoutEmpty = (code: string): string =>
    code.replace(/^import "\.\/([^"]+)";\n/gm, (whole, name: string) => (empty.has(name) ? "" : whole));
  await mkdir(join(folder, "cli"));
  await writeFile(join(folder, "cli", "package.json"), '{ "type": "commonjs" }\n');
  const thirdParty = await notices(main.metafile);
  if (thirdParty !== undefined) await writeFile(join(folder, "THIRD-PARTY-NOTICES"), thirdParty);
  const made = new Map<string, string>();
  for (const { path, text } of outputFiles) {
    if (!empty.has(basename(path))) made.set(basename(path), await toCommonJs(withoutEmpty(text), files));
  }
  for (const [name, code] of joinCore(made, { start: "start.js", main: "main.js" })) {
    await writeFile(join(folder, "cli", name), code);
  }
};
