import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import type { Metafile } from "esbuild";
import type { Bundled } from "./entry.ts";
import { readMetafile } from "./metafile.ts";
import type { ModuleFolder } from "./module-folder.ts";
import { isPlainText } from "./plain-text.ts";
import { type Group, type Runtime, settings, textEndings, toArguments } from "./settings.ts";

// Windows takes 32,767 characters in a command line, Linux 128 KiB in one argument and more in all.
const commandLimit = process.platform === "win32" ? 24_000 : 200_000;

const isText = (path: string): boolean => textEndings.some((ending) => path.endsWith(ending));

// A process that ends within a second need not collect garbage: for 200 files that was a third of its time. The limit
// only keeps thousands of files from taking all memory.
const memory = { GOGC: "off", GOMEMLIMIT: "1GiB" };

/** Whether what the executable made is also what the JavaScript API with our plugins would have made. */
const isFaithful = (metafile: Metafile, bundled: readonly Bundled[]): boolean =>
  Object.keys(metafile.inputs).every((name) => !name.endsWith("?text")) &&
  bundled.every(
    ({ code, inputs }) =>
      !code.includes("import.meta") && inputs.every(({ path }) => !isText(path) || isPlainText(readFileSync(path))),
  );

/**
 * Runs esbuild's executable in a folder; resolves to whether it made what it should and had nothing to say. What it says
 * goes to a file: a pipe would cost streams and an event for each end, a tenth of the time of a run with one file.
 */
const runEsbuild = (binary: string, cwd: string, parameters: readonly string[], messages: string): Promise<boolean> => {
  // Not at the top: it takes longer to load than a cached run lasts.
  const { spawn } = process.getBuiltinModule("node:child_process");
  const quiet = ["--log-level=warning", "--log-limit=1", "--color=false"];
  return new Promise<boolean>((resolve) => {
    const env = { ...memory, ...process.env };
    const said = openSync(messages, "w");
    const child = spawn(binary, [...parameters, ...quiet], { cwd, env, stdio: ["ignore", "ignore", said] });
    closeSync(said);
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0 && statSync(messages, { throwIfNoEntry: false })?.size === 0));
  });
};

/** What is handed to esbuild's executable, and where it writes. */
export interface FastRun {
  /** What is bundled, and where to. */
  readonly parameters: readonly string[];
  readonly folder: ModuleFolder;
  /** Tells the files of one run in the folder from those of others: that of the metafile, and that of what it says. */
  readonly name: string;
}

/** Bundles entries of a group with esbuild's executable; resolves to what it tells of them, or to nothing. */
export const madeFast = async (
  binary: string,
  { root, tsconfig }: Group,
  runtime: Runtime,
  { parameters, folder, name }: FastRun,
): Promise<Metafile | undefined> => {
  const metafile = folder.expect(`${name}.json`);
  const all = [...parameters, ...toArguments(settings(runtime, tsconfig)), `--metafile=${metafile}`];
  if (all.reduce((length, parameter) => length + parameter.length + 1, 0) > commandLimit) return undefined;
  const isDone = await runEsbuild(binary, root, all, folder.expect(`${name}.txt`));
  return isDone ? JSON.parse(readFileSync(metafile, "utf8")) : undefined;
};

/**
 * Bundles with esbuild's executable, which starts in a fraction of the time that the JavaScript API takes to load. Each
 * entry becomes a file of its own. Resolves to nothing whenever the API is needed: to explain errors and warnings, for
 * `?text` imports, text with CRLF line ends, `import.meta`, or a very long list of files.
 */
export const bundleFast = async (
  binary: string,
  group: Group,
  runtime: Runtime,
  folder: ModuleFolder,
): Promise<Bundled[] | undefined> => {
  const files = group.entries.map((_, number) => folder.expect(`${number}.mjs`));
  const read = await madeFast(binary, group, runtime, {
    parameters: [...group.entries.map(({ source }, number) => `${number}=${source.path}`), `--outdir=${folder.path}`],
    folder,
    name: "metafile",
  });
  if (read === undefined) return undefined;
  const fileOf = (number: number): string => files[number] ?? "";
  const numbers = new Map(group.entries.map((entry, number) => [entry, number]));
  const bundled = readMetafile(read, group, (number) => readFileSync(fileOf(number), "utf8")).map((one) => ({
    ...one,
    file: fileOf(numbers.get(one.entry) ?? 0),
  }));
  return isFaithful(read, bundled) ? bundled : undefined;
};
