import * as everything from "@argotsx/authoring";
import { isFields } from "@argotsx/schema";
import { readYaml } from "@argotsx/yaml/read";
import { formatYaml } from "@argotsx/yaml/write";
import { type ForeignName, UsedNames } from "./code/used-names.ts";
import { differences } from "./compare/differences.ts";
import { DocumentImport, type ImportOptions, type WrittenDocument } from "./document-import.ts";
import { isWritten } from "./is-written.ts";
import { Homes } from "./libraries/homes.ts";
import type { Link } from "./libraries/link-files.ts";
import { lostDigits } from "./lost-digits.ts";
import { misreadText } from "./misread-text.ts";
import { moduleText, type Part, type PartLines } from "./module.ts";
import type { ScriptFile } from "./scripts/script-files.ts";
import { shortened } from "./shortened.ts";
import { unsoundness } from "./unsoundness.ts";

/** What was wrong with a module when it was compiled or its types were checked. */
export interface Complaint {
  /** From 1; nothing where no line is named. */
  readonly line: number | undefined;
  readonly message: string;
}

/** Every name that a module may import, which none of its constants has. */
const reserved: readonly string[] = Object.keys(everything);

const documentOf = (of: string): number => Number(of.split("\n", 1)[0]);
const templateOf = (of: string): string | undefined => of.split("\n").slice(1).join("\n") || undefined;

/** A complaint of TypeScript in words of the manifest, or with the code that it is about, which nobody else has seen. */
const reasonOf = (message: string, code: string, { value }: DocumentImport): string => {
  if (!/^TS\d+:/.test(message)) return message;
  const misread = /^TS\d+: Type '(?:boolean|true|false|number|[-\d.e+]+)' is not/.test(message) && misreadText(value);
  if (misread || code === "") return misread || message;
  return `${message.replace(/\.$/, "")}, in ${shortened(code, 80).replace(/\s\S*…$/, " …")}`;
};

/**
 * The import of one file. It is written, compiled and compared by who uses it, and told what was wrong; what is wrong is
 * written in a plainer form the next time, until nothing is.
 */
export class FileImport {
  readonly documents: readonly DocumentImport[];
  private lines: readonly PartLines[] = [];
  private order: readonly DocumentImport[];
  private links: ReadonlyMap<DocumentImport, ReadonlyMap<string, Link>> = new Map();
  private others: readonly ForeignName[] = [];
  /** Whether what was written last is right. */
  isAccepted = false;
  private text = "";
  /** Whether argotsx wrote the file, so that what is imported has to build to the same bytes. */
  private readonly isOwn: boolean;

  constructor(text: string, { style = "typed", upgrades, nameScript }: Partial<ImportOptions> = {}) {
    const scripts = new Set(reserved);
    this.documents = readYaml(text).documents.map((source) => {
      const made = new DocumentImport(source, text, { style, upgrades, nameScript, reserved: scripts });
      for (const { identifier } of made.scripts) scripts.add(identifier);
      const problem = unsoundness(source)?.message ?? lostDigits(source, text);
      if (problem !== undefined) made.form.refuse(problem);
      return made;
    });
    this.order = this.documents;
    const values = this.documents.map(({ value }) => value);
    this.isOwn = this.written.length === values.length && isWritten(text, values);
  }

  /** The documents that are written. */
  get written(): readonly DocumentImport[] {
    return this.documents.filter(({ isRefused }) => !isRefused);
  }

  /** The files that scripts are, beside the module. */
  get scripts(): readonly ScriptFile[] {
    return this.written.flatMap(({ scripts }) => scripts);
  }

  /** Lets documents call templates of libraries. `order` has each behind those of this file that it calls. */
  link(order: readonly DocumentImport[], links: ReadonlyMap<DocumentImport, ReadonlyMap<string, Link>>): void {
    this.order = order;
    this.links = links;
  }

