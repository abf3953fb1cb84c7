import type { Diagnostic, Place, Related, Severity } from "@argotsx/diagnostic";
import type { Path, Target } from "@argotsx/schema";
import type { Expressions } from "../expressions/collect.ts";
import { expressionsOf } from "../expressions/expressions-of.ts";
import type { Container } from "../model/container.ts";
import type { Resource, Source } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { placedFix } from "../placed-fix.ts";
import type { Visit } from "../scope/visit.ts";
import { type Walk, walk } from "../scope/walk.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type Contents, hasAny, Vocabulary, type Words } from "./contents.ts";
import { type Found, told } from "./found.ts";
import { type Selection, severityOf } from "./profile.ts";
import type { Context, Document, Report, Rule, RuleFinding } from "./rule.ts";

/** What holds for a file besides the rules: the version of Argo, and what is only noted. */
interface FileSelection extends Selection {
  readonly target: Target;
  readonly ignoresMissing?: boolean;
}

export interface LintOptions {
  readonly rules: readonly Rule[];
  /**
   * What holds for a file: profile, settings of rules, the version of Argo, and whether references to what is not among the
   * files are only noted, since it lies elsewhere.
   */
  readonly selectionOf: (file: string) => FileSelection;
}

/** A rule that runs, with how bad its findings are. */
interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it is about; nothing where it is asked about everything. */
  readonly words: Words | undefined;
}

/** Checks every resource of a workspace that is not external by all rules that run for its file. */
export const lint = (workspace: Workspace, options: LintOptions): readonly Diagnostic[] =>
  told([lintPart(workspace, options)]);

/**
 * The same for the resources that no other part of the run checks: what is found in all parts decides together what is
 * told.
 */
export const lintPart = (workspace: Workspace, options: LintOptions): readonly Found[] =>
  new Linter(workspace, options).run();

const nobody: readonly Running[] = [];

/** Whether a rule may have something to say of what has these words. */
const isAsked = ({ words }: Running, has: Contents): boolean => words === undefined || hasAny(has, words);

class Linter {
  private readonly findings: Found[] = [];
  private readonly documents = new Map<Source, string>();
  /** The rules of users that hold for some file. */
  private readonly own = new Set<Rule>();
  private readonly selected = new Map<Selection, RunningByCheck>();
  /** The same for what Argo does not look at. */
  private readonly unseen = new Map<Selection, RunningByCheck>();
  private running: Running | undefined;
  private root: Resource | undefined;
  private visit: Visit | undefined;
  private readonly vocabulary: Vocabulary;
  private readonly workspace: Workspace;
  private readonly options: LintOptions;

  constructor(workspace: Workspace, options: LintOptions) {
    this.workspace = workspace;
    this.options = options;
    this.vocabulary = new Vocabulary(options.rules.flatMap(({ about }) => about ?? []));
  }

  run(): readonly Found[] {
    for (const resource of this.workspace.resources) if (isChecked(resource)) this.resource(resource);
    this.whole();
    return this.findings;
  }

  private whole(): void {
    for (const rule of new Set([...this.options.rules, ...this.own])) {
      if (rule.workspace === undefined) continue;
      rule.workspace(this.workspace, (finding) => {
        const document = finding.in;
        if (document === undefined)
          throw new Error(`rule ${rule.id} does not say in which document it found something`);
        if (!isChecked(document)) return;
        const selection = this.options.selectionOf(document.source.file);
        const isForeign = this.own.has(rule) && selection.own?.includes(rule) !== true;
        const severity = isForeign ? undefined : severityOf(rule, selection.target, selection);
        if (severity === undefined) return;
        const diagnostic = diagnosticOf({ rule, severity, words: undefined }, document, finding);
        this.findings.push({ of: "run", diagnostic });
      });
    }
  }

  private resource(resource: Resource): void {
    const selection = this.options.selectionOf(resource.source.file);
    const running = this.runningOf(selection, resource.source.isUnseen === true);
    const context = contextOf(resource, this.workspace, this.vocabulary, selection);
    this.root = resource;
    this.visit = undefined;
    const has = this.vocabulary.ofResource(resource);
    for (const one of running.resource) {
      if (isAsked(one, has)) one.rule.resource?.(resource, this.as(one), context);
    }
    this.containers(resource.pluginContainers, has, running, context);
    for (const template of resource.everyTemplate) this.template(template, running, context);
    if (running.visit.length === 0) return;
    for (const visit of context.walk.visits) this.visited(visit, running.visit, selection, context);
  }

  private template(template: Template, running: RunningByCheck, context: Context): void {
    const has = this.vocabulary.ofTemplate(template);
    for (const one of running.template) {
      if (isAsked(one, has)) one.rule.template?.(template, this.as(one), context);
    }
    this.containers(template.containers, has, running, context);
    const { calls } = template;
    for (const one of calls.length === 0 ? nobody : running.call) {
      if (!isAsked(one, has)) continue;
      for (const call of calls) one.rule.call?.(call, this.as(one), context);
    }
  }

  private containers(containers: readonly Container[], has: Contents, running: RunningByCheck, context: Context): void {
    for (const one of containers.length === 0 ? nobody : running.container) {
      if (!isAsked(one, has)) continue;
      for (const container of containers) one.rule.container?.(container, this.as(one), context);
    }
  }

  private visited(visit: Visit, running: readonly Running[], selection: Selection, context: Context): void {
    const has = this.vocabulary.ofVisit(visit.template, visit.root);
    this.visit = visit;
    for (const one of running) {
      if (!isAsked(one, has)) continue;
      const seen = visit.isSkipped ? overlooked(one, selection) : one;
      if (seen !== undefined) one.rule.visit?.(visit, this.as(seen), context);
    }
  }

