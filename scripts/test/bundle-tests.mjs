import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../setup/root.mjs";
import { Stop } from "../setup/stop.mjs";

/** Gives `import.meta.url` the meaning it has in the source file, from which tests find their fixtures. */
const sourceUrls = {
  name: "source-urls",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const contents = `const importMetaUrl = ${JSON.stringify(pathToFileURL(path).href)};${text}`;
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/** Leaves out of the bundles what is installed. The rooms are not: they are named like packages, but are our sources. */
const installedPackages = {
  name: "installed-packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith("@argotsx/") ? undefined : { path, external: true },
    );
  },
};

/**
 * Bundles test files, once for all processes that run them: each would else compile and resolve hundreds of modules for
 * itself, which takes longer than most tests. What several files import is in chunks that they share. Returns the folder
 * in which `a/b.test.ts` is `a/b.test.mjs`; it lies below the root, for the sake of installed packages, and is removed
 * when this process ends, interrupted or not.
 */
export const bundleTests = async (files) => {
  const { build } = await import("esbuild");
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "argotsx-tests-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    outbase: root,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: `node${process.versions.node}`,
    sourcemap: "linked",
    sourcesContent: false,
    define: { "import.meta.url": "importMetaUrl" },
    plugins: [sourceUrls, installedPackages],
    logLevel: "warning",
  }).catch(() => {
    throw new Stop("The tests cannot be bundled: see the messages above.");
  });
  return folder;
};
