import type { FileImport } from "@argotsx/import";
import type { Context } from "../context.ts";
import { Modules } from "./compile-modules.ts";

/** A file that is imported, by the path of the module below the folder that it is written to. */
export type Imports = ReadonlyMap<string, FileImport>;

// Each round makes at least one template, or one document, plainer in every file that is not right yet.
const mostRounds = 500;

/**
 * Writes, compiles and compares modules until what comes out of each is what its manifests say, or nothing of it can be
 * written. Answers with the texts. With `types`, TypeScript has nothing to say of them either.
 */
export const convert = async (
  context: Context,
  imports: Imports,
  { types }: { readonly types: boolean },
): Promise<ReadonlyMap<string, string>> => {
  const done = new Map<string, string>();
  const modules = new Modules(context);
  try {
    let open: Imports = imports;
    for (let round = 0; open.size > 0 && round < mostRounds; round++) {
      const right = await compileRound(modules, open);
      const wrong = types ? await checkRound(modules, right, imports) : new Set<string>();
      for (const [name, text] of right) if (!wrong.has(name)) done.set(name, text);
      open = new Map([...open].filter(([name, file]) => !done.has(name) && file.written.length > 0));
    }
  } finally {
    modules.release();
  }
  return done;
};

/** The modules that came out right; the others have been told what was wrong. */
const compileRound = async (modules: Modules, open: Imports): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for (const [name, file] of open) {
    const text = file.write();
    if (text !== undefined) texts.set(name, text);
  }
  const right = new Map<string, string>();
  if (texts.size === 0) return right;
  for (const [name, { manifests, complaints }] of await modules.compile(texts)) {
    const file = open.get(name);
    if (complaints.length > 0) file?.complain(complaints);
    else if (file?.compare(manifests)) right.set(name, texts.get(name) ?? "");
  }
  return right;
};

const checkRound = async (
  modules: Modules,
  texts: ReadonlyMap<string, string>,
  imports: Imports,
): Promise<ReadonlySet<string>> => {
  if (texts.size === 0) return new Set();
  const complaints = await modules.checkTypes(texts);
  for (const [name, said] of complaints) imports.get(name)?.complain(said);
  return new Set(complaints.keys());
};
