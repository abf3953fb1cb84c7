import type { Template } from "../fields.ts";

/** The fields of a template of which exactly one says what it runs: each is a component of its own. */
type Bodies =
  | "container"
  | "containerSet"
  | "dag"
  | "data"
  | "http"
  | "plugin"
  | "resource"
  | "script"
  | "steps"
  | "suspend";

/** What every component of a template takes: the fields of the template itself. */
export interface TemplateProps extends Omit<Template, Bodies | "securityContext" | "retryStrategy" | "failFast"> {
  /**
   * The security context of the whole pod, which Argo calls `securityContext` of the template. The prop
   * `securityContext` is the container's.
   */
  readonly podSecurityContext?: Template["securityContext"];
}

/** The retry strategy of a template whose body has none of its own. */
export type RetryProps = Pick<Template, "retryStrategy">;

/** Whether sibling tasks stop at the first failure, for templates whose body has no such field. */
export type FailFastProps = Pick<Template, "failFast">;