  /** Learns that what was written last is right, so that other modules may import of it. */
  accept(): void {
    this.isAccepted = true;
  }

  /** The modules that what was written last imports, as it calls them. */
  get imports(): readonly string[] {
    return [...new Set(this.others.map(({ specifier }) => specifier))];
  }

  /** The text of the module; nothing when no document can be written. */
  write(): string | undefined {
    const used = new UsedNames();
    const taken = new Set([...reserved, ...this.scripts.map(({ identifier }) => identifier)]);
    const homes = new Homes(this, taken);
    for (const document of this.order) if (document.isShared) homes.declare(document);
    const numbers = new Map(this.documents.map((document, index) => [document, index]));
    const parts: Part[] = [];
    const made = new Map<DocumentImport, WrittenDocument>();
    for (const document of this.order) {
      const linked = homes.linked(document, this.links.get(document) ?? new Map());
      const written = document.write({ used, keepsEmpty: this.isOwn }, taken, {
        identifier: homes.own(document),
        linked,
      });
      if (written === undefined) continue;
      for (const name of written.identifiers) taken.add(name);
      made.set(document, written);
      const index = numbers.get(document) ?? 0;
      parts.push(...written.declarations.map((part) => ({ ...part, of: `${index}\n${part.of}` })));
    }
    if (made.size === 0) return undefined;
    this.others = used.others();
    const written = this.documents.flatMap((document, index) => {
      const one = made.get(document);
      return one === undefined ? [] : [{ ...one, of: `${index}\n` }];
    });
    // What stands in front of the first resource is said of the file, and so is all that is said of the only one.
    const [first] = written;
    const isOnly = written.length === 1;
    const { text, lines } = moduleText({
      imports: used.sorted(),
      others: this.others,
      scripts: this.scripts,
      comments: [...(first?.lead ?? []), ...(isOnly ? (first?.resource.comments ?? []) : [])],
      parts,
      resources: written.map(({ of, lead, resource: { doc, comments = [] } }, index) => {
        if (isOnly) return { of, doc };
        return { of, doc, comments: [...(index === 0 ? [] : lead), ...comments] };
      }),
    });
    this.lines = lines;
    this.text = text;
    return text;
  }

  /** Tells what was wrong with the module as it was written. Answers whether it will be written in another way. */
  complain(complaints: readonly Complaint[]): void {
    const told = new Set<string>();
    const textLines = this.text.split("\n");
    const styles = this.documents.map(({ style }) => style);
    for (const { line, message } of complaints) {
      const part = line === undefined ? undefined : this.lines.find(({ from, to }) => line >= from && line <= to);
      const of = part?.of ?? `${this.documents.indexOf(this.written[0] as DocumentImport)}\n`;
      if (told.has(of)) continue;
      told.add(of);
      const document = this.documents[documentOf(of)];
      // What is said of a form that was just given up holds for no other.
      if (document === undefined || document.style !== styles[documentOf(of)]) continue;
      const code = line === undefined ? "" : (textLines[line - 1] ?? "");
      document.form.reject(templateOf(of), reasonOf(message, code.trim(), document), code);
    }
  }

  /** Compares what came out with what should. Answers whether it is the same. */
  compare(manifests: readonly unknown[]): boolean {
    const { written } = this;
    // Which of the documents made another number of resources is not known.
    if (manifests.length !== written.length) {
      for (const document of written) document.form.bePlainer("it makes another number of resources");
      return false;
    }
    let isSame = true;
    for (const [index, document] of written.entries()) {
      const actual = manifests[index];
      const found =
        isFields(document.value) && isFields(actual)
          ? differences(document.value, actual, this.isOwn)
          : [{ path: [], expected: document.value, actual }];
      if (found.length > 0) document.form.differs(found, document.templates);
      else if (this.isOwn && formatYaml([document.value]) !== formatYaml([actual])) document.form.keepBytes();
      else continue;
      isSame = false;
    }
    return isSame;
  }
}
