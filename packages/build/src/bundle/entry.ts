import type { SourceFile } from "../source-file.ts";

/** A TSX file on its way to a module that can be evaluated. */
export interface Entry {
  readonly source: SourceFile;
  /** The folder that names are relative to. */
  readonly root: string;
  /** The file's name below the root, with `/`: what esbuild writes into the positions of its elements. */
  readonly name: string;
}

/** One import as it was written and what it led to. */
export interface Import {
  readonly specifier: string;
  /** Absolute; absent for what Node itself provides. */
  readonly path?: string;
}

/** A file that went into a bundle. */
export interface Input {
  /** Absolute. */
  readonly path: string;
  readonly imports: readonly Import[];
}

/** The module that an entry became: one ES module with everything it imports inside. */
export interface Bundled {
  readonly entry: Entry;
  readonly code: string;
  /** The file that holds the code already, or stands for the module of several. */
  readonly file?: string;
  /** The names that it exports. */
  readonly exports: readonly string[];
  /** Whether nothing is left to import, not even from Node. */
  readonly isStandalone: boolean;
  readonly inputs: readonly Input[];
  /** Set when the module is that of several entries: which of the functions that it exports evaluates this one. */
  readonly index?: number;
  /** Set when our runtime is not in the module: a script whose value is what the module takes of it. */
  readonly runtimeCode?: string;
}

/** An entry that no module could be made of, with the files that were read until then: whatever is mended is in them. */
export interface Failed {
  readonly entry: Entry;
  /** An import that led nowhere has `nowhere` as its path. */
  readonly inputs: readonly Input[];
}

/** What stands for the path of an import that led nowhere: no file can have it. */
export const nowhere = "\0";
