/**
 * Argo's rules and our own, over all manifests of a run. Loaded where they are to be checked.
 * @module
 */
export { type Found, told } from "./engine/found.ts";
export { Linter, type LintOptions, lint } from "./engine/lint.ts";
export { type Failed, toRule } from "./engine/own-rules.ts";
export { type Profile, profiles, type RuleSetting, type Selection, severityOf } from "./engine/profile.ts";
export {
  type Category,
  type Checks,
  type Context,
  type Report,
  type Rule,
  type RuleFinding,
  rule,
} from "./engine/rule.ts";
export type { Source } from "./model/resource.ts";
export type { OwnRule } from "./plugin.ts";
export { rules } from "./rules/index.ts";
export { Workspace } from "./workspace/workspace.ts";
