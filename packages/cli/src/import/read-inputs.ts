import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { reasonOf, type SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Context, inputName, nameIn } from "../context.ts";
import { decode } from "../lint/decode.ts";
import { mostBytes, tooLarge } from "../lint/most-bytes.ts";
import { readWithin } from "../lint/read-within.ts";
import { findFiles } from "../project/find-files.ts";

/** A file to import: its text, and the path of its module below the output folder. */
export interface Input {
  readonly path: string;
  readonly text: string;
  readonly module: string;
}

/** What was read of the paths of an import, and what could not be. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Diagnostic[];
}

/** Folders are full of YAML and JSON that is not Argo's. */
const isWorthImporting = (text: string, named: boolean): boolean => named || text.includes("argoproj.io");

/** Names for modules, each once: `a.yaml` and `a.json` are two, and some file systems tell no cases apart. */
class ModuleNames {
  private readonly used = new Set<string>();

  of(path: string): string {
    const named = path.replace(/\.(?:ya?ml|json)$/, "");
    // Elsewhere a name may have in it what separates folders to TypeScript.
    const stem = sep === "\\" ? named : named.replaceAll("\\", "-");
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? "" : `-${number}`}.tsx`;
      if (this.used.has(name.toLowerCase())) continue;
      this.used.add(name.toLowerCase());
      return name;
    }
  }
}

/** The folder that a file's place below the output is told from: the one that was named, or its own. */
const baseOf = (path: string, cwd: string, paths: readonly string[]): string => {
  const folders = paths.map((one) => resolve(cwd, one)).filter((one) => path.startsWith(one + sep));
  return folders.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
};

const readInput = ({ path, named }: SourceFile, nameOf: (file: string) => string): string | Diagnostic | undefined => {
  const start = { file: path, line: 1, column: 1 };
  try {
    const stats = statSync(path);
    const bytes = readWithin(path, stats, mostBytes);
    if (bytes === undefined)
      return named ? tooLarge(path, nameOf(path), stats.isFile() ? stats.size : undefined) : undefined;
    const text = decode(bytes);
    if (text === undefined) return named ? diagnostic("not-text", start, { file: nameOf(path) }) : undefined;
    return isWorthImporting(text, named) ? text : undefined;
  } catch (error) {
    return diagnostic("unreadable-file", start, { file: nameOf(path), reason: reasonOf(error) });
  }
};

/** Reads what an import is to be made of. Nothing when a path is missing, which has been told. */
export const readInputs = async (context: Context, paths: readonly string[]): Promise<Inputs | undefined> => {
  const nameOf = nameIn(context.cwd);
  const problems: Diagnostic[] = [];
  const inputs: Input[] = [];
  const names = new ModuleNames();
  if (paths.includes("-")) {
    const bytes = await context.readInput(mostBytes);
    const text = bytes && decode(bytes);
    if (bytes === undefined) problems.push(tooLarge(inputName, "standard input"));
    else if (text !== undefined) inputs.push({ path: inputName, text, module: names.of("imported.yaml") });
    else problems.push(diagnostic("not-text", { file: inputName, line: 1, column: 1 }, { file: inputName }));
  }
  const named = paths.filter((path) => path !== "-");
  if (named.length === 0 && paths.length > 0) return { inputs, problems };
  const found = findFiles(context, named, { manifests: true });
  if (found === undefined) return undefined;
  for (const file of found.manifests) {
    const read = readInput(file, nameOf);
    if (typeof read === "object") problems.push(read);
    if (typeof read !== "string") continue;
    const base = baseOf(file.path, context.cwd, named.length === 0 ? ["."] : named);
    inputs.push({ path: file.path, text: read, module: names.of(relative(base, file.path)) });
  }
  return { inputs, problems };
};
