import { fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";
import type { Path, YamlDocument } from "@argotsx/yaml/read";
import type { Doc } from "./code/doc.ts";
import type { Child } from "./code/element.ts";
import { attempt, type Writing } from "./code/value.ts";
import { Comments } from "./comments/comments.ts";
import type { Difference } from "./compare/differences.ts";
import { keyOfLibrary, type TemplateReference } from "./libraries/keys.ts";
import {
  type Demands,
  demandsOf,
  type LinkedTemplates,
  nothingLinked,
  referencesIn,
  type WrittenLibrary,
} from "./libraries/library.ts";
import type { Part } from "./module.ts";
import { asManifest, hasComponent, plainResource } from "./plain/document.ts";
import { Unsayable } from "./refusal.ts";
import { findScripts } from "./scripts/find-scripts.ts";
import { type NameScript, type ScriptFile, ScriptFiles } from "./scripts/script-files.ts";
import { typedResource } from "./typed/document.ts";
import { mayRefer } from "./typed/may-refer.ts";
import { SaidExpressions } from "./typed/said-expressions.ts";
import { unsoundness } from "./unsoundness.ts";
import { upgradeAdvice } from "./upgrade/advice.ts";
import { type Move, type UpgradeOptions, upgrade } from "./upgrade/upgrade.ts";
import { workflowIn } from "./workflow-in.ts";

/** How a document is written: with typed templates, with plain components only, or as any object. */
export type Style = "typed" | "plain" | "manifest";

/** How manifests are to be written. */
export interface ImportOptions {
  readonly style: Style;
  /** How fields of Argo 3.5 to 3.7 become those of today; they stay as they are without it. */
  readonly upgrades?: UpgradeOptions | undefined;
  /** Names the files that scripts become; scripts stay where they are without it. */
  readonly nameScript?: NameScript | undefined;
}

/** What is written of a document. */
export interface WrittenDocument {
  readonly declarations: readonly Part[];
  readonly resource: Child;
  /** The comments in front of it. */
  readonly lead: readonly string[];
  /** The constants that are declared. */
  readonly identifiers: readonly string[];
}

/** What a document is given of libraries, and how it is called as one. */
export interface DocumentLinks {
  /** The constant that it is exported as where it is wanted. */
  readonly identifier: string | undefined;
  readonly linked: LinkedTemplates;
}

const unlinked: DocumentLinks = { identifier: undefined, linked: nothingLinked };

/** The form of a document, which is found by trying: what comes out wrong is written in a plainer one. */
export class DocumentImport {
  readonly value: unknown;
  readonly source: YamlDocument;
  private readonly text: string;
  /** The templates that are plain, with the reason. */
  readonly plain = new Map<string, string>();
  style: Style;
  /** Why it is not typed at all, or not written. */
  reason: string | undefined;
  isRefused = false;
  /** How many of its templates are typed. */
  typed = 0;
  private namesEntrypoint = false;
  /** Whether it lists its templates, so that they come out in the order of the manifest. */
  private keepsOrder = false;
  /** Whether what the resource itself says may refer to the workflow. */
  private refers: boolean;
  private refersTo: readonly TemplateReference[] | undefined;
  private sharing: Demands | undefined;
  /** The templates that call those of libraries by their names, since they came out wrong otherwise. */
  private readonly unlinked = new Set<string>();
  private linking: ReadonlySet<string> = new Set();
  /** The library that it was written as, for others to call. */
  library: WrittenLibrary | undefined;
  private readonly expressions = new SaidExpressions();
  private placed: string | undefined;
  /** What was changed to the current form. */
  readonly changes: readonly string[];
  private readonly moves: readonly Move[];
  private readonly extracted: ScriptFiles | undefined;

  /**
   * With `upgrades`, what is written is the current form of the manifest. `reserved` are names that no constant of the
   * module has.
   */
  constructor(
    source: YamlDocument,
    text: string,
    { style, upgrades, nameScript, reserved }: ImportOptions & { readonly reserved: ReadonlySet<string> },
  ) {
    this.source = source;
    this.text = text;
    const asItIs = { value: source.value, changes: [], moves: [] };
    const { value, changes, moves } = upgrades === undefined ? asItIs : upgrade(source.value, upgrades);
    this.value = value;
    this.changes = changes;
    this.moves = moves;
    this.style = hasComponent(source.value) ? style : "manifest";
    if (nameScript !== undefined && this.style !== "manifest")
      this.extracted = new ScriptFiles(findScripts(this.templates, this.templatesPath), reserved, nameScript);
    this.refers = mayRefer(value);
    if (!isFields(source.value)) this.refuse("it is no object");
  }

  refuse(reason: string): void {
    this.isRefused = true;
    this.reason = reason;
  }

  /** Where it begins in the file, or where its text is wrong. */
  get start(): { readonly line: number; readonly column: number } {
    return unsoundness(this.source)?.span ?? this.source.start;
  }

  /** Whether it has fields that Argo 3.5 to 3.7 took and an upgrade would change. */
  get isOutdated(): boolean {
    return upgrade(this.value).changes.length > 0;
  }

  /** The templates of the manifest, by number. */
  get templates(): readonly unknown[] {
    return listOf(workflowIn(this.value).workflow.templates);
  }

  private get templatesPath(): Path {
    return [...workflowIn(this.value).path, "templates"];
  }

  /** What its templates are called by from other manifests; nothing where none of them can be. */
  get libraryKey(): string | undefined {
    return keyOfLibrary(this.value);
  }

  get namespace(): string | undefined {
    return textOf(fieldsOf(fieldsOf(this.value).metadata).namespace);
  }

  /** The templates of libraries that it calls. */
  get references(): readonly TemplateReference[] {
    this.refersTo ??= this.style === "typed" ? referencesIn(this.templates, workflowIn(this.value).workflow.hooks) : [];
    return this.refersTo;
  }

  /** What it asks of the templates of libraries. */
  get demands(): Demands {
    return demandsOf(this.references.length === 0 ? [] : this.templates, this.templatesPath);
  }

  /** Learns that other manifests call its templates. */
  share(demands: Demands): void {
    this.sharing = demands;
  }

  /** Whether it is to be exported, for others to call its templates. */
  get isShared(): boolean {
    return this.sharing !== undefined && this.style === "typed";
  }

  /** The files that scripts of it become. As any object, it has none. */
  get scripts(): readonly ScriptFile[] {
    return this.isRefused || this.style === "manifest" ? [] : (this.extracted?.files ?? []);
  }

  /** Writes the document in its form, or in the next plainer one that can say it. Nothing when none can. */
  write(
    writing: Pick<Writing, "used">,
    reserved: ReadonlySet<string>,
    links: DocumentLinks = unlinked,
  ): WrittenDocument | undefined {
    this.library = undefined;
    while (!this.isRefused) {
      try {
        const { extracted: scripts, source, text, moves } = this;
        return attempt({ used: writing.used, comments: new Comments(source, text, moves), scripts }, (trial) =>
          this.attempt(trial, reserved, links),
        );
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        this.plainer(error.reason);
      }
    }
    return undefined;
  }

  private attempt(writing: Writing, reserved: ReadonlySet<string>, links: DocumentLinks): WrittenDocument {
    const manifest = fieldsOf(this.value);
    const lead = writing.comments.take(Object.keys(fieldsOf(this.source.value)).slice(0, 1));
    if (this.style !== "typed") {
      this.typed = 0;
      const doc = this.style === "plain" ? plainResource(manifest, writing) : asManifest(manifest, writing);
      return { declarations: [], identifiers: [], lead, resource: this.withComments(doc, writing) };
    }
    const { plain, namesEntrypoint, keepsOrder, expressions, refers, unlinked, sharing, libraryKey } = this;
    expressions.begin();
    const { identifier, linked } = links;
    const isWanted = identifier !== undefined && sharing !== undefined && libraryKey !== undefined;
    const wanted = isWanted ? { key: libraryKey, identifier, demands: sharing } : undefined;
    const made = typedResource(manifest, {
      ...{ writing, reserved, plain, namesEntrypoint, keepsOrder, expressions, refers, wanted, linked, unlinked },
    });
    this.library = made.library?.written;
    this.linking = made.linking;
    for (const [name, reason] of made.plain) this.plain.set(name, reason);
    this.typed = made.declarations.length + made.placed.length;
    this.placed = made.placed[0];
    const declarations = made.declarations.map(({ name, doc, comments }): Part => ({ of: name, doc, comments }));
    const before = made.before.map((doc): Part => ({ of: this.placed ?? "", doc, comments: [] }));
    const library = made.library === undefined ? [] : [{ of: "", doc: made.library.doc, comments: [] }];
    return {
      declarations: [...declarations, ...before, ...library],
      identifiers: made.identifiers,
      lead,
      resource: this.withComments(made.resource, writing),
    };
  }

  private withComments(doc: Doc, { comments }: Writing): Child {
    const told = (reason: string) => [reason, upgradeAdvice(reason, this.value) ?? []].flat().join("; ");
    const reasons = [...this.plain].map(([name, reason]) => `'${name}' is not typed: ${told(reason)}`);
    const own = [...comments.take([]), ...comments.takeBelow([]), ...comments.takeLast()];
    const all = [
      ...own,
      ...(this.style === "typed" ? reasons : this.reason === undefined ? [] : [`not typed: ${told(this.reason)}`]),
    ];
    return { doc, comments: all };
  }

  private plainer(reason: string): void {
    this.reason ??= reason;
    if (this.style === "typed") this.style = "plain";
    else if (this.style === "plain" && isFields(this.value)) this.style = "manifest";
    else this.refuse(reason);
  }

  /** Learns that no typed form will do. */
  bePlain(reason: string): void {
    this.plainer(reason);
  }

  /** Learns that it came back in another order, or spelt otherwise, than a file that argotsx wrote. */
  keepBytes(): void {
    if (this.style === "typed" && this.expressions.leaveAll()) return;
    if (this.keepsOrder) this.plainer("the file is written as argotsx writes it, and would come back otherwise");
    this.keepsOrder = true;
  }

  /** Learns that a template, or the resource where none is named, came out wrong, and what stands there. */
  reject(template: string | undefined, reason: string, text = ""): void {
    if (this.style !== "typed") {
      this.plainer(reason);
      return;
    }
    const written = template ?? this.placed;
    if (written !== undefined && this.expressions.leave(written, text)) return;
    // The hooks of the resource itself have no template.
    const caller = written ?? "";
    if (this.linking.has(caller) && !this.unlinked.has(caller)) this.unlinked.add(caller);
    else if (template === undefined && this.refers) this.refers = false;
    else if (template === undefined && this.library !== undefined) this.sharing = undefined;
    else if (template !== undefined && !this.plain.has(template)) this.plain.set(template, reason);
    else if (!this.namesEntrypoint) {
      this.namesEntrypoint = true;
      if (this.placed !== undefined) this.plain.set(this.placed, reason);
    } else this.plainer(reason);
  }

  /** Learns where what came out differs from what it should be: every template that does, or else the resource. */
  differs(differences: readonly Difference[]): void {
    const told = new Map<string | undefined, readonly [reason: string, text: string]>();
    for (const { path, expected, actual } of differences) {
      const at = path.indexOf("templates");
      const index = at < 0 ? undefined : path[at + 1];
      const name = typeof index === "number" ? textOf(fieldsOf(this.templates[index]).name) : undefined;
      const place = path.slice(name === undefined ? 0 : at + 2).join(".");
      const reason = `${place} would be ${shown(actual)}, not ${shown(expected)}`;
      if (!told.has(name)) told.set(name, [reason, typeof expected === "string" ? expected : ""]);
    }
    // What is wrong with the resource may be mended with its templates.
    if (told.size > 1) told.delete(undefined);
    const { style } = this;
    for (const [name, [reason, text]] of told) if (this.style === style) this.reject(name, reason, text);
  }
}

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
