/**
 * What users write their own rules with: `defineRule` of `argotsx/config`.
 * @module
 */
import type { Severity } from "@argotsx/diagnostic";
import type { Category, Checks } from "./engine/rule.ts";

export type { Category, Checks, Context, Report, RuleFinding } from "./engine/rule.ts";
export type { Call, Hook, Loop, TemplateRef } from "./model/call.ts";
export type { Container, ContainerKind } from "./model/container.ts";
export type { Fields } from "./model/fields.ts";
export type { Body } from "./model/kinds.ts";
export type { Artifact, Parameter, Ports } from "./model/ports.ts";
export type { Kind, Resource } from "./model/resource.ts";
export type { Template } from "./model/template.ts";
export type { Scope } from "./scope/scope.ts";
export type { Target as CallTarget, Unit, Visit } from "./scope/visit.ts";
export type { OtherDocument, Workspace } from "./workspace/workspace.ts";

/**
 * A rule of a project: an ordinary function or several, each called with every resource, template, container or call of the
 * manifests that are checked, and an id under which its findings are printed, configured and suppressed.
 */
export interface OwnRule extends Checks {
  /** Lower-case words with hyphens, such as `memory-limits`; none of ours. */
  readonly id: string;
  /** How bad its findings are: `error` where nothing is said. */
  readonly severity?: Severity;
  /** Which kind of rule it is, as ours are sorted in the documentation; it changes nothing of what the rule does. */
  readonly category?: Category;
  /** What it reports, in a few words. */
  readonly title: string;
  /** More about it, for `argotsx explain`. */
  readonly docs?: string;
}
