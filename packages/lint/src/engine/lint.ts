import type { Diagnostic } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";
import type { Container } from "../model/container.ts";
import type { Resource, Source } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import type { Visit } from "../scope/visit.ts";
import { Spelling } from "../workspace/spelling.ts";
import { Workspace } from "../workspace/workspace.ts";
import { type Asked, Asking, asksOf, type Running } from "./asking.ts";
import { hasAny, Vocabulary, type Words } from "./contents.ts";
import { ContextOf } from "./context-of.ts";
import { atCall, diagnosticOf } from "./diagnostic-of.ts";
import { type Found, told } from "./found.ts";
import { type FileSelection, type Selection, severityOf } from "./profile.ts";
import type { Context, Document, Report, Rule, RuleFinding } from "./rule.ts";

export interface LintOptions {
  readonly rules: readonly Rule[];
  /**
   * What holds for a file: profile, settings of rules, the version of Argo, and whether references to what is not among the
   * files are only noted, since it lies elsewhere.
   */
  readonly selectionOf: (file: string) => FileSelection;
}

/** Checks every resource of a workspace that is not external by all rules that run for its file. */
export const lint = (workspace: Workspace, options: LintOptions): readonly Diagnostic[] =>
  told([new Linter(options).check(workspace)]);

/** Fields by which a resource takes something from others. Those that have none of them are rarely about anything else. */
const references = ["templateRef", "workflowTemplateRef"];

/**
 * Checks the resources of a part of a run: what is found in all parts decides together what is told. Most workflows have to
 * do with nothing but themselves, and can be checked while others are still being read.
 */
export class Linter {
  /** What is to find misspelt names for all of the part, so that one measure holds for it. */
  readonly spelling = new Spelling();
  private readonly findings: Found[] = [];
  /** What was checked by itself. */
  private readonly done = new Set<Source>();
  private readonly documents = new Map<Source, string>();
  /** The rules of users that hold for some file. */
  private readonly own = new Set<Rule>();
  private readonly selected = new Map<Selection, Askings>();
  /** The same for what Argo does not look at. */
  private readonly unseen = new Map<Selection, Askings>();
  private running: Running | undefined;
  private root: Resource | undefined;
  private visit: Visit | undefined;
  private readonly vocabulary: Vocabulary;
  private readonly references: Words;
  private readonly options: LintOptions;

  constructor(options: LintOptions) {
    this.options = options;
    this.vocabulary = new Vocabulary([...references, ...options.rules.flatMap(({ about }) => about ?? [])]);
    this.references = this.vocabulary.wordsOf(references);
  }

  /**
   * Checks the resources of a file for which it does not matter what others there are, and leaves those that turn out to
   * depend on them to `check`.
   */
  checkAlone(file: readonly Source[]): void {
    const alone = new Workspace(file, this.spelling);
    this.name(file);
    for (const resource of alone.resources) {
      if (!isChecked(resource) || !this.mayStandAlone(resource)) continue;
      const { asked } = alone;
      const before = this.findings.length;
      this.resource(resource, alone);
      if (alone.asked === asked) this.done.add(resource.source);
      else this.findings.length = before;
    }
    // Nobody comes back to them.
    this.vocabulary.forget();
  }

  /** Checks all that is left, and what all of them say together. */
  check(workspace: Workspace): readonly Found[] {
    this.name(workspace.sources);
    for (const resource of workspace.resources)
      if (isChecked(resource) && !this.done.has(resource.source)) this.resource(resource, workspace);
    this.whole(workspace);
    return this.findings;
  }

  /** The rules of users may depend on whatever they like. */
  private mayStandAlone(resource: Resource): boolean {
    const { own = [] } = this.options.selectionOf(resource.source.file);
    if (resource.isTemplateKind || own.length > 0) return false;
    return !hasAny(this.vocabulary.ofResource(resource), this.references);
  }

  private whole(workspace: Workspace): void {
    for (const rule of new Set([...this.options.rules, ...this.own])) {
      if (rule.workspace === undefined) continue;
      rule.workspace(workspace, (finding) => {
        const document = finding.in;
        if (document === undefined)
          throw new Error(`rule ${rule.id} does not say in which document it found something`);
        if (!isChecked(document)) return;
        const selection = this.options.selectionOf(document.source.file);
        const isForeign = this.own.has(rule) && selection.own?.includes(rule) !== true;
        const severity = isForeign ? undefined : severityOf(rule, selection.target, selection);
        if (severity === undefined) return;
        const diagnostic = diagnosticOf({ rule, severity }, document, finding);
        this.findings.push({ of: "run", diagnostic });
      });
    }
  }

  private resource(resource: Resource, workspace: Workspace): void {
    const selection = this.options.selectionOf(resource.source.file);
    const askings = this.askingsOf(selection, resource.source.isUnseen === true);
    const context = new ContextOf(resource, workspace, this.vocabulary, selection);
    this.root = resource;
    this.visit = undefined;
    const has = this.vocabulary.ofResource(resource);
    for (const one of askings.resource.of(has).resource) {
      this.running = one;
      one.asks.resource?.(resource, this.report, context);
    }
    const { pluginContainers } = resource;
    if (pluginContainers.length > 0) this.containers(pluginContainers, askings.template.of(has).container, context);
    for (const template of resource.everyTemplate) {
      this.template(template, askings.template.of(this.vocabulary.ofTemplate(template)), context);
    }
    if (!askings.hasVisits) return;
    for (const visit of context.walk.visits) {
      const asked = askings.template.of(this.vocabulary.ofVisit(visit.template, visit.root));
      this.visited(visit, asked.visit, selection, context);
    }
  }

