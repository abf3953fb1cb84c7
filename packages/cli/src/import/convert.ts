import { sep } from "node:path";
import type { TypeScriptThread } from "@argotsx/build/typescript-thread";
import type { Diagnostic } from "@argotsx/diagnostic";
import { type FileImport, linkFiles } from "@argotsx/import";
import type { Context } from "../context.ts";
import { Modules, type Outcome } from "./compile-modules.ts";

/** What became of an import. */
export interface Converted {
  /** The text of each module that can be written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why types could not be checked. */
  readonly problems: readonly Diagnostic[];
}

interface Checked {
  readonly wrong: ReadonlySet<string>;
  readonly failures: readonly Diagnostic[];
}

const unchecked: Checked = { wrong: new Set(), failures: [] };

/** A file that is imported, by the path of the module below the folder that it is written to. */
export type Imports = ReadonlyMap<string, FileImport>;

// Each round makes every template plainer that came out wrong, or the document; a few suffice for any file.
const mostRounds = 100;

/** To start esbuild once more takes longer than it takes for fewer. */
const many = 50;

/** How modules are made. */
export interface ConvertOptions {
  /** Whether TypeScript checks them. */
  readonly types: boolean;
  /** Whether files import the templates that they call in others of the run. */
  readonly links?: boolean;
  /** Does what needs TypeScript beside the process. */
  readonly thread?: TypeScriptThread | undefined;
}

/** The path of a module below the output folder, in the way of imports. */
const slashed = (module: string): string => module.split(sep).join("/");

/** Files in waves, each of which imports only from those before it. */
const wavesOf = (imports: Imports): readonly Imports[] => {
  const names = new Map([...imports.keys()].map((name) => [slashed(name), name]));
  const files = new Map([...imports].map(([name, file]) => [slashed(name), file]));
  const waves = linkFiles(files).map((wave) => {
    return new Map(
      wave.flatMap((module) => {
        const [name, file] = [names.get(module), files.get(module)];
        return name === undefined || file === undefined ? [] : [[name, file] as const];
      }),
    );
  });
  return waves;
};

/**
 * Writes, compiles and compares modules until what comes out of each is what its manifests say, or nothing of it can be
 * written. Answers with the texts. With `types`, TypeScript has nothing to say of them either.
 */
export const convert = async (
  context: Context,
  imports: Imports,
  { types, links = true, thread }: ConvertOptions,
): Promise<Converted> => {
  const done = new Map<string, string>();
  const problems: Diagnostic[] = [];
  const modules = new Modules(context, thread);
  try {
    for (const wave of links ? wavesOf(imports) : [imports]) {
      let open: Imports = wave;
      for (let round = 0; open.size > 0 && round < mostRounds; round++) {
        const right = await compileRound(modules, open);
        const { wrong, failures } =
          types && problems.length === 0 ? await checkRound(modules, right, imports) : unchecked;
        problems.push(...failures);
        for (const [name, text] of right) {
          if (wrong.has(name)) continue;
          done.set(name, text);
          imports.get(name)?.accept();
        }
        open = new Map([...open].filter(([name, file]) => !done.has(name) && file.written.length > 0));
      }
      for (const { written } of open.values()) {
        for (const document of written) document.form.refuse("no form of it came out as it should");
      }
    }
  } finally {
    modules.release();
  }
  return { texts: done, problems };
};

/** Many files in halves: esbuild bundles the first while the second is written, and that while the first is evaluated. */
const batchesOf = <T>(files: readonly T[]): readonly (readonly T[])[] => {
  if (files.length < many) return [files];
  const half = Math.ceil(files.length / 2);
  return [files.slice(0, half), files.slice(half)];
};

/** The modules that came out right; the others have been told what was wrong. */
const compileRound = async (modules: Modules, open: Imports): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  const compiling: Promise<ReadonlyMap<string, Outcome>>[] = [];
  for (const batch of batchesOf([...open])) {
    const made = new Map<string, string>();
    for (const [name, file] of batch) {
      const text = file.write();
      if (text === undefined) continue;
      made.set(name, text);
      modules.putBeside(name, file.scripts);
    }
    for (const [name, text] of made) texts.set(name, text);
    if (made.size > 0) compiling.push(modules.compile(made));
  }
  const right = new Map<string, string>();
  for (const [name, { manifests, complaints }] of (await Promise.all(compiling)).flatMap((outcomes) => [...outcomes])) {
    const file = open.get(name);
    if (complaints.length > 0) file?.complain(complaints);
    else if (file?.compare(manifests)) right.set(name, texts.get(name) ?? "");
  }
  return right;
};

const checkRound = async (modules: Modules, texts: ReadonlyMap<string, string>, imports: Imports): Promise<Checked> => {
  if (texts.size === 0) return unchecked;
  const { complaints, failures } = await modules.checkTypes(texts);
  for (const [name, said] of complaints) imports.get(name)?.complain(said);
  return { wrong: new Set(complaints.keys()), failures };
};
