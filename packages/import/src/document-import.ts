import { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";
import type { Path, YamlDocument } from "@argotsx/yaml/read";
import type { Doc } from "./code/doc.ts";
import type { Child } from "./code/element.ts";
import { attempt, type Writing } from "./code/value.ts";
import { Comments } from "./comments/comments.ts";
import { DocumentForm, type Style } from "./document-form.ts";
import { keyOfLibrary, type TemplateReference } from "./libraries/keys.ts";
import {
  type Demands,
  demandsOf,
  type LinkedTemplates,
  nothingLinked,
  referencesIn,
  type WrittenLibrary,
} from "./libraries/library.ts";
import { absentCalls, type PlainCall, plainCallLines } from "./libraries/plain-calls.ts";
import type { Part } from "./module.ts";
import { asManifest, hasComponent, plainResource } from "./plain/document.ts";
import { Unsayable } from "./refusal.ts";
import { findScripts } from "./scripts/find-scripts.ts";
import { type NameScript, type ScriptFile, ScriptFiles } from "./scripts/script-files.ts";
import { firstSentence } from "./type-reason.ts";
import { typedResource } from "./typed/document.ts";
import { mayRefer } from "./typed/may-refer.ts";
import type { Reasons } from "./typed/plan.ts";
import { unsoundness } from "./unsoundness.ts";
import { upgradeAdvice } from "./upgrade/advice.ts";
import { type Move, type UpgradeOptions, upgrade } from "./upgrade/upgrade.ts";
import { workflowIn } from "./workflow-in.ts";

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

/** The import of one document: what is written of it, in the form that was found for it so far. */
export class DocumentImport {
  readonly value: unknown;
  readonly source: YamlDocument;
  readonly form: DocumentForm;
  private readonly text: string;
  /** How many of its templates are typed. */
  typed = 0;
  private refersTo: readonly TemplateReference[] | undefined;
  /** The library that it was written as, for others to call. */
  library: WrittenLibrary | undefined;
  /** The calls that turned out to have no typed form when it was written last. */
  private untyped: readonly PlainCall[] = [];
  /** The keys of libraries that it calls and that no file of the run has; none where nobody looked. */
  absent: ReadonlySet<string> = new Set();
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
    this.form = new DocumentForm(hasComponent(source.value) ? style : "manifest", mayRefer(value));
    if (nameScript !== undefined && this.style !== "manifest")
      this.extracted = new ScriptFiles(findScripts(this.templates, this.templatesPath), reserved, nameScript);
    if (!isFields(source.value)) this.form.refuse("it is no object");
    else if (isListOfArgo(source.value))
      this.form.reason = "a List is one object; import its items, each as a document";
  }

  get style(): Style {
    return this.form.style;
  }

  /** The templates that are plain, with the reason. */
  get plain(): Reasons {
    return this.form.plain;
  }

  /** The calls in typed templates that are written as the manifest has them, with the reason. */
  get plainCalls(): readonly PlainCall[] {
    return this.style === "typed" ? [...this.untyped, ...absentCalls(this.value, this.absent, this.plain)] : [];
  }

  /** Why it is not typed at all, or not written. */
  get reason(): string | undefined {
    return this.form.reason;
  }

  get isRefused(): boolean {
    return this.form.isRefused;
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
    this.form.sharing = demands;
  }

  /** Whether it is to be exported, for others to call its templates. */
  get isShared(): boolean {
    return this.form.sharing !== undefined && this.style === "typed";
  }

  /** The files that scripts of it become. As any object, it has none. */
  get scripts(): readonly ScriptFile[] {
    return this.isRefused || this.style === "manifest" ? [] : (this.extracted?.files ?? []);
  }

  /** Writes the document in its form, or in the next plainer one that can say it. Nothing when none can. */
  write(
    { used, keepsEmpty }: Pick<Writing, "used" | "keepsEmpty">,
    reserved: ReadonlySet<string>,
    links: DocumentLinks = unlinked,
  ): WrittenDocument | undefined {
    this.library = undefined;
    while (!this.isRefused) {
      try {
        const { extracted: scripts, source, text, moves } = this;
        const comments = new Comments(source, text, moves);
        return attempt({ used, comments, scripts, keepsEmpty }, (trial) => this.attempt(trial, reserved, links));
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        this.form.bePlainer(error.reason);
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
    const { libraryKey, form } = this;
    const { plain, namesEntrypoint, keepsOrder, expressions, refers, unlinked, sharing } = form;
    expressions.begin();
    const { identifier, linked } = links;
    const isWanted = identifier !== undefined && sharing !== undefined && libraryKey !== undefined;
    const wanted = isWanted ? { key: libraryKey, identifier, demands: sharing } : undefined;
    const made = typedResource(manifest, {
      ...{ writing, reserved, plain, namesEntrypoint, keepsOrder, expressions, refers, wanted, linked, unlinked },
    });
    this.untyped = made.plainCalls;
    this.library = made.library?.written;
    const [placed] = made.placed;
    form.note({ plain: made.plain, placed, linking: made.linking, isLibrary: this.library !== undefined });
    this.typed = made.declarations.length + made.placed.length;
    const declarations = made.declarations.map(({ name, doc, comments }): Part => ({ of: name, doc, comments }));
    const before = made.before.map((doc): Part => ({ of: placed ?? "", doc, comments: [] }));
    const library = made.library === undefined ? [] : [{ of: "", doc: made.library.doc, comments: [] }];
    return {
      declarations: [...declarations, ...before, ...library],
      identifiers: made.identifiers,
      lead,
      resource: this.withComments(made.resource, writing),
    };
  }

  private withComments(doc: Doc, { comments }: Writing): Child {
    const told = (reason: string) => [firstSentence(reason), upgradeAdvice(reason, this.value) ?? []].flat().join("; ");
    const reasons = [...this.plain].map(([name, reason]) => `'${name}' is not typed: ${told(reason)}`);
    const own = [...comments.take([]), ...comments.takeBelow([]), ...comments.takeLast()];
    const all = [
      ...own,
      ...(this.style === "typed"
        ? [...reasons, ...plainCallLines(this.plainCalls)]
        : this.reason === undefined
          ? []
          : [`not typed: ${told(this.reason)}`]),
    ];
    return { doc, comments: all };
  }
}

/** Whether a manifest is what `kubectl` prints for several of Argo's. */
const isListOfArgo = ({ kind, items }: Fields): boolean =>
  kind === "List" && listOf(items).some((one) => hasComponent(one));
