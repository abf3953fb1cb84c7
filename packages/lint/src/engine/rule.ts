import type { Fix, Origin, Severity } from "@argotsx/diagnostic";
import { type Path, type Target, targets } from "@argotsx/schema";
import type { Expressions } from "../expressions/collect.ts";
import type { Call } from "../model/call.ts";
import type { Container } from "../model/container.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import type { Visit } from "../scope/visit.ts";
import type { Walk } from "../scope/walk.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Profile } from "./profile.ts";

/** What kind of mistake a rule finds. */
export type Category = "correctness" | "references" | "expressions" | "limits" | "security" | "style";

/** One thing that a rule found. */
export interface RuleFinding {
  /** Where in the manifest. */
  readonly at: Path;
  /** Whether the key or the value there is meant: the value, unless it says otherwise. */
  readonly part?: "key" | "value";
  /** The part of the text at the path that is meant: its n-th occurrence, from 0. */
  readonly excerpt?: { readonly text: string; readonly nth: number };
  /** One sentence with the user's own names in it, without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  /** Other places that explain it. */
  readonly related?: readonly { readonly in: Document; readonly at: Path; readonly message: string }[];
  /** A safe change that mends it. */
  readonly fix?: Fix;
  /** The document that `at` is a path of, where it is not the resource that is checked. */
  readonly in?: Document;
  /**
   * Where what a wrong name most likely means is declared. That nothing uses it follows from the mistake, and is not told as
   * well: see `isConsequence`.
   */
  readonly meant?: { readonly in: Document; readonly at: Path } | undefined;
  /**
   * Where the resource that this one takes its templates from has the same mistake, for the same reasons. It is not told a
   * second time where it is told there.
   */
  readonly inherited?: { readonly in: Document; readonly at: Path } | undefined;
  /** The rules that say the same of this text, or of a part of its excerpt, in words that help less: they are left out there. */
  readonly covers?: readonly string[] | undefined;
  /** Whether it is no more than a note, however bad the rule's findings are otherwise. */
  readonly isOnlyNoted?: boolean;
}

/** A resource, or another document that was read. */
export type Document = Pick<Resource, "source">;

/** Takes what a rule has found. */
export type Report = (finding: RuleFinding) => void;

/** What a rule may ask besides what it is called with. */
export interface Context {
  readonly workspace: Workspace;
  /** The version of Argo that the manifest is for. */
  readonly target: Target;
  readonly profile: Profile;
  /** Whether references to what is not among the files are only noted. */
  readonly ignoresMissing: boolean;
  /** What Argo goes through when it validates the resource that is checked. Made once for all rules. */
  readonly walk: Walk;
  /** What is wrong with the expressions and conditions of the resource that is checked. Made once for all rules. */
  readonly expressions: Expressions;
}

/** What a rule is called with: each function for every such thing of every manifest that is checked. */
export interface Checks {
  /** Once a run, for what needs all files. Each finding says which resource it is in. */
  readonly workspace?: (workspace: Workspace, report: Report) => void;
  /** Every resource that Argo validates: a workflow, a template of workflows, a cron workflow. */
  readonly resource?: (resource: Resource, report: Report, context: Context) => void;
  /** Every template, also those that are written inline. */
  readonly template?: (template: Template, report: Report, context: Context) => void;
  /** Every container of a template's pod: its own, those of a set, init containers and sidecars; and those of executor plugins. */
  readonly container?: (container: Container, report: Report, context: Context) => void;
  /** Every step and every task. */
  readonly call?: (call: Call, report: Report, context: Context) => void;
  /**
   * Every template as Argo validates it for a resource, which may be one of another resource. What is found in another
   * resource is reported at the call that led there.
   */
  readonly visit?: (visit: Visit, report: Report, context: Context) => void;
}

/** What rules may be about besides fields. */
export const holding = {
  /** A text or a key with a tag in it. */
  tags: "{{",
  /** A tag that nothing closes in its text, or may not when another one in it is filled in. */
  unclosedTags: "{{…",
  /** A tag that is an expression, or nearly one: a space may stand before its equals sign. */
  expressions: "{{=",
  /** A text or a key with a brace in it that closes, or with the `$(` of shells and Kubernetes. */
  braces: "}",
  /** So much text that something in it may be too long for a program, or for the cluster. */
  muchText: "…",
} as const;

/** A rule of the linter. */
export interface Rule extends Checks {
  /** Kebab-case and never changed: it stands in output, configurations and comments. */
  readonly id: string;
  readonly origin: Origin;
  readonly category: Category;
  readonly severity: Severity;
  /** In which profiles it runs, where not in all that its origin belongs to: `argo` is only for rules that follow Argo against our advice. */
  readonly only?: "strict" | "argo";
  /** The versions of Argo that it applies to, both included. */
  readonly since?: Target;
  readonly until?: Target;
  /**
   * What it is about: names of fields, and what `holding` lists. It is not asked about a resource, a template and all that
   * belongs to one, where neither these nor what the resource says beside its templates has any of them. Left out where it
   * may report something of every manifest.
   */
  readonly about?: readonly string[];
  /** Whether what it finds is left out where another finding says that it is meant, and so is the cause. */
  readonly isConsequence?: true;
  /** What it reports, in a few words, such as "A task waits for itself". */
  readonly title: string;
  /** When it is reported, what happens otherwise, and how it is mended: Markdown, a paragraph or more. */
  readonly docs: string;
}

/** Whether a version is this one or a later one. */
export const isSince = (target: Target, since: Target): boolean => targets.indexOf(target) >= targets.indexOf(since);

/** Declares a rule. */
export const rule = (declared: Rule): Rule => declared;