  /** What rules report with; which rule it is, and of what, is noted before each is asked. */
  private readonly report: Report = (finding) => this.found(finding);

  private as(running: Running): Report {
    this.running = running;
    return this.report;
  }

  /** The rules that run for a selection, by what they are called with: found once, since most files have the same. */
  private runningOf(selection: FileSelection, isUnseen: boolean): RunningByCheck {
    const known = (isUnseen ? this.unseen : this.selected).get(selection);
    if (known !== undefined) return known;
    for (const rule of selection.own ?? []) this.own.add(rule);
    const all = [...this.options.rules, ...(selection.own ?? [])].flatMap((rule): Running[] => {
      const severity = severityOf(rule, selection.target, selection);
      if (severity === undefined) return [];
      const words = rule.about && this.vocabulary.wordsOf(rule.about);
      const one = isUnseen ? overlooked({ rule, severity, words }, selection) : { rule, severity, words };
      return one === undefined ? [] : [one];
    });
    const made: RunningByCheck = {
      resource: all.filter(({ rule }) => rule.resource !== undefined),
      template: all.filter(({ rule }) => rule.template !== undefined),
      container: all.filter(({ rule }) => rule.container !== undefined),
      call: all.filter(({ rule }) => rule.call !== undefined),
      visit: all.filter(({ rule }) => rule.visit !== undefined),
    };
    (isUnseen ? this.unseen : this.selected).set(selection, made);
    return made;
  }

  /** What a document is called in all parts of a run. */
  private nameOf(source: Source): string {
    if (this.documents.size === 0) {
      const counts = new Map<string, number>();
      for (const one of this.workspace.sources) {
        const before = counts.get(one.file) ?? 0;
        counts.set(one.file, before + 1);
        this.documents.set(one, `${before}\n${one.file}`);
      }
    }
    return this.documents.get(source) ?? source.file;
  }

  /** What is declared at a path, which may end with its name. */
  private placeOf({ source }: Document, at: Path): string {
    return JSON.stringify([this.nameOf(source), at.at(-1) === "name" ? at.slice(0, -1) : at]);
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
            ...(running.rule.isConsequence && { follows: this.placeOf(owner, finding.at) }),
          }
        : { of: "reference", diagnostic: atCall(diagnostic, root, visit), key, document, ...declared },
    );
  }
}

/** Whether it is up to this part of the run: others are only there to refer to. */
const isChecked = ({ source }: Document): boolean => source.isExternal !== true && source.isElsewhere !== true;

/** Rules that run, by what they are called with. */
interface RunningByCheck {
  readonly resource: readonly Running[];
  readonly template: readonly Running[];
  readonly container: readonly Running[];
  readonly call: readonly Running[];
  readonly visit: readonly Running[];
}

/** What rules may ask of a resource, each made when it is first asked for. */
const contextOf = (
  resource: Resource,
  workspace: Workspace,
  vocabulary: Vocabulary,
  { target, profile, ignoresMissing }: FileSelection,
): Context => {
  let walked: Walk | undefined;
  let judged: Expressions | undefined;
  const context: Context = {
    workspace,
    target,
    profile,
    ignoresMissing: ignoresMissing === true,
    get walk() {
      walked ??= walk(resource, workspace, (template) => vocabulary.hasTags(template, resource));
      return walked;
    },
    get expressions() {
      judged ??= expressionsOf(resource, () => context.walk, vocabulary.hasExpressions(resource));
      return judged;
    },
  };
  return context;
};

/** What Argo would refuse if it looked there is found by us alone. */
const overlooked = (running: Running, { profile }: Selection): Running | undefined => {
  if (running.rule.origin !== "argo") return running;
  return profile === "argo" ? undefined : { ...running, rule: { ...running.rule, origin: "argotsx" } };
};

const placeOf = ({ source }: Document, at: Path, { part, excerpt }: Partial<RuleFinding>): Place | undefined => {
  const place = source.manifest.locate(at, part ?? "value");
  return place === undefined || excerpt === undefined ? place : { ...place, excerpt };
};

const diagnosticOf = ({ rule, severity }: Running, { source }: Document, finding: RuleFinding): Diagnostic => {
  const { at: path, message, help, fix } = finding;
  const at = placeOf({ source }, path, finding);
  const related = (finding.related ?? []).flatMap((one): Related[] => {
    const place = placeOf(one.in, one.at, {});
    return place === undefined ? [] : [{ message: one.message, at: place }];
  });
  return {
    id: rule.id,
    severity: finding.isOnlyNoted === true ? "note" : severity,
    origin: rule.origin,
    message,
    ...(help !== undefined && { help }),
    ...(fix !== undefined && { fix: placedFix(fix, source.manifest) }),
    ...(at !== undefined && { at }),
    path,
    related,
    stack: source.manifest.stackOf?.(path) ?? [],
  };
};

/** What was found in another resource is said where the one that is checked refers to it. */
const atCall = (diagnostic: Diagnostic, root: Resource, visit: Visit | undefined): Diagnostic => {
  const path = visit?.via?.path ?? root.workflowTemplateRef?.path ?? root.specPath;
  const at = placeOf(root, path, {});
  const there: readonly Related[] =
    diagnostic.at === undefined ? [] : [{ message: "this is where it is", at: diagnostic.at }];
  return { ...diagnostic, path, ...(at !== undefined && { at }), related: [...there, ...diagnostic.related] };
};
