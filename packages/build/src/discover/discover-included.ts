import { dirname } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { byPath } from "../by-path.ts";
import type { LoadedConfig } from "../config/load-configs.ts";
import { shownPath } from "../shown-path.ts";
import type { SourceFile } from "../source-file.ts";
import { type DiscoverOptions, type Discovery, discover, type Filter } from "./discover.ts";
import { isManifest } from "./file-names.ts";
import { isGlob, readGlob } from "./glob.ts";
import { nothingFound } from "./nothing-found.ts";

/** Files that were found by several ways, each once; one that is named by any of them is named. */
class Found {
  readonly #files = new Map<string, SourceFile>();

  add(files: readonly SourceFile[]): void {
    for (const file of files) {
      const known = this.#files.get(file.path);
      if (known === undefined || (file.named && !known.named)) this.#files.set(file.path, file);
    }
  }

  sorted(): readonly SourceFile[] {
    return [...this.#files.values()].sort(byPath);
  }
}

/** What to say of paths and patterns that find nothing, where they are written as on Windows. */
const helpWith = (texts: readonly string[]): { readonly help?: string } => {
  const text = texts.find((one) => one.includes("\\"));
  return text === undefined
    ? {}
    : { help: `write '${text.replaceAll("\\", "/")}': names are parted by / on every system` };
};

/**
 * Finds the files that `include` of a configuration stands for, as paths on the command line would: a path is one, and a
 * pattern stands for the files and folders that it matches. What a pattern with `!` before it matches is left out,
 * wherever that stands in the list.
 */
export const discoverIncluded = (
  { path, config }: LoadedConfig,
  { cwd, ...options }: Omit<DiscoverOptions, "filter">,
): Discovery => {
  const wanted = options.manifests;
  const folder = dirname(path);
  const include = config.include ?? [];
  const excluded = include.filter((text) => text.startsWith("!")).flatMap((text) => readGlob(text.slice(1), folder));
  const isExcluded = (file: string): boolean => excluded.some(({ matches }) => matches(file));

  const workflows = new Found();
  const manifests = new Found();
  const diagnostics: Diagnostic[] = [];
  const keep = (found: Discovery): void => {
    workflows.add(found.workflows.filter((file) => !isExcluded(file.path)));
    manifests.add(found.manifests.filter((file) => !isExcluded(file.path)));
    // That one of several places holds nothing is no news.
    diagnostics.push(...found.diagnostics.filter(({ id }) => id !== "no-workflows"));
  };
  const start = (index: number) =>
    ({ file: path, line: 1, column: 1, trail: ["include", index], part: "value" }) as const;

  for (const [index, text] of include.entries()) {
    if (text.startsWith("!")) continue;
    if (isGlob(text)) {
      for (const { base, matches } of readGlob(text, folder)) {
        const filter: Filter = {
          accepts: (file) => matches(file) && !isExcluded(file),
          enters: (below) => !isExcluded(below),
        };
        const found = discover([base], { ...options, cwd: folder, filter });
        // What comes before the wildcards may be a file.
        const isMeant = (file: SourceFile): boolean => matches(file.path);
        keep({
          ...found,
          workflows: found.workflows.filter(isMeant),
          manifests: found.manifests.filter(isMeant),
        });
      }
      continue;
    }
    const filter: Filter = { accepts: (file) => !isExcluded(file), enters: (below) => !isExcluded(below) };
    const found = discover([text], { ...options, cwd: folder, filter });
    if (found.missing.length > 0) {
      diagnostics.push(diagnostic("included-missing", start(index), { path: text }, helpWith([text])));
    }
    // One list serves both commands, and `build` passes manifests over.
    else if (found.unsuitable.length > 0 && !isManifest(text)) {
      diagnostics.push(diagnostic("included-unsuitable", start(index), { path: text }));
    } else keep(found);
  }
  const all = { workflows: workflows.sorted(), manifests: manifests.sorted() };
  if (all.workflows.length + all.manifests.length === 0 && diagnostics.length === 0) {
    const named = `include of ${shownPath(path, cwd)}`;
    diagnostics.push(nothingFound(named, wanted, { at: start(0), ...helpWith(include) }));
  }
  return { ...all, missing: [], unsuitable: [], diagnostics };
};

/** Where the files that `include` stands for are looked for: files and folders, whether they are there or not. */
export const includedRoots = ({ path, config }: LoadedConfig): readonly string[] =>
  (config.include ?? [])
    .filter((text) => !text.startsWith("!"))
    .flatMap((text) => readGlob(text, dirname(path)))
    .map(({ base }) => base);
