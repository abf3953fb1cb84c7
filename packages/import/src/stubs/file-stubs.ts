import * as everything from "@argotsx/authoring";
import { fieldsOf, isFields, listOf } from "@argotsx/schema";
import { type Path, readYaml, type YamlDocument } from "@argotsx/yaml/read";
import { UsedNames } from "../code/used-names.ts";
import { Comments } from "../comments/comments.ts";
import { differences } from "../compare/differences.ts";
import { moduleText } from "../module.ts";
import { Identifiers } from "../names/identifiers.ts";
import { Unsayable } from "../refusal.ts";
import { unsoundness } from "../unsoundness.ts";
import { type Probe, probeOf } from "./probe.ts";
import { isLibrary, type Stub, stubOf } from "./stub.ts";

/** A manifest of a file whose templates are to be declared: a document, or an item of a list as kubectl prints it. */
export class DocumentStub {
  readonly source: YamlDocument;
  readonly value: unknown;
  /** Whether it holds templates that others call: documents of other kinds are passed over. */
  readonly isLibrary: boolean;
  /** Why it is not declared. */
  reason: string | undefined;
  /** Where that is, in the document. */
  private at: Path;

  /** `path` is where it is in the document. */
  constructor(source: YamlDocument, value: unknown, path: Path) {
    this.source = source;
    this.value = value;
    this.at = path;
    this.isLibrary = isLibrary(value);
    this.reason = unsoundness(source)?.message;
  }

  /** Learns why it is not declared, and where in the manifest that is. */
  refuse(reason: string, path: Path = []): void {
    this.reason = reason;
    this.at = [...this.at, ...path];
  }

  /** Where what is wrong with it begins in the file: the document or the item where no closer place is known. */
  get start(): { readonly line: number; readonly column: number } {
    const { source, at } = this;
    const wrong = unsoundness(source)?.span;
    return wrong ?? (at.length === 0 ? undefined : source.locate(at, "key")) ?? source.start;
  }

  get templates(): number {
    return listOf(fieldsOf(fieldsOf(this.value).spec).templates).length;
  }
}

/** The manifests of a document: its items where it is a list of them. */
const manifestsOf = (source: YamlDocument): readonly DocumentStub[] => {
  const { value } = source;
  const { apiVersion, kind, items } = fieldsOf(value);
  if (apiVersion !== "v1" || kind !== "List" || !Array.isArray(items)) return [new DocumentStub(source, value, [])];
  return items.map((item: unknown, index) => new DocumentStub(source, item, ["items", index]));
};

/**
 * The WorkflowTemplates and ClusterWorkflowTemplates of a file, declared as what a cluster has. Who uses it compiles the
 * probe, and tells what is wrong.
 */
export class FileStubs {
  readonly documents: readonly DocumentStub[];
  readonly text: string | undefined;
  private readonly probed: Stub[] = [];

  constructor(text: string) {
    const identifiers = new Identifiers(undefined, new Set(Object.keys(everything)));
    const used = new UsedNames();
    this.documents = readYaml(text).documents.flatMap(manifestsOf);
    for (const document of this.documents) {
      if (!document.isLibrary || document.reason !== undefined) continue;
      const { source, value } = document;
      // Comments have places in documents, not in items.
      const comments = new Comments(source.value === value ? source : undefined, text);
      try {
        this.probed.push(stubOf(value, identifiers, { used, comments }));
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        document.refuse(error.reason, error.path);
      }
    }
    this.text = this.probed.length === 0 ? undefined : this.write(used);
  }

  private write(used: UsedNames): string {
    const parts = this.probed.map(({ name, doc, comments }) => ({ of: name, doc, comments }));
    const { text } = moduleText({ imports: used.sorted(), comments: [], parts, resources: [] });
    return text;
  }

  /** The documents that are declared. */
  get declared(): readonly DocumentStub[] {
    return this.documents.filter(({ isLibrary, reason }) => isLibrary && reason === undefined);
  }

  /** What calls all that is declared; nothing where that is nothing. */
  probe(specifier: string): Probe | undefined {
    return this.probed.some(({ templates }) => templates.length > 0) ? probeOf(this.probed, specifier) : undefined;
  }

  /** Learns that the declarations are wrong. */
  refuse(reason: string): void {
    for (const document of this.declared) document.refuse(reason);
  }

  /** Compares what calls of the templates built with what they have to be. Answers whether it is the same. */
  compare(expected: unknown, [actual, ...others]: readonly unknown[]): boolean {
    if (!isFields(expected) || !isFields(actual) || others.length > 0) return false;
    return differences(expected, actual).length === 0;
  }
}
