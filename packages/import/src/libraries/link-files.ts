import type { DocumentImport } from "../document-import.ts";
import type { FileImport } from "../file-import.ts";
import { inCallOrder } from "../typed/call-order.ts";
import { demandsOn } from "./library.ts";

interface Provider {
  readonly module: string;
  readonly file: FileImport;
  readonly document: DocumentImport;
}

/** The libraries of a run by their keys; one that is there twice could be either. */
const providersIn = (files: ReadonlyMap<string, FileImport>): ReadonlyMap<string, Provider> => {
  const found = new Map<string, Provider>();
  const twice = new Set<string>();
  for (const [module, file] of files) {
    for (const document of file.written) {
      const { libraryKey } = document;
      if (libraryKey === undefined) continue;
      if (found.has(libraryKey)) twice.add(libraryKey);
      found.set(libraryKey, { module, file, document });
    }
  }
  for (const key of twice) found.delete(key);
  return found;
};

/** Libraries that call each other in longer chains are called by reference: each wave is compiled, and checked by TypeScript. */
const mostWaves = 10;

/** The path of a module as another one imports it. */
const specifierFrom = (module: string, other: string): string => {
  const [from, to] = [module.split("/").slice(0, -1), other.split("/")];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...to.slice(shared)].join("/");
};

/**
 * Lets files call the templates of libraries that are in other files of the run, and in other documents of theirs. Answers
 * with the files in waves: those of a wave import only from those before. Where files call each other in a circle, one of
 * them does not import. Files are given by their modules, with `/` between folders.
 */
export const linkFiles = (files: ReadonlyMap<string, FileImport>): readonly (readonly string[])[] => {
  const providers = providersIn(files);
  const present = new Set([...files.values()].flatMap((file) => file.documents.map(({ libraryKey }) => libraryKey)));
  const called = (file: FileImport): readonly Provider[] =>
    file.written.flatMap(({ references }) => references.flatMap(({ library }) => providers.get(library) ?? []));
  const callsOf = new Map([...files].map(([module, file]) => [module, called(file).map((one) => one.module)]));
  const order = inCallOrder(files.keys(), (module) => callsOf.get(module) ?? []);
  const place = new Map(order.map((module, index) => [module, index]));
  const wanted = new Set<Provider>();
  const waves = new Map<string, number>();
  for (const module of order) {
    const file = files.get(module);
    if (file === undefined) continue;
    const isBefore = (one: Provider): boolean => (place.get(one.module) ?? 0) < (place.get(module) ?? 0);
    const documents = inCallOrder(file.written, (document) =>
      document.references.flatMap(({ library }) => {
        const one = providers.get(library);
        return one?.file === file ? [one.document] : [];
      }),
    );
    const rank = new Map(documents.map((document, index) => [document, index]));
    const links = new Map<DocumentImport, ReadonlyMap<string, Link>>();
    let wave = 0;
    for (const document of documents) {
      const own = new Map<string, Link>();
      const keys = document.references.map(({ library }) => library);
      document.absent = new Set(keys.filter((key) => !present.has(key)));
      for (const { library } of document.references) {
        const one = providers.get(library);
        if (one === undefined || !mayMeet(document, one.document)) continue;
        const isBeside = one.file === file && (rank.get(one.document) ?? 0) < (rank.get(document) ?? 0);
        const behind = isBeside ? 0 : (waves.get(one.module) ?? 0) + 1;
        if (!isBeside && (one.file === file || !isBefore(one) || behind >= mostWaves)) continue;
        wave = Math.max(wave, behind);
        wanted.add(one);
        own.set(library, { file: one.file, document: one.document, specifier: specifierFrom(module, one.module) });
      }
      links.set(document, own);
    }
    waves.set(module, wave);
    file.link(documents, links);
  }
  const demands = wanted.size === 0 ? [] : [...files.values()].flatMap((file) => file.written).map(demandsIn);
  for (const { document } of wanted) document.share(demandsOn(document.libraryKey ?? "", demands));
  const found: string[][] = [];
  for (const module of files.keys()) {
    const wave = waves.get(module) ?? 0;
    found[wave] ??= [];
    found[wave].push(module);
  }
  return found.filter((one) => one !== undefined);
};

const demandsIn = (document: DocumentImport) => document.demands;

/** Whether a call in one manifest can mean the other: resources of two namespaces never meet. */
const mayMeet = (one: DocumentImport, other: DocumentImport): boolean =>
  one.namespace === undefined || other.namespace === undefined || one.namespace === other.namespace;

/** A library that a document may call, and where its module is from there. */
export interface Link {
  readonly file: FileImport;
  readonly document: DocumentImport;
  readonly specifier: string;
}
