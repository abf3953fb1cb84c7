import type { DocumentImport } from "../document-import.ts";
import type { FileImport } from "../file-import.ts";
import { Identifiers } from "../names/identifiers.ts";
import type { Home, TemplatePlan } from "../typed/plan.ts";
import { keyOfTemplate } from "./keys.ts";
import { type LinkedTemplates, linkedTemplate, nothingLinked } from "./library.ts";
import type { Link } from "./link-files.ts";

/** The constants by which a module has libraries: its own ones, and those that it imports. */
export class Homes {
  private readonly file: FileImport;
  private readonly taken: Set<string>;
  private readonly names: Identifiers;
  private readonly homes = new Map<DocumentImport, Home>();

  /** What the constants are called is added to `taken`, in which are the names of all others. */
  constructor(file: FileImport, taken: Set<string>) {
    this.file = file;
    this.taken = taken;
    this.names = new Identifiers(undefined, taken);
  }

  /** Names a library of the module. */
  declare(document: DocumentImport): void {
    const name = document.libraryKey?.replace(/^.*\//, "") ?? "";
    this.put(document, { identifier: this.names.of(name, "Library"), from: undefined });
  }

  private put(document: DocumentImport, home: Home): Home {
    this.homes.set(document, home);
    this.taken.add(home.identifier);
    return home;
  }

  /** The constant of a library of the module. */
  own(document: DocumentImport): string | undefined {
    return this.homes.get(document)?.identifier;
  }

  /** What a document calls of libraries that were written. */
  linked(document: DocumentImport, links: ReadonlyMap<string, Link>): LinkedTemplates {
    if (links.size === 0) return nothingLinked;
    const targets = new Map<string, TemplatePlan>();
    const inputs = new Map<string, ReadonlyMap<string, string>>();
    const outputs = new Map<string, ReadonlyMap<string, string>>();
    for (const { library: key, template } of document.references) {
      const link = links.get(key);
      const library = link?.document.library;
      if (link === undefined || library === undefined) continue;
      const home = this.homeOf(link, library.identifier);
      const plan = home && linkedTemplate(library, template, home);
      if (plan === undefined) continue;
      const name = keyOfTemplate(key, template);
      targets.set(name, plan);
      const lists = [library.lists.inputs.get(template), library.lists.outputs.get(template)] as const;
      if (lists[0] !== undefined) inputs.set(name, lists[0]);
      if (lists[1] !== undefined) outputs.set(name, lists[1]);
    }
    return { targets, lists: { inputs, outputs } };
  }

  private homeOf({ file, document, specifier }: Link, name: string): Home | undefined {
    const known = this.homes.get(document);
    if (known !== undefined) return known;
    // One of this module is declared, or not a library any more; one of another has to be right.
    if (file === this.file || !file.isAccepted) return undefined;
    const home = { identifier: this.names.of(name, "Library"), from: { specifier, name } };
    return this.put(document, home);
  }
}