  private template(template: Template, asked: Asked, context: Context): void {
    for (const one of asked.template) {
      this.running = one;
      one.asks.template?.(template, this.report, context);
    }
    const { containers, calls } = template;
    if (containers.length > 0) this.containers(containers, asked.container, context);
    if (calls.length === 0) return;
    for (const one of asked.call) {
      this.running = one;
      for (const call of calls) one.asks.call?.(call, this.report, context);
    }
  }

  private containers(containers: readonly Container[], asked: readonly Running[], context: Context): void {
    for (const one of asked) {
      this.running = one;
      for (const container of containers) one.asks.container?.(container, this.report, context);
    }
  }

  private visited(visit: Visit, asked: readonly Running[], selection: Selection, context: Context): void {
    this.visit = visit;
    for (const one of asked) {
      const seen = visit.isSkipped ? overlooked(one, selection) : one;
      if (seen === undefined) continue;
      this.running = seen;
      one.asks.visit?.(visit, this.report, context);
    }
  }

  /** What rules report with; which rule it is, and of what, is noted before each is asked. */
  private readonly report: Report = (finding) => this.found(finding);

  /** The rules that run for a selection, by what they are called with: found once, since most files have the same. */
  private askingsOf(selection: FileSelection, isUnseen: boolean): Askings {
    const known = (isUnseen ? this.unseen : this.selected).get(selection);
    if (known !== undefined) return known;
    for (const rule of selection.own ?? []) this.own.add(rule);
    const all = [...this.options.rules, ...(selection.own ?? [])].flatMap((rule): Running[] => {
      const severity = severityOf(rule, selection.target, selection);
      if (severity === undefined) return [];
      const words = rule.about && this.vocabulary.wordsOf(rule.about);
      const running = { rule, severity, words, asks: asksOf(rule) };
      const one = isUnseen ? overlooked(running, selection) : running;
      return one === undefined ? [] : [one];
    });
    const made: Askings = {
      resource: new Asking(all, ["resource"]),
      template: new Asking(all, ["template", "container", "call", "visit"]),
      hasVisits: all.some(({ rule }) => rule.visit !== undefined),
    };
    (isUnseen ? this.unseen : this.selected).set(selection, made);
    return made;
  }

  /** Finds what documents are called in all parts of a run; all those of a file, if any. */
  private name(sources: readonly Source[]): void {
    const counts = new Map<string, number>();
    for (const one of sources) {
      const before = counts.get(one.file) ?? 0;
      counts.set(one.file, before + 1);
      this.documents.set(one, `${before}\n${one.file}`);
    }
  }

  private nameOf(source: Source): string {
    return this.documents.get(source) ?? source.file;
  }

  /** What is declared at a path, which may end with its name. */
  private placeOf({ source }: Document, at: Path): string {
    return JSON.stringify([this.nameOf(source), at.at(-1) === "name" ? at.slice(0, -1) : at]);
  }

  /** What is wrong and why: the rule, the place where it is written, and what explains it. */
  private mistakeOf({ rule }: Running, owner: Document, { at, inherited, related = [] }: RuleFinding): string {
    const places = [inherited ?? { in: owner, at }, ...related];
    return JSON.stringify([rule.id, ...places.map((place) => [this.nameOf(place.in.source), place.at])]);
  }

  private found(finding: RuleFinding): void {
    const { running, root, visit } = this;
    if (running === undefined || root === undefined) throw new Error("a rule reported something when it was not asked");
    const owner = finding.in ?? visit?.template.owner ?? root;
    const document = this.nameOf(owner.source);
    const key = `${running.rule.id}\n${document}\n${JSON.stringify([finding.at, finding.excerpt])}`;
    const diagnostic = diagnosticOf(running, owner, finding);
    const { meant, covers } = finding;
    const declared = {
      ...(meant !== undefined && { meant: this.placeOf(meant.in, meant.at) }),
      ...(covers !== undefined && { covers: { rules: covers, by: diagnostic } }),
    };
    this.findings.push(
      owner === root
        ? {
            of: "resource",
            diagnostic,
            key,
            document,
            ...declared,
            mistake: this.mistakeOf(running, owner, finding),
            isInherited: finding.inherited !== undefined,
            ...(running.rule.isConsequence && { follows: this.placeOf(owner, finding.at) }),
          }
        : { of: "reference", diagnostic: atCall(diagnostic, root, visit), key, document, ...declared },
    );
  }
}

/** Whether it is up to this part of the run: others are only there to refer to. */
const isChecked = ({ source }: Document): boolean => source.isExternal !== true && source.isElsewhere !== true;

/** The rules that run. */
interface Askings {
  readonly resource: Asking;
  /** Those that are asked about templates and what belongs to them. */
  readonly template: Asking;
  readonly hasVisits: boolean;
}

/** What Argo would refuse if it looked there is found by us alone. */
const overlooked = (running: Running, { profile }: Selection): Running | undefined => {
  if (running.rule.origin !== "argo") return running;
  return profile === "argo" ? undefined : { ...running, rule: { ...running.rule, origin: "argotsx" } };
};
